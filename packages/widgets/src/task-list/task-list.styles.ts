import { css } from 'lit';

export const taskListStyles = css`
  :host([data-width='narrow']) .sheet .title {
    font-size: var(--_text-h2);
    line-height: var(--_line-height-h2);
  }
  .ask {
    margin-top: var(--_space-16);
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
  .ask .hint {
    margin-top: var(--_space-8);
    margin-bottom: 0;
  }
  .answer {
    margin-top: var(--_space-16);
    scroll-margin-top: var(--_space-16);
  }
  .answer-facts > div {
    display: grid;
    grid-template-columns: calc(var(--_size-term) * 0.75) minmax(0, 1fr);
    grid-gap: var(--_space-12);
    margin-top: var(--_space-4);
  }
  :host([data-width='wide']) .answer-facts > div,
  :host([data-width='medium']) .answer-facts > div {
    grid-template-columns: var(--_size-term) minmax(0, 1fr);
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
  .line {
    display: block;
  }
  .source {
    margin-top: var(--_space-8);
  }
  .layout {
    margin-top: var(--_space-32);
  }
  .results {
    margin-top: var(--_space-32);
    min-width: 0;
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
  :host([data-width='wide']) .layout {
    display: grid;
    grid-template-columns: calc(var(--_size-term) * 2.5) minmax(0, 1fr);
    grid-gap: var(--_space-48);
    align-items: start;
  }
  :host([data-width='wide']) .results {
    margin-top: 0;
  }
  .group {
    margin-top: var(--_space-24);
    margin-bottom: var(--_space-12);
    font-weight: var(--_weight-normal);
  }
  .group-title {
    display: block;
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
    font-weight: var(--_weight-strong);
  }
  .item > summary {
    display: block;
    position: relative;
    min-height: var(--_size-target);
    padding: var(--_space-12) 0;
    padding-inline-end: var(--_space-32);
    list-style: none;
    cursor: pointer;
  }
  .item > summary::-webkit-details-marker {
    display: none;
  }
  .item > summary:hover {
    background: var(--_sunken);
  }
  .item > summary::after {
    content: '';
    position: absolute;
    top: calc(var(--_space-12) + var(--_line-height-body) / 2 - var(--_space-8));
    right: var(--_space-8);
    width: var(--_space-8);
    height: var(--_space-8);
    border-right: var(--_line-chosen) solid var(--_ink-2);
    border-bottom: var(--_line-chosen) solid var(--_ink-2);
    transform: rotate(45deg);
  }
  .item[open] > summary::after {
    transform: translateY(50%) rotate(225deg);
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
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .items {
    table-layout: fixed;
    margin-top: var(--_space-12);
  }
  .items thead th:nth-child(1) {
    width: 28%;
  }
  .items thead th:nth-child(2),
  .items thead th:nth-child(3),
  .items thead th:nth-child(5) {
    width: 20%;
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
    line-height: var(--_line-height-support);
    font-weight: var(--_weight-strong);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
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
  .more .support {
    margin-inline-start: var(--_space-12);
  }
`;
