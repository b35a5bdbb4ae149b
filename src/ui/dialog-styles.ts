import { css, type CSSResult } from './shared.ts';

export const dialogStyles: CSSResult = css`
  /* It lies in the page before it is opened: in a grid or a row of the page it takes no gap. */
  :host {
    position: fixed !important;
  }
  dialog {
    width: min(46em, 100% - 4vw);
    max-width: none;
    max-height: calc(100% - 4vw);
    margin: auto;
    padding: 0;
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
  [part='close'] {
    padding: 0 1em;
    border-color: transparent;
  }
  [part='vendor'] {
    content-visibility: auto;
    contain-intrinsic-size: auto 12em;
  }
`;
