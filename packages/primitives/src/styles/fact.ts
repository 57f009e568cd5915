import { css } from 'lit';

/**
 * Ruled facts: `dl.facts > div > dt + dd`, term beside its text from 640 px on; `.facts.aside` stays stacked.
 * `.figures` sets two or three key figures side by side; with four digits (`.long`) a phone gets lines.
 */
export const factStyles = css`
  .facts {
    border-top: var(--_line-hair) solid var(--_hairline);
  }
  .facts > div {
    padding: var(--_space-12) 0;
    border-bottom: var(--_line-hair) solid var(--_hairline);
  }
  .facts dt {
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    color: var(--_ink-2);
  }
  .facts dd {
    max-width: var(--_measure-text);
  }
  :host([data-width='medium']) .facts:not(.aside) > div,
  :host([data-width='wide']) .facts:not(.aside) > div {
    display: grid;
    grid-template-columns: var(--_size-term) 1fr;
    column-gap: var(--_space-16);
  }
  :host([data-width='medium']) .facts:not(.aside) dt,
  :host([data-width='wide']) .facts:not(.aside) dt {
    line-height: var(--_line-height-body);
  }
  .figures {
    display: flex;
    border-top: var(--_line-hair) solid var(--_hairline);
    border-bottom: var(--_line-hair) solid var(--_hairline);
  }
  .figures > * {
    flex: 1;
    min-width: 0;
    padding: var(--_space-12) 0;
  }
  .figures > * + * {
    padding-inline-start: var(--_space-12);
    border-inline-start: var(--_line-hair) solid var(--_hairline);
  }
  :host([data-width='narrow']) .figures.long,
  :host([data-width='narrow'][theme~='care']) .figures {
    display: block;
  }
  :host([data-width='narrow']) .figures.long > *,
  :host([data-width='narrow'][theme~='care']) .figures > * {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
  }
  :host([data-width='narrow']) .figures.long > * + *,
  :host([data-width='narrow'][theme~='care']) .figures > * + * {
    padding-inline-start: 0;
    border-inline-start: 0;
    border-top: var(--_line-hair) solid var(--_hairline);
  }
`;
