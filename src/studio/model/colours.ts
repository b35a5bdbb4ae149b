import { sidesOf } from '../../build/check-theme.ts';
import { isObject, type Fields } from '../../build/check-vendors.ts';
import { parseColour } from '../../build/css-colour.ts';
import { colourOf, contrasts, LEAST, type Colours, type Pair, type Side } from '../../build/theme-contrast.ts';
import type { ColourName } from '../../core/theme-sheet.ts';
import type { Edit } from './edit.ts';
import { look, setLook } from './looks.ts';
import type { Scope } from './scopes.ts';
import { setIn } from './set-in.ts';

export interface ColourRow {
  readonly name: ColourName;
  readonly label: string;
  /** For those who brand everything: most sites need none of them. */
  readonly more?: true;
}

export const COLOURS = [
  { name: 'background', label: 'Ground' },
  { name: 'color', label: 'Text' },
  { name: 'accent', label: 'Buttons and switches' },
  { name: 'onAccent', label: 'Text on the buttons' },
  { name: 'border', label: 'Lines', more: true },
  { name: 'buttonBackground', label: 'Ground of the buttons alone', more: true },
  { name: 'buttonColor', label: 'Text of the buttons alone', more: true },
  { name: 'focus', label: 'Ring around what has the focus', more: true },
  { name: 'backdrop', label: 'What a dialog lays upon the page', more: true },
] as const satisfies readonly ColourRow[];

/** The colours of a config, right or not. */
export function coloursOf(config: Fields): Colours {
  const colours = look(config, 'theme', 'colors');
  return isObject(colours) ? colours : {};
}

const schemeOf = (config: Fields): unknown => look(config, 'theme', 'scheme') ?? 'system';

/** The sides that visitors can see: both, unless the config says which. */
export const sidesIn = (config: Fields): readonly Side[] => {
  const sides = sidesOf(schemeOf(config));
  return sides.length > 0 ? sides : ['light', 'dark'];
};

/** As it is written: of the config, or what is in effect instead. */
export const written = (config: Fields, name: ColourName, side: Side): string =>
  colourOf(coloursOf(config), name, side).css;

/** `#rrggbb` for a colour field, which knows nothing else; black where it is no colour. */
export const hexOf = (css: string): string =>
  `#${(parseColour(css) ?? [0, 0, 0])
    .slice(0, 3)
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Sets a colour for one side. The other stays as it is to be seen now. */
export function pick(scope: Scope, config: Fields, name: ColourName, side: Side, css: string): Edit[] {
  const own: unknown = coloursOf(config)[name];
  const path = ['theme', 'colors', name];
  const isTheme = isObject(config['theme']);
  if (isTheme && isObject(own)) return setIn(scope, [...path, side], css);
  const other = side === 'light' ? 'dark' : 'light';
  const value = sidesIn(config).length === 1 ? css : { light: css, dark: css, [other]: written(config, name, other) };
  return isTheme ? setIn(scope, path, value) : setLook(scope, 'theme', 'colors', { [name]: value });
}

/** Back to the interface's own. */
export const unpick = (scope: Scope, name: ColourName): Edit[] => setIn(scope, ['theme', 'colors', name], undefined);

/** The contrast of every pair that the config has a hand in. */
export const pairsOf = (config: Fields): readonly Pair[] => contrasts(coloursOf(config), sidesIn(config));

/** A contrast as people speak of it. */
export function verdict(ratio: number): string {
  if (ratio >= 7) return 'easy to tell apart';
  if (ratio >= LEAST) return 'can be told apart';
  return ratio >= 3 ? 'hard to tell apart' : 'can hardly be told apart';
}
