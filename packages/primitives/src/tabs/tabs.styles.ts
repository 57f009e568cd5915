import { css } from 'lit';

/** The tab that is shown has the brand line and the tint; on a narrow page the tabs wrap, they never scroll. */
export const tabsStyles = css`
  .tab-list {
    display: flex;
    flex-wrap: wrap;
    border-bottom: var(--_line-hair) solid var(--_control);
  }
  .tab {
    flex: none;
    min-width: var(--_size-target);
    min-height: var(--_size-button);
    max-width: 100%;
    padding: var(--_space-8) var(--_space-16);
    border: 0;
    border-bottom: var(--_line-bar) solid transparent;
    border-radius: 0;
    color: var(--_link);
    background: transparent;
    font-size: var(--_text-body);
    line-height: var(--_line-height-h3);
    text-align: start;
    cursor: pointer;
  }
  .tab:hover {
    color: var(--_ink);
    background: var(--_sunken);
  }
  .tab[aria-selected='true'] {
    border-bottom-color: var(--_brand);
    color: var(--_ink);
    background: var(--_tint);
    font-weight: var(--_weight-strong);
  }
  .tab:focus {
    position: relative;
    z-index: 1;
  }
  .tab-panel {
    padding-top: var(--_space-16);
  }
  @media (forced-colors: active) {
    .tab {
      border-bottom-color: Canvas;
    }
    .tab[aria-selected='true'] {
      border-bottom-color: Highlight;
    }
  }
  @media print {
    ::slotted([hidden]) {
      display: block;
    }
  }
`;
