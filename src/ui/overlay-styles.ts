import { css, type CSSResult } from './shared.ts';

/** Docked at the top, because the banner is at the bottom: `--room` is how much of the window that takes. */
export const overlayStyles: CSSResult = css`
  :host {
    position: fixed !important;
    inset: 0.75em 0.75em auto auto !important;
    z-index: 2147479000 !important;
    max-width: calc(100vw - 1.5em) !important;
    font-family: system-ui, sans-serif !important;
    font-size: 14px !important;
    line-height: 1.45 !important;
    --soft: #4d5c6a;
    --good: #1c6b47;
    --bad: #a92b1d;
    --warn: #7d4e00;
    --well: #f3f6f8;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --soft: light-dark(#4d5c6a, #a9b7c4);
      --good: light-dark(#1c6b47, #7fd4a8);
      --bad: light-dark(#a92b1d, #ff9d8c);
      --warn: light-dark(#7d4e00, #f0c26a);
      --well: light-dark(#f3f6f8, #202830);
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
  [part='panel'] {
    display: flex;
    flex-direction: column;
    width: 29em;
    max-width: 100%;
    max-height: max(16em, 100vh - var(--room, 0px) - 1.5em);
    max-height: max(16em, 100dvh - var(--room, 0px) - 1.5em);
    overflow: auto;
    color: var(--ink);
    background: var(--ground);
    border: 1px solid var(--line);
    border-radius: 12px;
    box-shadow: 0 0.75em 3em #11223333;
  }
  [part='open'] {
    padding: 0.5em 1em;
    color: var(--ink);
    background: var(--ground);
    border-color: var(--line);
    border-radius: 2em;
    box-shadow: 0 0.25em 1em #11223333;
  }
  header,
  .tools {
    padding: 0.75em 1em;
    border-bottom: 1px solid var(--line);
  }
  header,
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
  }
  header {
    padding-block: 0.5em;
    padding-inline-end: 0.5em;
  }
  h2 {
    flex: 1;
  }
  fieldset {
    margin-top: 0.625em;
  }
  h2 {
    margin: 0;
    font-size: 1.125em;
  }
  h3 {
    margin-bottom: 0.25em;
    font-size: 1em;
  }
  p,
  .quiet {
    color: var(--soft);
  }
  [role='status']:not(:empty) {
    padding: 0.5em 1em;
  }
  button {
    flex: none;
    min-height: 44px;
    padding: 0.25em 0.75em;
  }
  .plain {
    border-color: var(--line);
  }
  .icon {
    min-width: 44px;
    padding: 0;
    border-color: transparent;
  }
  .tag {
    flex: none;
    padding: 0 0.5em;
    font-size: 0.857em;
    font-weight: 400;
    color: var(--soft);
    border: 1px solid var(--line);
    border-radius: 1em;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    min-width: 0;
    padding: 0;
    border: 0;
  }
  fieldset label {
    position: relative;
    padding: 0.125em 0.625em;
    border: 1px solid var(--line);
    border-radius: 1em;
    cursor: pointer;
  }
  fieldset label:has(:checked) {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
  }
  fieldset label:has(:focus-visible) {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  fieldset input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  /* Where it would become too low to read in, the panel itself scrolls. */
  .body {
    flex: 1 0 8em;
    overflow: auto;
    overscroll-behavior: contain;
  }
  section {
    padding: 0.75em 1em;
    border-bottom: 1px solid var(--line);
  }
`;
