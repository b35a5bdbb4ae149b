import { css, type CSSResult } from './shared.ts';

export const embedStyles: CSSResult = css`
  .box {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
    justify-content: center;
    padding: calc(2 * var(--space)) var(--space);
    text-align: center;
    color: var(--ink);
    background: var(--ground);
    border: 1px solid var(--line);
    border-radius: calc(1.5 * var(--radius));
  }
  p {
    flex: 1 0 100%;
  }
`;
