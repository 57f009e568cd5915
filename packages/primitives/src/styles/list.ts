import { css } from 'lit';

/** Ruled rows: `ul.rows > li.row`, or `li > a.row-link` where the whole row is the target. */
export const listStyles = css`
  .rows {
    border-top: var(--_line-hair) solid var(--_hairline);
  }
  .rows > li {
    border-bottom: var(--_line-hair) solid var(--_hairline);
  }
  .row {
    padding: var(--_space-12) 0;
  }
  .row-link {
    display: block;
    min-height: var(--_size-target);
    padding: var(--_space-12) 0;
    width: 100%;
    border: 0;
    border-radius: 0;
    color: var(--_ink);
    background: transparent;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .row-link:hover {
    color: var(--_ink);
    background: var(--_sunken);
  }
  .row-name {
    display: block;
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
    font-weight: var(--_weight-strong);
  }
  .row-link .row-name {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: var(--_space-4);
  }
  .row-note {
    display: block;
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    color: var(--_ink-2);
  }
  .row-split {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
  }
  .row-split > :first-child {
    flex: 1;
    min-width: 0;
    padding-inline-end: var(--_space-16);
  }
  @media print {
    .row-link .row-name {
      text-decoration: none;
    }
  }
`;
