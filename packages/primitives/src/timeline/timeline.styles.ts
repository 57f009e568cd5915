import { css } from 'lit';

/** A line at the inline start with a square for each moment: full when it has been, hollow when it is to come. */
export const timelineStyles = css`
  .moment {
    position: relative;
    padding-bottom: var(--_space-16);
    padding-inline-start: var(--_space-24);
  }
  .moment:last-child {
    padding-bottom: 0;
  }
  .moment:not(:last-child)::before {
    content: '';
    position: absolute;
    top: var(--_space-16);
    bottom: calc(var(--_space-8) * -1);
    margin-inline-start: calc((var(--_unit-size) - var(--_line-chosen)) / 2 - var(--_space-24));
    border-inline-start: var(--_line-chosen) solid var(--_control);
  }
  .moment::after {
    content: '';
    position: absolute;
    top: calc((var(--_line-height-support) - var(--_unit-size)) / 2);
    margin-inline-start: calc(var(--_space-24) * -1);
    width: var(--_unit-size);
    height: var(--_unit-size);
    border: var(--_line-chosen) solid var(--_ink);
    background: var(--_ink);
  }
  .moment.ahead::after {
    border-color: var(--_control);
    background: var(--_paper);
  }
  .moment-when {
    display: block;
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    color: var(--_ink-2);
  }
  .moment-title {
    display: block;
    font-weight: var(--_weight-strong);
  }
  .moment.ahead .moment-title {
    font-weight: var(--_weight-normal);
  }
  .moment-note {
    display: block;
    max-width: var(--_measure-text);
  }
  @media (forced-colors: active) {
    .moment:not(.ahead)::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
