import { addStyles } from './add-styles.ts';

/**
 * The looks that the two buttons have by themselves. `!important` inside a shadow root beats whatever a page says of a
 * part, `!important` or not. `plain`: not even the page's colours.
 */
const looks = (plain: boolean): string => {
  const both = `:is([part='accept'],[part='reject'],[part='save'])`;
  const [text, ground] = plain ? ['base-ground', 'base-accent'] : ['on-accent', 'accent'];
  const own = {
    all: 'initial',
    'box-sizing': 'border-box',
    flex: '1 1 8em',
    'min-height': 'max(44px,2.875em)',
    padding: '.5em',
    font: 'inherit',
    'font-weight': '600',
    'text-align': 'center',
    color: `var(--${text})`,
    background: `var(--${ground})`,
    border: `1px solid var(--${ground})`,
    'border-radius': 'var(--radius)',
    cursor: 'pointer',
  };
  const box = {
    overflow: 'auto',
    visibility: 'visible',
    opacity: '1',
    filter: 'none',
    transform: 'none',
    'clip-path': 'none',
    mask: 'none',
    'pointer-events': 'auto',
  };
  const rule = (selector: string, values: Readonly<Record<string, string>>): string =>
    `${selector}{${Object.entries(values)
      .map(([name, value]) => `${name}:${value}!important`)
      .join(';')}}`;
  return [
    rule(both, own),
    rule(`${both}::before,${both}::after`, { content: 'none' }),
    rule(`${both}:focus-visible`, { outline: '3px solid var(--ink)', 'outline-offset': '2px' }),
    rule(`:is([part='banner'],[part='dialog'])`, box),
  ].join('');
};

/** Gives both buttons of a shadow root their own looks back, whatever an earlier call gave them. */
export const giveOwnLooks = (root: ShadowRoot, plain: boolean): void => {
  addStyles(root, looks(plain));
};
