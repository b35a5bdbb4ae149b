import { css, type CSSResult } from 'lit';

/**
 * Protects an element from the page's style sheets, and gives it its colours. `!important` inside a shadow root beats
 * every rule of the page; custom properties pass. Sizes are in `em` on top of the visitor's own text size: pages that set
 * the root to 62.5 % do not matter. Colours follow the page's `color-scheme`; browsers older than `light-dark()` show the
 * light ones.
 */
export const plain: CSSResult = css`
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
    --base-space: 1.25em;
    --base-size: 1em;
    --ground: var(--consentinel-background, var(--base-ground));
    --ink: var(--consentinel-color, var(--base-ink));
    --line: var(--consentinel-border, var(--base-line));
    --accent: var(--consentinel-accent, var(--base-accent));
    --on-accent: var(--consentinel-on-accent, var(--ground));
    --radius: var(--consentinel-radius, 0.5em);
    --card-radius: var(--consentinel-card-radius, calc(1.5 * var(--radius)));
    --space: var(--consentinel-space, var(--base-space));
    --shadow: var(--consentinel-shadow, 0 0.25em 2em #11223333);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --base-ground: light-dark(#fff, #171d24);
      --base-ink: light-dark(#1a2530, #eef2f6);
      --base-line: light-dark(#d8dee5, #36414d);
      --base-accent: light-dark(#1b4f7a, #a5cdf2);
    }
  }
  :host > * {
    font-size: var(--consentinel-font-size, var(--base-size));
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  h2 {
    hyphens: auto;
    margin-bottom: 0.25em;
    font-size: 1.25em;
  }
  a {
    color: inherit;
  }
  button {
    min-height: max(44px, 2.875em);
    padding: 0.5em 0.75em;
    font: inherit;
    font-weight: 600;
    color: var(--consentinel-button-color, var(--on-accent));
    background: var(--consentinel-button-background, var(--accent));
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
  ::backdrop {
    background: var(--consentinel-backdrop, #0d1a26a6);
  }
  :focus-visible {
    outline: 3px solid var(--consentinel-focus, var(--ink));
    outline-offset: 2px;
  }
  /* A modal begins there. */
  h2:focus {
    outline: none;
  }
`;

/** The looks that a page's config can ask for. */
export const looks: CSSResult = css`
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  :host([density='compact']) {
    --base-space: 0.75em;
    --base-size: 0.9375em;
  }
`;

/** What every element of ours begins with. */
export const base: CSSResult = css`
  ${plain}
  ${looks}
`;
