import { css } from 'lit';

/** Paper: the whole text in one column, indented, without what hangs on single articles; or one article alone. */
export const paperStyles = css`
  @supports (content-visibility: auto) {
    @media print {
      .long .article {
        content-visibility: visible;
      }
    }
  }
  @media print {
    .contents {
      display: none;
    }
    :host([data-width='wide']) .columns {
      display: block;
    }
    .contact {
      max-width: none;
    }
    .status,
    .heading > .support,
    .heading > .title {
      max-width: none;
      text-align: center;
    }
    :host([data-width='wide']) .opening,
    :host([data-width='wide']) .article {
      display: block;
    }
    .article-text,
    .preamble {
      max-width: none;
    }
    .clause,
    .item,
    .preamble p {
      text-indent: 2em;
      text-align: justify;
    }
    .item {
      display: block;
    }
    .print-one .article:not(.print-this),
    .print-one .preamble,
    .print-one .chapter-title {
      display: none;
    }
    .print-one .chapter {
      margin-top: 0;
    }
    .article-more,
    .article-notes {
      display: none;
    }
    .change-group,
    .opening .passport,
    .print-one ~ .after > .part {
      display: none;
    }
    .part {
      max-width: none;
    }
    .enactment {
      margin-top: var(--_space-8);
      text-align: center;
    }
  }
`;
