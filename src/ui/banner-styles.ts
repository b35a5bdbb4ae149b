import { css, type CSSResult } from 'lit';

export const bannerStyles: CSSResult = css`
  :host {
    position: fixed !important;
    inset: auto 0 0 !important;
    z-index: 2147480000 !important;
  }
  [part='banner'] {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    align-items: center;
    max-height: 85vh;
    overflow: auto;
    padding: var(--space) max(var(--space), 50% - var(--consentinel-max-width, 76em) / 2)
      calc(var(--space) + env(safe-area-inset-bottom));
    color: var(--ink);
    background: var(--ground);
    border-top: 1px solid var(--line);
    box-shadow: 0 -0.5em 2em #1122331f;
  }
  /* Side by side where both fit, else one below the other: no breakpoint to keep in step with the texts. */
  .words {
    flex: 3 1 30em;
  }
  .choices {
    flex: 1 1 28em;
  }
  [part='close'] {
    order: 1;
    flex: none;
    align-self: start;
    width: 2.875em;
  }
  p {
    font-size: 0.9375em;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
