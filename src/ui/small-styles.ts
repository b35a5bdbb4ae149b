import { css, type CSSResult } from './shared.ts';

export const statusStyles: CSSResult = css`
  .line {
    color: inherit;
  }
  [part='signal'] {
    display: block;
    margin-top: 0.25em;
    font-size: 0.875em;
  }
`;

export const noticeStyles: CSSResult = css`
  [part='notice'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    padding: calc(0.6 * var(--space)) var(--space);
    color: var(--ink);
    background: var(--ground);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  [part='text'] {
    flex: 1 1 20em;
  }
  button.plain {
    min-height: 44px;
    padding-inline: 1.25em;
  }
  @media print {
    button {
      display: none;
    }
  }
`;

export const reopenStyles: CSSResult = css`
  :host {
    display: inline-block !important;
  }
  :host([corner]) {
    position: fixed !important;
    z-index: 2147483000 !important;
    max-width: calc(100% - 2em) !important;
  }
  :host([corner^='bottom']) {
    bottom: max(1em, env(safe-area-inset-bottom)) !important;
  }
  :host([corner^='top']) {
    top: max(1em, env(safe-area-inset-top)) !important;
  }
  :host([corner$='left']) {
    left: max(1em, env(safe-area-inset-left)) !important;
  }
  :host([corner$='right']) {
    right: max(1em, env(safe-area-inset-right)) !important;
  }
  button.plain {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-height: 44px;
    background: var(--ground);
  }
  svg {
    flex: none;
  }
  @media print {
    :host([corner]) {
      display: none !important;
    }
  }
`;
