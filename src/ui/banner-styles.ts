import { css, type CSSResult } from 'lit';

export const bannerStyles: CSSResult = css`
  :host {
    position: fixed !important;
    inset: auto 0 0 !important;
    z-index: var(--consentinel-z-index, 2147480000) !important;
  }
  [part='banner'] {
    display: grid;
    gap: 1em 2em;
    align-items: center;
    max-height: 85vh;
    overflow: auto;
    padding: var(--space) max(var(--space), 50% - var(--consentinel-max-width, 80em) / 2)
      calc(var(--space) + env(safe-area-inset-bottom));
    color: var(--ink);
    background: var(--ground);
    border-top: 1px solid var(--line);
    box-shadow: 0 -0.5em 2em #1122331f;
  }
  p {
    font-size: 0.9375em;
  }
  .choices {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.625em;
  }
  .plain {
    grid-column: 1 / -1;
  }
  @media (min-width: 64em) {
    [part='banner'] {
      grid-template-columns: 1fr auto;
    }
    .choices {
      grid-template-columns: 1fr 1fr auto;
    }
    .plain {
      grid-column: 3;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
