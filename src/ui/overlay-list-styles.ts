import { css, type CSSResult } from './shared.ts';

/** The vendors in the overlay. `--state` is the colour of an outcome; its word is always beside it. */
export const overlayListStyles: CSSResult = css`
  [part='vendor'] {
    --state: var(--line);
    border-bottom: 1px solid var(--line);
    box-shadow: inset 4px 0 var(--state);
  }
  [part='vendor'] > :not(summary) {
    margin-inline: 2.25em 1em;
  }
  [part='vendor'] > summary {
    display: grid;
    gap: 0.125em;
    position: relative;
    padding: 0.625em 1em 0.625em 2.25em;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  [part='vendor'] > summary::before {
    position: absolute;
    top: 0.625em;
    inset-inline-start: 1.125em;
    width: 1em;
    text-align: center;
    content: '›';
    transition: rotate 0.15s;
  }
  [part='vendor'][open] > summary::before {
    rotate: 90deg;
  }
  @media (prefers-reduced-motion: reduce) {
    [part='vendor'] > summary::before {
      transition: none;
    }
  }
  [part='vendor'] > summary .quiet,
  .counts {
    font-size: 0.929em;
  }
  summary:hover {
    background: var(--well);
  }
  summary:focus-visible {
    outline-offset: -3px;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-weight: 600;
  }
  .passed {
    --state: var(--bad);
  }
  .would-hold,
  .stranger,
  .dropped {
    --state: var(--warn);
  }
  .held,
  .replayed {
    --state: var(--accent);
  }
  .allowed {
    --state: var(--good);
  }
  .counts > span,
  .outcome {
    font-weight: 600;
    color: var(--state);
  }
  ul {
    margin-top: 0.5em;
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 0.625em;
    border-top: 1px solid var(--line);
  }
  code,
  pre {
    font-family: ui-monospace, monospace;
    font-size: 0.857em;
    overflow-wrap: anywhere;
  }
  pre {
    max-height: 16em;
    margin-top: 0.375em;
    padding: 0.625em;
    overflow: auto;
    white-space: pre-wrap;
    color: var(--ink);
    background: var(--well);
    border-radius: 6px;
  }
  li summary {
    width: fit-content;
    padding-block: 0.25em;
    font-size: 0.929em;
    color: var(--accent);
    text-decoration: underline;
    cursor: pointer;
  }
  .advice {
    padding-block: 0.375em 0.75em;
  }
  textarea {
    width: 100%;
    font: inherit;
    color: inherit;
    background: var(--well);
  }
`;
