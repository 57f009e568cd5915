import { css, type CSSResultGroup } from 'lit';
import { factStyles, stampStyles } from '@cunju/primitives/styles.js';
import { widgetStyles } from '../base/base.styles.js';
import { dottedStyles } from '../base/dotted.js';

const ownStyles = css`
  article {
    max-width: var(--_width-page);
  }
  .main,
  .aside,
  .rest {
    min-width: 0;
  }
  .aside {
    margin-top: var(--_space-24);
  }
  :host([data-width='wide']) .layout {
    display: grid;
    grid-template-columns: minmax(0, 45fr) minmax(0, 22fr);
    grid-template-rows: auto 1fr;
    grid-column-gap: var(--_space-64);
  }
  :host([data-width='wide']) .aside {
    grid-column: 2;
    grid-row: 1 / span 2;
    margin-top: 0;
  }
  :host([data-width='narrow']) .head > .title {
    font-size: var(--_text-h2);
    line-height: var(--_line-height-h2);
  }
  .meta,
  .status {
    margin-top: var(--_space-8);
  }
  .status .stamp {
    margin-inline-end: var(--_space-12);
  }
  .lead,
  .remark {
    margin-top: var(--_space-16);
  }
  .remark {
    padding-inline-start: var(--_space-12);
    border-inline-start: var(--_line-bar) solid var(--_control);
    max-width: var(--_measure-text);
  }
  .line {
    display: block;
  }
  .heading,
  .before {
    margin-bottom: var(--_space-12);
  }
  .after {
    margin-top: var(--_space-8);
  }
  .figures {
    margin-top: var(--_space-16);
  }
  .figures > * {
    flex: 1 1 auto;
  }
  .figures .figure {
    white-space: normal;
    text-autospace: no-autospace;
  }
  .asked {
    font-size: var(--_text-body);
    margin-bottom: var(--_space-12);
  }
  .question + .question {
    margin-top: var(--_space-24);
  }
  .question .rows {
    margin-top: var(--_space-8);
  }
  .source {
    margin-top: var(--_space-16);
  }
  .source > span {
    margin-inline-end: var(--_space-16);
  }
  @media print {
    :host([data-width='wide']) .layout {
      display: block;
    }
    :host([data-width='wide']) .aside {
      margin-top: var(--_space-24);
    }
  }
`;

/** What the first look of the consultation is drawn with. */
export const consultationStyles: CSSResultGroup = [...widgetStyles, factStyles, stampStyles, dottedStyles, ownStyles];
