import { css } from 'lit';

/** Needs the sheets of button and icons. On a phone the numbers give way to 第 3 页，共 12 页. */
export const paginationStyles = css`
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    max-width: var(--_width-field);
    margin-top: var(--_space-24);
  }
  .page {
    min-width: var(--_size-button);
    padding: var(--_space-8) var(--_space-12);
    white-space: nowrap;
  }
  .page > .icon:last-child {
    margin-inline-start: var(--_space-8);
    margin-inline-end: 0;
  }
  .pages-status {
    flex: 1 0 100%;
    margin-bottom: var(--_space-8);
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
  }
  .pages-list {
    display: flex;
    align-items: center;
  }
  :host([data-width='narrow']) .pages-list,
  :host(:not([data-width='narrow'])) .pages-status {
    display: none;
  }
  .pages-list .page {
    border-color: transparent;
  }
  .pages-list .page:hover {
    border-color: var(--_control);
  }
  .page[aria-current='page'] {
    border: var(--_line-chosen) solid var(--_brand);
    background: var(--_tint);
    font-weight: var(--_weight-strong);
  }
  .pages-gap {
    min-width: var(--_space-24);
    text-align: center;
  }
`;
