import { css } from 'lit';
import { iconStyles } from '@cunju/primitives/icons.js';
import { searchFieldStyles } from '@cunju/primitives/search-field.js';
import { factStyles, tableStyles } from '@cunju/primitives/styles.js';
import { toolBarStyles } from '@cunju/primitives/tool-bar.js';
import { taskListPrintStyles } from './task-list-print.styles.js';
import { taskListRowStyles } from './task-list-rows.styles.js';

const ownStyles = css`
  .answer-facts > div {
    display: grid;
    grid-template-columns: var(--_size-term) minmax(0, 1fr);
    grid-gap: var(--_space-12);
    margin-top: var(--_space-4);
  }
  :host([data-width='narrow']) .answer-facts > div {
    grid-template-columns: calc(var(--_size-term) * 0.75) minmax(0, 1fr);
  }
  :host([theme~='care'][data-width='narrow']) .answer-facts > div {
    display: block;
  }
  .answer-facts dt {
    font-size: var(--_text-support);
    line-height: var(--_line-height-body);
    color: var(--_ink-2);
  }
  .answer-facts dd {
    min-width: 0;
  }
  .answer .rows {
    margin-top: var(--_space-12);
  }
  :host([data-width='wide']) .layout {
    display: grid;
    grid-template-columns: calc(var(--_size-term) * 2.5) minmax(0, 1fr);
    grid-gap: var(--_space-48);
    align-items: start;
  }
  :host([data-width='wide']) .results {
    margin-top: 0;
  }
  .item-body {
    padding-bottom: var(--_space-24);
  }
  .item-body .facts > div:last-child {
    border-bottom: 0;
    padding-bottom: 0;
  }
  .item-standing {
    padding-bottom: var(--_space-12);
  }
  .standing {
    color: var(--_ink-2);
    font-weight: var(--_weight-normal);
  }
  .text-button {
    padding: 0;
    border: 0;
    color: var(--_link);
    background: transparent;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: var(--_space-4);
    cursor: pointer;
  }
  .more {
    margin-top: var(--_space-16);
  }
  .more .support {
    margin-inline-start: var(--_space-12);
  }
  :host([data-width='narrow']) .more .support {
    display: block;
    margin-top: var(--_space-8);
    margin-inline-start: 0;
  }
  .facts + .tools {
    margin-top: var(--_space-8);
    border-top: 0;
  }
  .choosing .disclosure {
    border-top: 0;
  }
  .filters .field {
    margin-top: var(--_space-16);
  }
  :host([data-width='medium']) .filters {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-gap: 0 var(--_space-24);
  }
  .items {
    table-layout: fixed;
    margin-top: var(--_space-12);
  }
  .items thead th {
    width: 20%;
  }
  .items thead th:nth-child(1) {
    width: 28%;
  }
  .items thead th:nth-child(4) {
    width: auto;
  }
  .items .group-row th {
    padding-top: var(--_space-32);
    border-bottom-color: var(--_ink);
    font-weight: var(--_weight-normal);
  }
  .item-button {
    display: block;
    width: 100%;
    min-height: var(--_size-target);
    margin-top: calc(var(--_space-8) * -1);
    padding: var(--_space-8) 0;
    border: 0;
    color: var(--_link);
    background: transparent;
    font-size: var(--_text-body);
    line-height: var(--_line-height-h3);
    font-weight: var(--_weight-strong);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: var(--_space-4);
    cursor: pointer;
  }
  .item-button:hover {
    color: var(--_ink);
  }
  .item-row.open > th,
  .item-row.open > td {
    border-bottom: 0;
  }
  .body-row > td {
    padding-top: 0;
    padding-inline-start: var(--_space-16);
    border-inline-start: var(--_line-bar) solid var(--_hairline);
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
  }
  .years .table {
    max-width: var(--_width-field);
    margin-top: var(--_space-12);
  }
  .years .support,
  .about {
    margin-top: var(--_space-12);
  }
`;

/** Filters, the wide table, years, tools and the reply letter. */
export const taskListMoreStyles = [
  taskListRowStyles,
  factStyles,
  iconStyles,
  searchFieldStyles,
  tableStyles,
  toolBarStyles,
  ownStyles,
  taskListPrintStyles,
];
