import { html, nothing, type TemplateResult } from 'lit';

/** Something that happened or will. */
export interface Moment {
  /** The date for people: 2026年11月21日. */
  readonly when: string;
  /** The date for machines: `2026-11-21`, or an instant with its offset. */
  readonly date: string;
  readonly title: string | TemplateResult;
  readonly note?: string | TemplateResult;
  /** Has not happened yet; its mark is hollow, and `title` or `note` says so in words. */
  readonly ahead?: boolean;
}

/** What happened when, one below the other, in the order given. `name` is the accessible name. */
export function timeline(moments: readonly Moment[], name: string): TemplateResult {
  return html`<ol class="timeline" aria-label=${name}>
    ${moments.map(
      ({ when, date, title, note, ahead }) =>
        html`<li class="moment keep ${ahead ? 'ahead' : ''}">
          <time class="moment-when glue" datetime=${date}>${when}</time>
          <span class="moment-title">${title}</span>
          ${note ? html`<span class="moment-note">${note}</span>` : nothing}
        </li>`,
    )}
  </ol>`;
}
