import { html, type TemplateResult } from 'lit';

/** What is folded, and what is called when the visitor folds or unfolds it. */
export interface DisclosureOptions {
  readonly summary: string | TemplateResult;
  readonly content: unknown;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/** A part that the visitor unfolds: native `details`, so find-in-page and the keyboard work as everywhere. */
export function disclosure({ summary, content, open = false, onToggle }: DisclosureOptions): TemplateResult {
  const toggle = (event: Event): void => onToggle?.((event.currentTarget as HTMLDetailsElement).open);
  return html`<details class="disclosure" ?open=${open} @toggle=${toggle}>
    <summary>${summary}</summary>
    <div class="disclosure-body">${content}</div>
  </details>`;
}
