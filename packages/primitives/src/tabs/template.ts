import { html, type TemplateResult } from 'lit';

/** Parts of one thing of which one is shown. */
export interface TabsOptions {
  /** Accessible name. */
  readonly label: string;
  readonly tabs: readonly string[];
  /** Which is shown, from 0. */
  readonly current: number;
  /** Unique within the shadow root when there are several. */
  readonly id?: string;
  /** What stands in the panel that is shown. */
  readonly content: unknown;
  readonly onSelect: (index: number) => void;
}

/** A row of tabs and their panel. Arrow keys, Home and End move and show at once; one tab is a stop of Tab. */
export function tabs({ label, tabs: names, current, id = 'tab', content, onSelect }: TabsOptions): TemplateResult {
  const press = (event: KeyboardEvent): void => {
    const list = event.currentTarget as HTMLElement;
    const to = destination(event.key, current, names.length, getComputedStyle(list).direction === 'rtl');
    if (to === undefined) return;
    event.preventDefault();
    onSelect(to);
    list.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return html`<div class="tab-list screen-only" role="tablist" aria-label=${label} @keydown=${press}>
      ${names.map(
        (name, index) =>
          html`<button
            class="tab"
            type="button"
            role="tab"
            id="${id}-${index}"
            aria-controls="${id}-panel"
            aria-selected=${index === current}
            tabindex=${index === current ? '0' : '-1'}
            @click=${() => onSelect(index)}
          >
            ${name}
          </button>`,
      )}
    </div>
    <div class="tab-panel" role="tabpanel" id="${id}-panel" tabindex="0" aria-labelledby="${id}-${current}">
      ${content}
    </div>`;
}

/** Where a key leads among `count` tabs, round the ends; `undefined` for a key that is not for tabs. */
export function destination(key: string, current: number, count: number, rtl: boolean): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const on = (key === 'ArrowRight') !== rtl;
  return (current + (on ? 1 : count - 1)) % count;
}
