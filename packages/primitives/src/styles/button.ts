import { css } from 'lit';

/** Native buttons and links as `.button`, with `.primary` (one per screen) or `.quiet`; `.actions` sets several. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: var(--_size-button);
    padding: var(--_space-8) var(--_space-24);
    border: var(--_line-control) solid var(--_control);
    border-radius: var(--_radius-control);
    color: var(--_ink);
    background: var(--_paper);
    font-size: var(--_text-body);
    line-height: var(--_line-height-h3);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    -webkit-appearance: none;
    appearance: none;
  }
  .button:hover {
    color: var(--_ink);
    background: var(--_sunken);
    border-color: var(--_ink);
    text-decoration: none;
  }
  .button.primary {
    color: var(--_on-brand);
    background: var(--_brand);
    border-color: var(--_brand);
    font-weight: var(--_weight-strong);
  }
  .button.primary:hover,
  .button.primary:active {
    color: var(--_on-brand);
    background: var(--_brand-pressed);
    border-color: var(--_brand-pressed);
  }
  .button.quiet {
    min-height: var(--_size-target);
    min-width: var(--_size-target);
    padding: var(--_space-4) var(--_space-8);
    color: var(--_link);
    background: transparent;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: var(--_space-4);
  }
  .button.quiet:hover {
    color: var(--_ink);
    background: var(--_sunken);
  }
  .button.wide {
    display: flex;
    width: 100%;
  }
  .button[disabled],
  .button[aria-disabled='true'] {
    color: var(--_ink-2);
    background: var(--_sunken);
    border-color: var(--_hairline);
    font-weight: var(--_weight-normal);
    cursor: default;
  }
  .button > svg {
    flex: none;
    margin-inline-end: var(--_space-8);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    margin-top: var(--_space-12);
  }
  .actions > * {
    margin-top: var(--_space-12);
    margin-inline-end: var(--_space-16);
  }
  :host([data-width='narrow']) .actions.stacked {
    display: block;
  }
  :host([data-width='narrow']) .actions.stacked > .button {
    display: flex;
    width: 100%;
    margin-inline-end: 0;
  }
  @media (forced-colors: active) {
    .button.primary {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
    .button.quiet {
      border-color: ButtonText;
    }
    .button[disabled],
    .button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
