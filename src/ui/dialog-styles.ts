import { css, type CSSResult } from './shared.ts';

export const dialogStyles: CSSResult = css`
  dialog {
    inset: 0;
    width: min(46em, 100% - 4vw);
    max-width: none;
    max-height: calc(100% - 4vw);
    margin: auto;
    padding: 0;
    overflow: auto;
    box-shadow: 0 1em 4em #11223352;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  header,
  footer,
  .body {
    padding: var(--space);
  }
  header {
    padding-block: 0.75em;
    border-bottom: 1px solid var(--line);
  }
  footer {
    border-top: 1px solid var(--line);
  }
  /* Where it would become too low to read in, the dialog itself scrolls. */
  .body {
    flex: 1 1 auto;
    min-height: 12em;
    overflow: auto;
    overscroll-behavior: contain;
  }
  /* Some languages say it in one long word. */
  h2 {
    margin: 0;
    overflow-wrap: anywhere;
  }
  h2:focus {
    outline: none;
  }
  [part='close'] {
    padding: 0 1em;
    border-color: transparent;
  }
  [part='vendor'] {
    content-visibility: auto;
    contain-intrinsic-size: auto 12em;
  }
`;
