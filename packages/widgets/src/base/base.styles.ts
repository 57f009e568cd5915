import { css, type CSSResultGroup } from 'lit';
import {
  buttonStyles,
  calloutStyles,
  disclosureStyles,
  fieldStyles,
  focusStyles,
  hostStyles,
  listStyles,
  printStyles,
  ruleStyles,
  tokenStyles,
  typeStyles,
} from '@cunju/primitives/styles.js';

const ownStyles = css`
  .loading {
    padding-top: var(--_space-16);
    visibility: hidden;
    animation: later 0s linear 0.2s forwards;
  }
  .loading .later {
    visibility: hidden;
    animation: later 0s linear 2s forwards;
  }
  .loading .line {
    height: var(--_line-height-body);
    border-bottom: var(--_line-hair) solid var(--_hairline);
  }
  @keyframes later {
    to {
      visibility: visible;
    }
  }
  .empty {
    padding-top: var(--_space-24);
    padding-bottom: var(--_space-24);
    max-width: var(--_measure-text);
  }
  .fallback {
    display: block;
  }
  .fallback[hidden] {
    display: none;
  }
  .keeper {
    margin-top: var(--_space-24);
    padding: var(--_space-12) var(--_space-16);
    border-inline-start: var(--_line-bar) solid var(--_ink-2);
    background: var(--_sunken);
  }
  .keeper > summary {
    min-height: var(--_size-target);
    font-weight: var(--_weight-strong);
    cursor: pointer;
  }
  .finding {
    padding: var(--_space-12) 0;
    border-top: var(--_line-hair) solid var(--_hairline);
  }
  .finding code {
    font-family: monospace;
    overflow-wrap: anywhere;
  }
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
  .index .title {
    margin-top: var(--_space-16);
  }
  :host([data-width='wide']) .picker {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    max-width: none;
  }
  .more {
    margin-top: var(--_space-16);
  }
  @media print {
    .keeper,
    .picker,
    .back,
    .more {
      display: none;
    }
  }
`;

/** The sheets under every widget: tokens, reset, text, lines, focus, buttons, fields, messages, rows, print. */
export const widgetStyles: readonly CSSResultGroup[] = [
  tokenStyles,
  hostStyles,
  typeStyles,
  ruleStyles,
  focusStyles,
  buttonStyles,
  fieldStyles,
  calloutStyles,
  disclosureStyles,
  listStyles,
  printStyles,
  ownStyles,
];
