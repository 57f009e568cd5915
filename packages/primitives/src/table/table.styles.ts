import { css } from 'lit';

/** Needs the sheets of table, field, button and icons. */
export const sortableTableStyles = css`
  .table-order {
    margin-bottom: var(--_space-16);
  }
  .sort {
    justify-content: flex-start;
    margin-inline-start: calc(var(--_space-8) * -1);
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    text-align: start;
  }
  .number .sort {
    justify-content: flex-end;
    margin-inline-start: 0;
    margin-inline-end: calc(var(--_space-8) * -1);
  }
  .sort > .icon {
    margin-inline-start: var(--_space-4);
    margin-inline-end: 0;
  }
  [aria-sort='ascending'] .sort,
  [aria-sort='descending'] .sort {
    color: var(--_ink);
    font-weight: var(--_weight-strong);
  }
`;
