import { css, type CSSResult } from './shared.ts';

export const policyStyles: CSSResult = css`
  .page {
    padding: var(--space);
  }
  [part='settings'] {
    margin-top: 0.75em;
  }
  .choices {
    margin-top: var(--space);
  }
  @media print {
    .page {
      color: #000;
      background: none;
      border: 0;
    }
    button,
    [part='toggle'] {
      display: none;
    }
    li {
      break-inside: avoid;
    }
  }
`;
