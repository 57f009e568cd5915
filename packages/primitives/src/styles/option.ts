import { css } from 'lit';

/**
 * Rows to choose from: `label.option > input + .option-text (> .option-note)`. The frame of a chosen row belongs to the
 * text behind the native input, so it follows the input's own state without script. The legend floats because a legend
 * in its place would cut the error bar of the fieldset.
 */
export const optionStyles = css`
  .options {
    max-width: var(--_width-field);
  }
  .options-legend {
    float: left;
    width: 100%;
    margin-bottom: var(--_space-12);
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
    font-weight: var(--_weight-strong);
  }
  .options > * + * {
    clear: both;
  }
  .option {
    position: relative;
    z-index: 0;
    display: flex;
    align-items: flex-start;
    min-height: var(--_size-option);
    margin-top: var(--_space-12);
    padding: calc((var(--_size-option) - var(--_line-height-body)) / 2) var(--_space-16);
    cursor: pointer;
  }
  .option > input {
    flex: none;
    width: var(--_size-choice);
    height: var(--_size-choice);
    margin: calc((var(--_line-height-body) - var(--_size-choice)) / 2) 0 0;
    margin-inline-end: var(--_space-12);
    accent-color: var(--_brand);
    cursor: inherit;
  }
  .option-text {
    flex: 1;
    min-width: 0;
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
  }
  .option-note {
    display: block;
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    color: var(--_ink-2);
  }
  .option-text::before {
    content: '';
    position: absolute;
    z-index: -1;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    border: var(--_line-control) solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_paper);
  }
  .option:hover .option-text::before {
    border-color: var(--_ink);
  }
  .option > input:checked + .option-text::before {
    border: var(--_line-chosen) solid var(--_brand);
    background: var(--_tint);
  }
  .option > input:checked + .option-text {
    font-weight: var(--_weight-strong);
  }
  .option > input:checked + .option-text .option-note {
    font-weight: var(--_weight-normal);
  }
  .option > input:disabled + .option-text {
    color: var(--_ink-2);
  }
  .option > input:disabled + .option-text::before {
    border-color: var(--_hairline);
    background: var(--_sunken);
  }
  @media (forced-colors: active) {
    .option > input:checked + .option-text::before {
      border-color: Highlight;
    }
  }
`;
