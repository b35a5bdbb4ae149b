import { css, type CSSResult } from './shared.ts';

export const panelStyles: CSSResult = css`
  dialog,
  .page {
    color: var(--ink);
    background: var(--ground);
    border: 1px solid var(--line);
    border-radius: calc(1.5 * var(--radius));
  }
  h3,
  h4 {
    font-size: 1em;
  }
  .quiet {
    font-size: 0.875em;
    opacity: 0.8;
  }
  .row {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
  }
  .row + p {
    margin-top: 0.5em;
  }
  [part='category'] {
    margin-top: var(--space);
    padding-top: var(--space);
    border-top: 1px solid var(--line);
  }
  ul {
    margin-top: 0.5em;
    padding: 0;
    padding-inline-start: 1em;
    list-style: none;
    border-inline-start: 2px solid var(--line);
  }
  li {
    padding-block: 0.75em;
  }
  [part='vendor'] {
    font-size: 0.9375em;
  }
  /* On a line of its own it is to be pressed, not a word within a sentence. */
  [part='vendor'] > [part='link'] {
    display: flex;
    align-items: center;
    width: fit-content;
    min-height: 44px;
  }
  summary {
    width: fit-content;
    padding-block: 0.75em;
    font-weight: 600;
    color: var(--accent);
    cursor: pointer;
  }
  code {
    overflow-wrap: anywhere;
  }
  [part='badge'] {
    padding: 0.125em 0.5em;
    font-size: 0.75em;
    border: 1px solid;
    border-radius: 1em;
  }
  [part='toggle'] {
    position: relative;
    flex: none;
    width: 52px;
    height: 44px;
    color: inherit;
    appearance: none;
    cursor: pointer;
  }
  /* Drawn with borders, which stay visible in forced colours. */
  [part='toggle']::before,
  [part='toggle']::after {
    position: absolute;
    content: '';
    border: 2px solid;
    border-radius: 44px;
  }
  [part='toggle']::before {
    inset: 8px 0;
  }
  [part='toggle']::after {
    top: 14px;
    inset-inline-start: 6px;
    border-width: 8px;
  }
  [part='toggle']:checked::before {
    background: var(--accent);
    border-color: var(--accent);
  }
  [part='toggle']:checked::after {
    inset-inline-start: 30px;
    color: var(--on-accent);
  }
  [part='toggle']:indeterminate::after {
    top: 20px;
    inset-inline-start: 18px;
    border-block-width: 2px;
  }
`;
