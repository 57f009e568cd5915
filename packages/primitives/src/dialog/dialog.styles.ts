import { css } from 'lit';

/** Needs the sheets of type, button and icons. */
export const dialogStyles = css`
  .dialog {
    width: var(--_width-field);
    max-width: calc(100% - 2 * var(--_space-16));
    max-height: calc(100% - 2 * var(--_space-16));
    margin: auto;
    padding: var(--_space-24);
    overflow: auto;
    border: 0;
    border-top: var(--_rule-thick) solid var(--_brand);
    color: var(--_ink);
    background: var(--_paper);
  }
  .dialog:not([open]) {
    display: none;
  }
  .dialog[open] {
    position: fixed;
    z-index: 1000;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    height: -moz-fit-content;
    height: fit-content;
  }
  .dialog::backdrop {
    background: var(--_focus-ink, CanvasText);
    opacity: 0.6;
  }
  .dialog-head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
  }
  .dialog-head > .button {
    flex: none;
    margin-inline-start: var(--_space-16);
  }
  .dialog-body {
    margin-top: var(--_space-16);
  }
`;
