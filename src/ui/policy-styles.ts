import { css, type CSSResult } from './shared.ts';

export const policyStyles: CSSResult = css`
  .page {
    padding: var(--space);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
    margin-block: 0.75em;
  }
  .choices,
  section {
    margin-top: var(--space);
  }
  [part='more'] {
    margin-top: calc(1.5 * var(--space));
    border-top: 1px solid var(--line);
  }
  h3 {
    margin-bottom: 0.25em;
  }
  .links {
    padding-inline-start: 1.25em;
    list-style: disc;
    border: 0;
  }
  .links li {
    padding-block: 0.125em;
  }
  .links a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  @media print {
    .page {
      padding: 0;
      color: #000;
      background: none;
      border: 0;
    }
    button {
      display: none;
    }
    /* The state of a switch is the choice: it stays, in ink that every printer has. */
    [part='toggle'] {
      color: #000;
      print-color-adjust: exact;
    }
    a[href^='http']::after {
      content: ' <' attr(href) '>';
      font-size: 0.75em;
      overflow-wrap: anywhere;
    }
    h3,
    h4 {
      break-after: avoid;
    }
    li {
      break-inside: avoid;
    }
    [part='vendor'] {
      break-inside: auto;
    }
  }
`;
