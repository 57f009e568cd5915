import { css, type CSSResult } from 'lit';
import { dottedStyles } from './dotted.js';

const ownStyles = css`
  .picker {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space-16);
    margin-top: var(--_space-24);
    margin-bottom: var(--_space-16);
    max-width: var(--_width-field);
  }
  .picker .field {
    margin-top: 0;
  }
  :host([data-width='narrow']) .index .title {
    font-size: var(--_text-h2);
    line-height: var(--_line-height-h2);
  }
  :host([data-width='wide']) .picker {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    max-width: none;
  }
  .more {
    margin-top: var(--_space-16);
  }
  @media print {
    .picker,
    .back,
    .more {
      display: none;
    }
  }
`;

/** What the list of documents is drawn with. */
export const indexStyles: readonly CSSResult[] = [dottedStyles, ownStyles];
