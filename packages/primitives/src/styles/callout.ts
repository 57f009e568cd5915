import { css } from 'lit';

/**
 * An answer or a message with a bar at its inline start: `.callout`, `.callout.attention`, `.callout.error`. An answer
 * takes the colour of links, because in the red theme the brand would look like an error.
 */
export const calloutStyles = css`
  .callout {
    margin-top: var(--_space-24);
    padding: var(--_space-12) var(--_space-16);
    border-inline-start: var(--_line-bar) solid var(--_link);
    color: var(--_ink);
    background: var(--_sunken);
  }
  .callout.attention {
    border-inline-start-color: var(--_oppose);
    background: var(--_attention-tint);
  }
  .callout.error {
    border-inline-start-color: var(--_error);
    background: var(--_error-tint);
  }
  .callout-title {
    font-size: var(--_text-h3);
    line-height: var(--_line-height-h3);
    font-weight: var(--_weight-strong);
  }
  .callout.error .callout-title {
    color: var(--_error);
  }
  .callout > * + * {
    margin-top: var(--_space-8);
  }
  .callout > * {
    max-width: var(--_measure-text);
  }
`;
