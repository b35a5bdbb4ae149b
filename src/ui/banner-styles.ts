import { css, type CSSResult } from 'lit';

/*
 * Where the banner stands is said by its attribute `layout`: a bar by nature, else a card that keeps off the screen's
 * edge. `away` puts it to the other end of the screen. In parts, because the first layer of a built gate has only those
 * that it needs.
 */
const bar: CSSResult = css`
  :host {
    --edge: 0px;
    --lines: 1px 0 0;
    position: fixed !important;
    inset: auto var(--edge) var(--edge) !important;
    z-index: var(--consentinel-z-index, 2147480000) !important;
  }
  [part='banner'] {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    align-items: center;
    max-height: calc(85vh - 2 * var(--edge));
    overflow: auto;
    padding: var(--space) max(var(--space), 50% - var(--consentinel-max-width, 76em) / 2)
      calc(var(--space) + env(safe-area-inset-bottom));
    color: var(--ink);
    background: var(--ground);
    border: solid var(--line);
    border-width: var(--lines);
    border-radius: var(--corner, 0);
    box-shadow: var(--shadow);
  }
  /* Side by side where both fit, else one below the other: no breakpoint to keep in step with the texts. */
  .words {
    flex: 3 1 30em;
  }
  .choices {
    flex: 1 1 28em;
  }
  p {
    font-size: 0.9375em;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

const top: CSSResult = css`
  :host(:is([layout~='top']:not([away]), [away]:not([layout~='top']))) {
    --lines: 0 0 1px;
    inset-block: var(--edge) auto !important;
  }
`;

const card: CSSResult = css`
  :host([layout]:not([layout^='bar'])) {
    --edge: var(--consentinel-inset, 1em);
    --lines: 1px;
    --corner: var(--card-radius);
    --wide: min(var(--consentinel-width, var(--base-width, 44em)), 100% - 2 * var(--edge));
    width: var(--wide) !important;
    margin-inline: auto !important;
  }
  :host([layout^='box']) {
    --base-width: 24em;
    inset-inline: auto var(--edge) !important;
  }
  :host([layout~='start']) {
    inset-inline: var(--edge) auto !important;
  }
  :host([layout~='left']) {
    right: auto !important;
    left: var(--edge) !important;
  }
  :host([layout~='right']) {
    right: var(--edge) !important;
    left: auto !important;
  }
`;

const modal: CSSResult = css`
  dialog {
    inset: 0;
    width: var(--wide);
    max-width: none;
    margin: auto;
  }
  dialog:not([open]) {
    display: none;
  }
`;

const logo: CSSResult = css`
  [part='logo'],
  ::slotted([slot='logo']) {
    max-width: 100%;
    max-height: 2.5em;
  }
`;

const close: CSSResult = css`
  /* At the top right in every width. The buttons make way for it where they stand beside the words. */
  [part='close'] {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    width: 2.875em;
    background: var(--ground);
  }
  [part='close'] ~ .words h2 {
    padding-inline-end: 2em;
  }
  [part='close'] ~ .choices {
    padding-inline-end: clamp(0em, (100% - 60em) * 999, 2.5em);
  }
`;

const unseen: CSSResult = css`
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

export const bannerStyles = { bar, top, card, modal, logo, close, unseen };
