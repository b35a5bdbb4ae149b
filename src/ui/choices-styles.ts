import { css, type CSSResult } from './shared.ts';

export const choicesStyles: CSSResult = css`
  :host {
    display: inline-block !important;
    font-size: inherit !important;
    color: inherit !important;
  }
  .line {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  a {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    min-height: 44px;
  }
  svg {
    height: 0.875em;
  }
  [part='badge'] {
    padding: 0.125em 0.5em;
    font-size: 0.8125em;
    border: 1px solid;
    border-radius: 1em;
  }
`;
