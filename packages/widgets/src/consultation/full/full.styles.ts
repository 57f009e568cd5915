import { css, type CSSResult } from 'lit';
import { iconStyles } from '@cunju/primitives/icons.js';
import { receiptStyles } from '@cunju/primitives/receipt.js';
import { stepsStyles } from '@cunju/primitives/steps.js';
import { optionStyles } from '@cunju/primitives/styles.js';
import { toolBarStyles } from '@cunju/primitives/tool-bar.js';
import { unitGridStyles } from '@cunju/primitives/unit-grid.js';

const ownStyles = css`
  .sub {
    margin-top: var(--_space-24);
    margin-bottom: var(--_space-8);
  }
  .tally-bar {
    width: 100%;
    height: var(--_space-8);
    fill: var(--_agree);
  }
  .papers > li {
    padding: var(--_space-8) 0;
  }
  :host([data-width='narrow']) .papers .support {
    display: block;
  }
  .reckoning {
    list-style: decimal;
    padding-inline-start: var(--_space-32);
  }
  .bullets {
    list-style: square;
    padding-inline-start: var(--_space-24);
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
  .contract .disclosure,
  .stage .disclosure {
    border: 0;
  }
  .disclosure-body > .rows > :last-child {
    border-bottom: 0;
  }
  .folded + .tools {
    margin-top: 0;
    border-top: 0;
  }
  :host(:not([data-width='wide'])) .rest > .block:first-child {
    margin-top: 0;
  }
  :host(:not([data-width='wide'])) .rest > .block:first-child > .disclosure {
    border-top: 0;
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
  .contract .disclosure > summary,
  .stage .disclosure > summary {
    color: var(--_ink);
    font-weight: var(--_weight-normal);
    text-decoration: underline;
    text-underline-offset: var(--_space-4);
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
    margin-top: var(--_space-8);
    padding-inline-start: var(--_space-12);
    border-inline-start: var(--_line-bar) solid var(--_brand);
  }
  .quiet-line {
    margin-bottom: var(--_space-8);
  }
  @media print {
    .buttons,
    .casting form {
      display: none;
    }
  }
`;

/** What the part is drawn with. */
export const fullStyles: readonly CSSResult[] = [
  optionStyles,
  iconStyles,
  unitGridStyles,
  stepsStyles,
  receiptStyles,
  toolBarStyles,
  ownStyles,
];
