import { css, type CSSResultGroup } from 'lit';
import { factStyles, optionStyles, stampStyles } from '@cunju/primitives/styles.js';
import { iconStyles } from '@cunju/primitives/icons.js';
import { unitGridStyles } from '@cunju/primitives/unit-grid.js';
import { stepsStyles } from '@cunju/primitives/steps.js';
import { receiptStyles } from '@cunju/primitives/receipt.js';
import { toolBarStyles } from '@cunju/primitives/tool-bar.js';
import { widgetStyles } from '../base/base.styles.js';

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
  .status,
  .lead,
  .remark {
    margin-top: var(--_space-8);
  }
  .status .stamp {
    margin-inline-end: var(--_space-12);
  }
  .lead {
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
  .sub {
    margin-top: var(--_space-24);
    margin-bottom: var(--_space-8);
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
    margin-bottom: var(--_space-12);
  }
  .tally-bar {
    width: 100%;
    height: var(--_space-8);
    fill: var(--_agree);
  }
  .papers > li {
    padding: var(--_space-8) 0;
  }
  .question + .question {
    margin-top: var(--_space-24);
  }
  .question .rows {
    margin-top: var(--_space-8);
  }
  .reckoning {
    list-style: decimal;
    padding-inline-start: 1.5em;
  }
  .bullets {
    list-style: square;
    padding-inline-start: 1.25em;
  }
  .reckoning > li + li,
  .prose.bullets > li + li,
  .disclosure-body > * + * {
    margin-top: var(--_space-8);
  }
  .numbered {
    counter-reset: row;
  }
  .numbered > li {
    position: relative;
    padding-inline-start: var(--_space-32);
    counter-increment: row;
  }
  .numbered > li::before {
    content: counter(row);
    position: absolute;
    margin-inline-start: calc(var(--_space-32) * -1);
    color: var(--_ink-2);
  }
  .topic .disclosure,
  .stage .disclosure {
    border: 0;
  }
  .topic-status {
    flex: none;
    color: var(--_ink-2);
  }
  .topic-status.doing,
  .topic-status.referred {
    color: var(--_ink);
    font-weight: var(--_weight-strong);
  }
  .answer {
    margin-top: var(--_space-8);
    padding-inline-start: var(--_space-12);
    border-inline-start: var(--_line-bar) solid var(--_hairline);
  }
  .stage .disclosure > summary {
    color: var(--_ink);
    font-weight: var(--_weight-normal);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .casting,
  .single-screen {
    max-width: var(--_width-field);
  }
  .casting .facts {
    margin-top: var(--_space-24);
  }
  .casting .receipt .facts {
    margin-top: var(--_space-12);
  }
  .casting .options {
    margin-top: var(--_space-24);
  }
  .labels {
    margin-top: var(--_space-16);
    padding-top: var(--_space-12);
    border-top: var(--_line-hair) solid var(--_hairline);
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
  }
  .buttons {
    margin-top: var(--_space-16);
  }
  .stacked > .button + .button {
    margin-top: var(--_space-12);
  }
  .chosen {
    margin-top: var(--_space-16);
  }
  .chosen .title {
    margin-top: var(--_space-4);
    padding-inline-start: var(--_space-12);
    border-inline-start: var(--_line-bar) solid var(--_brand);
  }
  .quiet-line {
    margin-bottom: var(--_space-8);
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
    .buttons,
    .casting form {
      display: none;
    }
  }
`;

/** Everything that the consultation is drawn with. */
export const consultationStyles: CSSResultGroup = [
  ...widgetStyles,
  factStyles,
  optionStyles,
  stampStyles,
  iconStyles,
  unitGridStyles,
  stepsStyles,
  receiptStyles,
  toolBarStyles,
  ownStyles,
];
