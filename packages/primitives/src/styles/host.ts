import { css } from 'lit';

/**
 * Cuts the element off from the page around it. `all: initial` keeps `direction` and custom properties.
 *
 * A page rule such as `* { text-indent: 2em }` still beats `:host`, so every element wraps what it draws in
 * `<div class="root">`, where all that text inherits is set again out of reach of the page.
 */
export const hostStyles = css`
  :host {
    all: initial;
    display: block;
    color-scheme: light;
    visibility: inherit;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    color-scheme: inherit;
    visibility: inherit;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
    box-sizing: border-box;
    color: var(--_ink);
    background: var(--_paper);
    font-family: var(--_font-text);
    font-size: var(--_text-body);
    font-weight: var(--_weight-normal);
    line-height: var(--_line-height-body);
    line-break: strict;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  .root:lang(zh-Hant) {
    font-family: var(--_font-hant);
  }
  .root:lang(ug) {
    font-family: var(--_font-ug);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ol,
  ul,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  table,
  button,
  input,
  select,
  textarea {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  :host([data-tight]) .root :not(textarea) {
    white-space: normal;
  }
  svg {
    display: block;
  }
  a {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: var(--_space-4);
  }
  a:hover {
    color: var(--_ink);
    text-decoration-thickness: var(--_line-chosen);
  }
  a[href] {
    position: relative;
  }
  a[href]::after {
    content: '';
    position: absolute;
    top: 50%;
    right: 0;
    left: 0;
    height: var(--_size-target);
    min-height: 100%;
    transform: translateY(-50%);
  }
  [hidden] {
    display: none;
  }
  .inset {
    padding: var(--_space-16);
  }
  :host([data-width='medium']) .inset {
    padding: var(--_space-24);
  }
  :host([data-width='wide']) .inset {
    padding: var(--_space-32);
  }
  .visually-hidden {
    position: absolute;
    width: var(--_rule-thin);
    height: var(--_rule-thin);
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @supports (text-autospace: normal) {
    .root {
      text-autospace: normal;
    }
  }
  @supports (text-wrap: pretty) {
    .root {
      text-wrap: pretty;
    }
  }
  @supports (text-spacing-trim: trim-start) {
    .root {
      text-spacing-trim: trim-start;
    }
  }
  @media print {
    .inset,
    :host([data-width]) .inset {
      padding: var(--_space-16) 0 0;
    }
  }
`;
