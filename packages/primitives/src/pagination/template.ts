import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/template.js';
import { backIcon, nextIcon } from '../icons/paths.js';
import { pageList } from './page-list.js';

/** The pages of a long list. */
export interface PaginationOptions {
  /** Accessible name: 分页. */
  readonly label: string;
  /** From 1. */
  readonly current: number;
  readonly count: number;
  readonly previousLabel: string;
  readonly nextLabel: string;
  /** Name of one page: 第 3 页. */
  readonly pageLabel: (page: number) => string;
  /** 第 3 页，共 12 页; phones show it instead of the numbers. */
  readonly statusLabel: string;
  /** Where a page lives. With it the pages are links, else buttons. */
  readonly href?: (page: number) => string;
  /** A page was chosen; call `preventDefault()` on the event to stay when the pages are links. */
  readonly onPage?: (page: number, event: MouseEvent) => void;
}

/** Moves between the pages of a list. Fewer than two pages draw nothing. */
export function pagination(options: PaginationOptions): TemplateResult | typeof nothing {
  const { current, count } = options;
  if (count < 2) return nothing;
  return html`<nav class="pages screen-only" aria-label=${options.label}>
    <span class="pages-status">${options.statusLabel}</span>
    ${
      current > 1
        ? control(
            options,
            current - 1,
            html`${icon(backIcon, true)}<span>${options.previousLabel}</span>`,
            options.previousLabel,
          )
        : nothing
    }
    <ol class="pages-list">
      ${pageList(current, count).map((page) =>
        page === 'gap'
          ? html`<li class="pages-gap" aria-hidden="true">…</li>`
          : html`<li>${control(options, page, `${page}`, options.pageLabel(page))}</li>`,
      )}
    </ol>
    ${
      current < count
        ? control(
            options,
            current + 1,
            html`<span>${options.nextLabel}</span>${icon(nextIcon, true)}`,
            options.nextLabel,
          )
        : nothing
    }
  </nav>`;
}

function control(options: PaginationOptions, page: number, text: unknown, name: string): TemplateResult {
  const current = page === options.current ? 'page' : nothing;
  const choose = (event: MouseEvent): void => {
    // A visitor who opens a page in another tab has not left this one.
    if (options.href && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    options.onPage?.(page, event);
  };
  return options.href
    ? html`<a class="button page" href=${options.href(page)} aria-label=${name} aria-current=${current} @click=${choose}
        >${text}</a
      >`
    : html`<button class="button page" type="button" aria-label=${name} aria-current=${current} @click=${choose}>
        ${text}
      </button>`;
}
