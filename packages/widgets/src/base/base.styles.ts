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
    margin-top: var(--_space-8);
    margin-bottom: var(--_space-8);
    max-width: var(--_measure-text);
  }
  .callout ~ .signature,
  .keeper ~ .signature {
    margin-top: var(--_space-24);
  }
  .state .callout {
    margin-top: 0;
  }
  .fallback {
    display: block;
  }
  .fallback[hidden] {
    display: none;
  }
  [dir='rtl'] [lang],
  [dir='rtl'] [lang] * {
    unicode-bidi: plaintext;
  }
  [dir='rtl'] [lang]:not([dir]):not(p):not(div) {
    text-align: right;
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
