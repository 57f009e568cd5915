import { css } from 'lit';

export const keeperStyles = css`
  .keeper {
    margin-top: var(--_space-24);
    padding: var(--_space-12) var(--_space-16);
    border-inline-start: var(--_line-bar) solid var(--_ink-2);
    background: var(--_sunken);
  }
  .keeper > summary {
    min-height: var(--_size-target);
    font-weight: var(--_weight-strong);
    cursor: pointer;
  }
  .finding {
    padding: var(--_space-12) 0;
    border-top: var(--_line-hair) solid var(--_hairline);
  }
  .finding code {
    font-family: monospace;
    overflow-wrap: anywhere;
  }
  @media print {
    .keeper {
      display: none;
    }
  }
`;
