import { css } from 'lit';

/**
 * The focus mark of every theme: ink inside, yellow outside, so that it shows on paper and on coloured bars alike.
 * A browser that does not know `:focus-visible` drops the second rule and shows the mark on every focus.
 */
export const focusStyles = css`
  :focus {
    outline: var(--_focus-ring) solid var(--_focus-yellow);
    outline-offset: var(--_focus-ring);
    box-shadow: 0 0 0 var(--_focus-ring) var(--_focus-ink);
  }
  :focus:not(:focus-visible) {
    outline: none;
    box-shadow: none;
  }
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }
`;
