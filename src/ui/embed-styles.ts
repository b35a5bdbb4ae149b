import { css, type CSSResult } from './shared.ts';

export const embedStyles: CSSResult = css`
  :host {
    box-sizing: border-box !important;
    display: var(--embed-display, block) !important;
    position: var(--embed-position, static) !important;
    inset: var(--embed-inset, auto) !important;
    float: var(--embed-float, none) !important;
    flex: var(--embed-flex, 0 1 auto) !important;
    grid-area: var(--embed-grid-area, auto) !important;
    align-self: var(--embed-align-self, auto) !important;
    justify-self: var(--embed-justify-self, auto) !important;
    width: var(--embed-width, auto) !important;
    max-width: 100% !important;
    height: var(--embed-height, auto) !important;
    min-height: var(--embed-least, 0) !important;
    margin: var(--embed-margin, 0) !important;
    /* So that its base line is its lower edge, as a frame's is. */
    overflow: hidden !important;
    vertical-align: var(--embed-vertical-align, baseline) !important;
  }
  .box {
    position: relative;
    display: flex;
    height: 100%;
    min-height: inherit;
    overflow: auto;
    color: var(--ink);
    background: var(--ground);
    border: 1px solid var(--line);
    border-radius: calc(1.5 * var(--radius));
  }
  .whole {
    overflow: hidden;
    border: 0;
    border-radius: 0;
  }
  [part='frame'] {
    flex: 1;
    width: 100%;
    height: 100%;
    border: 0;
  }
  [part='picture'] {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .panel {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
    justify-content: center;
    max-width: 40em;
    margin: auto;
    padding: 1em;
    text-align: center;
    background: var(--ground);
    border-radius: var(--radius);
  }
  p {
    flex: 1 0 100%;
  }
`;
