import { css } from 'lit';

/** The numbered line; the stage that runs now is the only one in brand. */
export const stepsStyles = css`
  .step {
    position: relative;
    display: grid;
    grid-template-columns: var(--_space-32) 1fr;
    column-gap: var(--_space-12);
    padding-bottom: var(--_space-16);
  }
  .step:last-child {
    padding-bottom: 0;
  }
  .step:not(:last-child)::before {
    content: '';
    position: absolute;
    top: var(--_space-32);
    bottom: 0;
    margin-inline-start: calc(var(--_space-16) - var(--_line-chosen) / 2);
    border-inline-start: var(--_line-chosen) solid var(--_control);
  }
  .step-number {
    height: var(--_space-32);
    border: var(--_line-chosen) solid var(--_control);
    color: var(--_ink-2);
    background: var(--_paper);
    font-size: var(--_text-support);
    line-height: calc(var(--_space-32) - 2 * var(--_line-chosen));
    text-align: center;
  }
  .step.current .step-number {
    border-color: var(--_brand);
    color: var(--_on-brand);
    background: var(--_brand);
  }
  .step.current .step-number,
  .step.current .step-label,
  .step.current .step-state {
    font-weight: var(--_weight-strong);
  }
  .step.done .step-label,
  .step-state,
  .step-note {
    color: var(--_ink-2);
  }
  .step-label {
    margin-inline-end: var(--_space-8);
  }
  .step-state {
    font-size: var(--_text-support);
    white-space: nowrap;
  }
  .step.current .step-state {
    color: var(--_link);
  }
  .step-note {
    display: block;
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
  }
  @media print {
    .step.current .step-number {
      color: var(--_ink);
      background: var(--_paper);
      border-style: double;
      border-width: var(--_line-bar);
    }
  }
`;
