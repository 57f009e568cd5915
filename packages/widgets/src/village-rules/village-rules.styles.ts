import { css } from 'lit';

/** Layout of the rule book: one column, and from 960 px on contents 240, text, notes and passport 160. */
export const villageRulesStyles = css`
  .rules {
    padding-bottom: var(--_space-24);
  }
  .heading > .title {
    margin-top: var(--_space-16);
  }
  .status {
    margin-top: var(--_space-8);
  }
  .item-of {
    display: inline-block;
    margin-inline-end: var(--_space-16);
  }
  .disclosure > .disclosure-body > .field {
    margin-top: 0;
  }
  .controls .actions {
    margin-top: 0;
  }
  .controls .actions:first-child {
    margin-top: var(--_space-12);
  }
  .actions {
    margin-inline-start: calc(var(--_space-8) * -1);
  }
  .by-hand {
    max-width: var(--_width-field);
    margin-top: var(--_space-8);
  }
  .finder {
    max-width: var(--_width-field);
    margin-top: var(--_space-24);
  }
  .columns {
    margin-top: var(--_space-24);
  }

  .found {
    position: sticky;
    z-index: 1;
    top: 0;
    max-width: var(--_measure-text);
    margin-top: var(--_space-16);
    margin-bottom: var(--_space-24);
    padding-top: var(--_space-12);
    background: var(--_paper);
  }
  .found-line {
    padding-bottom: var(--_space-12);
  }
  .found-acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding-bottom: var(--_space-12);
  }
  .found-acts > * {
    margin-inline-end: var(--_space-12);
  }
  .found-acts .button {
    padding-inline-start: var(--_space-16);
    padding-inline-end: var(--_space-16);
  }
  .found-list[open] > .rows {
    max-height: 40vh;
    overflow: auto;
    border-top: 0;
  }
  .found-list > .rows > li:last-child {
    border-bottom: 0;
  }
  mark.current {
    outline: var(--_line-chosen) solid var(--_ink);
    outline-offset: var(--_rule-thin);
  }

  .contents-title {
    padding-bottom: var(--_space-8);
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
    font-weight: var(--_weight-strong);
  }
  .contents-link {
    display: block;
    min-height: var(--_size-target);
    padding: var(--_space-8);
    padding-inline-start: var(--_space-12);
    border-inline-start: var(--_line-bar) solid transparent;
    color: var(--_ink);
    text-decoration: none;
    line-height: var(--_line-height-support);
  }
  .contents-link:hover {
    background: var(--_sunken);
    text-decoration: underline;
  }
  .contents-link[aria-current] {
    border-inline-start-color: var(--_brand);
    font-weight: var(--_weight-strong);
  }
  .contents-link .row-note {
    font-weight: var(--_weight-normal);
  }

  .preamble {
    margin-top: var(--_space-24);
  }
  .chapter {
    margin-top: var(--_space-48);
  }
  .chapter-title {
    padding-top: var(--_space-12);
    border-top: var(--_line-hair) solid var(--_hairline);
    font-size: var(--_text-h3);
    line-height: var(--_line-height-h3);
    font-weight: var(--_weight-strong);
  }
  .chapter-title > .glue,
  .article-no {
    margin-inline-end: var(--_space-8);
  }
  .article,
  .chapter,
  .part {
    scroll-margin-top: var(--_space-16);
  }
  .rules.searching .article,
  .rules.searching .chapter,
  .rules.searching .part {
    scroll-margin-top: calc(var(--_space-64) * 3);
  }
  .article {
    margin-inline-start: calc(var(--_space-12) * -1);
    padding: var(--_space-12) 0;
    padding-inline-start: var(--_space-8);
    border-inline-start: var(--_line-bar) solid transparent;
  }
  .article.target {
    border-inline-start-color: var(--_brand);
  }
  .article-text {
    max-width: var(--_measure-text);
  }
  .article-head {
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
    font-weight: var(--_weight-strong);
  }
  .article-title {
    font-weight: var(--_weight-normal);
    color: var(--_ink-2);
  }
  .article .callout {
    margin-top: var(--_space-8);
    margin-bottom: var(--_space-8);
  }
  .clauses > * + * {
    margin-top: var(--_space-8);
  }
  .item {
    display: flex;
    margin-top: var(--_space-4);
  }
  .item-no {
    flex: none;
    white-space: nowrap;
  }
  .item-text {
    flex: 1;
    min-width: 0;
  }
  .change {
    display: flex;
  }
  .change > div {
    flex: 1;
    min-width: 0;
  }
  .change-label {
    flex: none;
    align-self: flex-start;
    margin-inline-end: var(--_space-8);
    padding: 0 var(--_space-4);
    border: var(--_line-control) solid var(--_control);
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    font-weight: var(--_weight-strong);
    color: var(--_ink);
  }
  ins {
    text-decoration: underline;
    text-decoration-thickness: var(--_line-chosen);
    text-underline-offset: 0.25em;
  }
  del,
  s {
    color: var(--_ink-2);
    text-decoration: line-through;
  }
  .gone .article-no {
    text-decoration: line-through;
    color: var(--_ink-2);
  }

  .article-more > summary {
    display: inline-flex;
    align-items: center;
    min-height: var(--_size-target);
    min-width: var(--_size-target);
    color: var(--_ink-2);
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    list-style: none;
    cursor: pointer;
  }
  .article-more > summary::-webkit-details-marker {
    display: none;
  }
  .article-more > summary::after {
    content: '';
    width: var(--_space-8);
    height: var(--_space-8);
    margin-inline-start: var(--_space-8);
    border-right: var(--_line-chosen) solid currentColor;
    border-bottom: var(--_line-chosen) solid currentColor;
    transform: rotate(45deg);
  }
  .article-more[open] > summary::after {
    transform: rotate(225deg);
  }
  .article-more > summary:hover {
    color: var(--_ink);
    text-decoration: underline;
  }
  .article-facts > div {
    padding: var(--_space-8) 0;
    border-top: var(--_line-hair) solid var(--_hairline);
  }
  .article-facts dt {
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    color: var(--_ink-2);
  }
  .article-more .actions {
    margin-top: 0;
  }
  .article-more .actions > * {
    margin-top: var(--_space-4);
  }
  .article-notes {
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
    color: var(--_ink-2);
  }

  .part {
    margin-top: var(--_space-48);
    max-width: var(--_measure-text);
  }
  .part-title {
    padding-top: var(--_space-12);
    padding-bottom: var(--_space-12);
    border-top: var(--_line-hair) solid var(--_hairline);
    font-size: var(--_text-h3);
    line-height: var(--_line-height-h3);
    font-weight: var(--_weight-strong);
  }
  .facts .term {
    font-weight: var(--_weight-strong);
    color: var(--_ink);
  }
  .marking {
    margin-top: var(--_space-12);
    margin-bottom: var(--_space-12);
  }
  .change-group > .rows {
    border-top: 0;
  }
  .step-line {
    display: block;
  }
  .contact {
    margin-top: var(--_space-48);
    max-width: var(--_measure-text);
  }
  .contact > .facts {
    margin-top: var(--_space-12);
  }

  .part .row > a,
  .part dd > a,
  .contact a,
  .heading .callout a {
    display: inline-flex;
    align-items: center;
    min-width: var(--_size-target);
    min-height: var(--_size-target);
  }

  .poem {
    margin-top: var(--_space-32);
  }
  .couplets {
    margin-top: var(--_space-8);
    font-size: var(--_text-h3);
    line-height: var(--_line-height-title);
  }
  .couplet {
    display: block;
  }
  .half {
    display: inline-block;
    min-width: 4em;
  }
  .illustrates {
    margin-top: var(--_space-8);
    line-height: var(--_size-target);
  }
  .illustrates .glue {
    margin-inline-end: var(--_space-12);
  }
  .illustrates a {
    display: inline-block;
    min-width: var(--_size-target);
    min-height: var(--_size-target);
  }

  :host([data-width='wide']) .columns {
    display: grid;
    grid-template-columns: calc(var(--_space-48) * 5) minmax(0, 1fr);
    column-gap: var(--_space-32);
    align-items: start;
  }
  :host([data-width='wide']) .controls {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    column-gap: var(--_space-64);
  }
  :host([data-width='wide']) .before {
    position: sticky;
    top: var(--_space-16);
    max-height: calc(100vh - var(--_space-32));
    overflow: auto;
  }
  :host([data-width='wide']) .opening,
  :host([data-width='wide']) .article {
    display: grid;
    grid-template-columns: minmax(0, var(--_measure-text)) calc(var(--_space-32) * 5);
    column-gap: var(--_space-32);
    justify-content: space-between;
  }
  :host([data-width='wide']) .opening .article {
    display: block;
  }
  :host([data-width='wide']) .opening-text > :first-child {
    margin-top: 0;
  }
  :host([data-width='wide']) .opening .part {
    margin-top: 0;
    font-size: var(--_text-support);
    line-height: var(--_line-height-support);
  }
  :host([data-width='wide']) .opening .part-title {
    padding-top: 0;
    border-top: 0;
    font-size: var(--_text-body);
    line-height: var(--_line-height-body);
  }
  :host([data-width='wide']) .opening .step {
    grid-template-columns: minmax(0, 1fr);
    padding-bottom: var(--_space-12);
  }
  :host([data-width='wide']) .opening .step-number,
  :host([data-width='wide']) .opening .step::before {
    display: none;
  }
  :host([data-width='wide']) .opening .step + .step {
    padding-top: var(--_space-12);
    border-top: var(--_line-hair) solid var(--_hairline);
  }
  :host([data-width='wide']) .opening .step-label {
    color: var(--_ink);
    font-weight: var(--_weight-strong);
  }
  :host([data-width='wide']) .opening .step-note {
    color: var(--_ink);
  }

  @supports (content-visibility: auto) {
    .article {
      content-visibility: auto;
      contain-intrinsic-size: auto calc(var(--_space-64) * 3);
    }
    @media print {
      .article {
        content-visibility: visible;
      }
    }
  }
  @media print {
    .article-more,
    .change-group,
    .contents,
    .opening .passport {
      display: none;
    }
    :host([data-width='wide']) .columns,
    :host([data-width='wide']) .opening,
    :host([data-width='wide']) .article {
      display: block;
    }
    .article-notes,
    :host([data-width='wide']) .controls {
      display: none;
    }
    .article-text,
    .preamble,
    .part,
    .contact {
      max-width: none;
    }
    .status,
    .heading > .support {
      text-align: center;
    }
    .enactment {
      margin-top: var(--_space-8);
      text-align: center;
    }
    .heading > .title {
      max-width: none;
      text-align: center;
    }
    .clause,
    .item,
    .preamble p {
      text-indent: 2em;
    }
    .item {
      display: block;
    }
    .print-one .article:not(.print-this),
    .print-one .preamble,
    .print-one .chapter-title,
    .print-one ~ .after > .part {
      display: none;
    }
    .print-one .chapter {
      margin-top: 0;
    }
  }
`;
