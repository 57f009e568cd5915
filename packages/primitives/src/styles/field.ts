import { css } from 'lit';

/** A labelled native input, select or textarea: `.field > .label, .hint, .error-text, .input`; `.invalid` adds the bar. */
export const fieldStyles = css`
  .field {
    max-width: var(--_width-field);
    margin-top: var(--_space-24);
  }
  .field.invalid {
    padding-inline-start: var(--_space-12);
    border-inline-start: var(--_line-bar) solid var(--_error);
  }
  .label {
    display: block;
    padding: 0;
    margin-bottom: var(--_space-4);
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
    font-weight: var(--_weight-strong);
  }
  .hint {
    display: block;
    margin-bottom: var(--_space-8);
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    color: var(--_ink-2);
  }
  .error-text {
    display: block;
    margin-bottom: var(--_space-8);
    color: var(--_error);
    font-weight: var(--_weight-strong);
  }
  .input {
    display: block;
    width: 100%;
    min-height: var(--_size-field);
    padding: var(--_space-8) var(--_space-12);
    border: var(--_line-control) solid var(--_control);
    border-radius: var(--_radius-control);
    color: var(--_ink);
    background: var(--_paper);
    font-size: var(--_text-body);
    line-height: var(--_line-height-h3);
    -webkit-appearance: none;
    appearance: none;
  }
  select.input {
    -webkit-appearance: auto;
    appearance: auto;
  }
  textarea.input {
    min-height: var(--_size-textarea);
    line-height: var(--_line-height-body);
    resize: vertical;
  }
  .input::placeholder {
    color: var(--_ink-2);
    opacity: 1;
  }
  .invalid .input {
    border: var(--_line-chosen) solid var(--_error);
  }
  .input[disabled],
  .input[readonly] {
    color: var(--_ink-2);
    background: var(--_sunken);
    opacity: 1;
  }
`;
