import { css } from 'lit';

/** An element that stands in a line of text. */
export const inlineStyles = css`
  :host {
    display: inline-block;
  }
`;
