import { css } from 'lit';

export const pointsLedgerMoreStyles = css`
  .summary-note {
    display: block;
    font-weight: var(--_weight-normal);
  }
  .disclosure-body > .row + .row {
    border-top: var(--_line-hair) solid var(--_hairline);
  }
  .proof {
    align-items: flex-start;
  }
  .proof > .icon {
    margin-top: var(--_space-4);
  }
  .line {
    display: block;
  }
  .look-up .field {
    margin-top: var(--_space-8);
  }
  .rows + .joined {
    border-top: 0;
  }
  .disclosure-body > .rows {
    margin-top: 0;
    border-top: 0;
  }
  .disclosure-body > .rows > li:last-child {
    border-bottom: 0;
  }
  .facts + .tools {
    margin-top: var(--_space-4);
    border-top: 0;
  }
  :host([data-width='wide']) .beside > .section:first-child {
    margin-top: var(--_space-24);
  }
`;
