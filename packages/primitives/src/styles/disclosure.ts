import { css } from 'lit';

/** Native `details.disclosure > summary`, with a chevron that points down when closed and up when open. */
export const disclosureStyles = css`
  .disclosure {
    border-top: var(--_line-hair) solid var(--_hairline);
    border-bottom: var(--_line-hair) solid var(--_hairline);
  }
  .disclosure + .disclosure {
    border-top: 0;
  }
  .disclosure > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: var(--_size-target);
    padding: var(--_space-8) 0;
    font-weight: var(--_weight-strong);
    list-style: none;
    cursor: pointer;
  }
  .disclosure > summary::-webkit-details-marker {
    display: none;
  }
  .disclosure > summary:hover {
    background: var(--_sunken);
  }
  .disclosure > summary::after {
    content: '';
    flex: none;
    width: var(--_space-8);
    height: var(--_space-8);
    margin-inline-start: var(--_space-16);
    margin-inline-end: var(--_space-8);
    border-right: var(--_line-chosen) solid currentColor;
    border-bottom: var(--_line-chosen) solid currentColor;
    transform: rotate(45deg);
    transition: transform var(--_duration-disclosure);
  }
  .disclosure[open] > summary::after {
    transform: rotate(225deg);
  }
  .disclosure-body {
    padding-bottom: var(--_space-16);
  }
  @media (prefers-reduced-motion: reduce) {
    .disclosure > summary::after {
      transition: none;
    }
  }
  @media print {
    .disclosure > summary::after {
      display: none;
    }
  }
`;
