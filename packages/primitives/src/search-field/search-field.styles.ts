import { css } from 'lit';

/** Needs the sheets of field, button and icons. */
export const searchFieldStyles = css`
  .search-row {
    display: flex;
    align-items: stretch;
  }
  .search-box {
    flex: 1;
    min-width: 0;
    display: flex;
    align-items: center;
    border: var(--_line-control) solid var(--_control);
    border-radius: var(--_radius-control);
    background: var(--_paper);
  }
  .search-box .input {
    flex: 1;
    min-width: 0;
    border-color: transparent;
    background: transparent;
  }
  .search-box .input::-webkit-search-cancel-button,
  .search-box .input::-webkit-search-decoration {
    display: none;
  }
  .search-box .button {
    flex: none;
    white-space: nowrap;
  }
  :host([data-width='narrow']) .search-row {
    display: block;
  }
  :host([data-width='narrow']) .search-submit {
    width: 100%;
    margin-top: var(--_space-12);
    margin-inline-start: 0;
  }
  .search-submit {
    flex: none;
    margin-inline-start: var(--_space-12);
    white-space: nowrap;
  }
`;
