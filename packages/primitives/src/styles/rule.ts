import { css } from 'lit';

/**
 * Ruled lines: 文武线 `.signature` at the top of a widget, `.double` under a sum, `.hair` between parts; and the
 * space above a part: `.near` 12, `.block` 24, `.section` 48.
 */
export const ruleStyles = css`
  .signature {
    border-top: var(--_rule-thick) solid var(--_brand);
  }
  .signature::before {
    content: '';
    display: block;
    margin-top: var(--_rule-gap);
    border-top: var(--_rule-thin) solid var(--_brand);
  }
  .single {
    border-top: var(--_line-hair) solid var(--_ink);
  }
  .double {
    border-bottom: var(--_line-double) double var(--_ink);
  }
  .hair {
    margin: 0;
    border: 0;
    border-top: var(--_line-hair) solid var(--_hairline);
  }
  .near {
    margin-top: var(--_space-12);
  }
  .section {
    margin-top: var(--_space-48);
  }
  .block {
    margin-top: var(--_space-24);
  }
`;
