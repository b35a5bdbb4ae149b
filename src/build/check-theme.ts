import { isObject, type Fields } from './check-vendors.ts';
import { warning, type Found } from './found.ts';
import { contrasts, LEAST, SIDES, type Colours, type Side } from './theme-contrast.ts';

/** Which sides of a theme are ever seen. */
export const sidesOf = (scheme: unknown): readonly Side[] =>
  SIDES.filter((side) => scheme === side || scheme === 'system');

/** Colours of the config that can hardly be read, alone or upon what the interface has by itself. */
export function checkTheme({ theme }: Fields): Found[] {
  if (!isObject(theme) || !isObject(theme['colors'])) return [];
  const { scheme = 'system', colors } = theme;
  return contrasts(colors as Colours, sidesOf(scheme))
    .filter(({ ratio }) => ratio < LEAST)
    .map(({ upper, lower, side, by, ratio }) =>
      // Rounded down: what is said to be 5:1 is.
      warning('faint-colors', ['theme', 'colors', by], {
        upper,
        lower,
        side,
        ratio: (Math.floor(ratio * 10) / 10).toFixed(1),
      }),
    );
}
