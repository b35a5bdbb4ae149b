import { css, type CSSResult } from 'lit';

/**
 * Protects an element from the page's style sheets, and gives it its colours. `!important` inside a shadow root beats
 * every rule of the page; custom properties pass. Sizes are in `em` on top of the visitor's own text size: pages that set
 * the root to 62.5 % do not matter. Colours follow the page's `color-scheme`; browsers older than `light-dark()` show the
 * light ones.
 */
export const base: CSSResult = css`
  :host {
    all: initial !important;
    display: block !important;
    color-scheme: inherit !important;
    font-family: var(--consentinel-font, inherit) !important;
    line-height: 1.5 !important;
    --base-ground: #fff;
    --base-ink: #1a2530;
    --base-line: #d8dee5;
    --base-accent: #1b4f7a;
    --ground: var(--consentinel-background, var(--base-ground));
    --ink: var(--consentinel-color, var(--base-ink));
    --line: var(--consentinel-border, var(--base-line));
    --accent: var(--consentinel-accent, var(--base-accent));
    --on-accent: var(--consentinel-on-accent, var(--ground));
    --radius: var(--consentinel-radius, 0.5em);
    --space: var(--consentinel-space, 1.25em);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --base-ground: light-dark(#fff, #171d24);
      --base-ink: light-dark(#1a2530, #eef2f6);
      --base-line: light-dark(#d8dee5, #36414d);
      --base-accent: light-dark(#1b4f7a, #a5cdf2);
    }
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  h2 {
    margin-bottom: 0.25em;
    font-size: 1.25em;
  }
  a {
    color: inherit;
  }
  button {
    min-height: 2.875em;
    padding: 0.5em 0.75em;
    font: inherit;
    font-weight: 600;
    color: var(--on-accent);
    background: var(--accent);
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .plain {
    color: var(--ink);
    background: none;
    border-color: var(--ink);
    overflow-wrap: anywhere;
  }
  /* As many in a row as fit, each as wide as the other. */
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
  }
  .choices button {
    flex: 1 1 8em;
    padding: 0.5em;
  }
  :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
`;
