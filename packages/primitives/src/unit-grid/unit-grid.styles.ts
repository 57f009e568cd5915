import { css } from 'lit';

/** Colours, hatching and labels of 一户一格. */
export const unitGridStyles = css`
  .units-sentence {
    margin-bottom: var(--_space-8);
    max-width: var(--_measure-text);
  }
  .units-drawing {
    max-width: 100%;
    height: auto;
  }
  .unit-label + .units-drawing {
    margin-top: var(--_unit-gap);
  }
  .unit.agree {
    fill: var(--_agree);
  }
  .unit.present,
  .unit-mark {
    fill: var(--_ink);
  }
  .unit-split {
    fill: var(--_paper);
  }
  .unit.oppose,
  .unit.abstain {
    fill: none;
    stroke: var(--_abstain);
    stroke-width: var(--_line-chosen);
  }
  .unit.oppose {
    stroke: var(--_oppose);
  }
  .unit.none {
    fill: var(--_control);
  }
  .unit-label {
    display: flex;
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
  }
  .unit-label > svg {
    flex: 0 1 auto;
    min-width: 0;
  }
  .unit-label > span {
    flex: none;
    max-width: 100%;
  }
  .units-legend {
    display: flex;
    flex-wrap: wrap;
    margin-top: var(--_space-8);
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
  }
  .units-legend > li {
    display: flex;
    align-items: center;
    margin-inline-end: var(--_space-24);
    white-space: nowrap;
  }
  .units-legend > li:last-child {
    margin-inline-end: 0;
  }
  .units-legend svg {
    flex: none;
    margin-inline-end: var(--_space-8);
  }
  @media (forced-colors: active) {
    .unit.agree,
    .unit.present,
    .unit.none,
    .unit-mark {
      fill: CanvasText;
    }
    .unit-split {
      fill: Canvas;
    }
    .unit.oppose,
    .unit.abstain {
      stroke: CanvasText;
    }
  }
`;
