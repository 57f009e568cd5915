import { css } from 'lit';

/** The question, the lists and their rows, on the screen and on paper. */
export const taskListStyles = css`
  :host([data-width='narrow']) .sheet .title {
    font-size: var(--_text-h2);
    line-height: var(--_line-height-h2);
  }
  .ask,
  .answer {
    margin-top: var(--_space-16);
    scroll-margin-top: var(--_space-16);
  }
  .ask-row {
    display: flex;
  }
  .ask-row .input {
    flex: 1;
    min-width: 0;
  }
  .ask-row .button {
    flex: none;
    margin-inline-start: var(--_space-12);
    padding-inline-start: var(--_space-16);
    padding-inline-end: var(--_space-16);
  }
  dt {
    color: var(--_ink-2);
  }
  .line {
    display: block;
  }
  .layout,
  .results {
    margin-top: var(--_space-32);
    min-width: 0;
  }
  .group-title {
    display: block;
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
    font-weight: var(--_weight-strong);
  }
`;
