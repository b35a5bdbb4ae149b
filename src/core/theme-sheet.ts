/** The custom properties that are colours, as the config calls them: `onAccent` is `--consentinel-on-accent`. */
export const COLOURS = [
  'background',
  'color',
  'border',
  'accent',
  'onAccent',
  'buttonBackground',
  'buttonColor',
  'focus',
  'backdrop',
] as const;
export type ColourName = (typeof COLOURS)[number];

/** One colour, or one for light and one for dark. */
export type ThemeColour = string | { readonly light: string; readonly dark: string };

/** `accent:#1b4f7a`, or with a second colour. Nothing of this form ends a declaration, fetches a file or nests. */
const FORM = /^[a-z]+(:(#\w+|[-\w .,]+|(rgb|hsl|oklch)a?\([-\w .,%/]+\)))+$/i;

/**
 * The style sheet of an element for the colours, corners and typefaces of a config's `theme`; `''` where it has none. A
 * page's own rule for the element beats it. The config may be one that nobody has checked: what is not of the form above is
 * left out here, and what is no colour, length or typeface by the browser.
 */
export function themeSheet(theme: unknown): string {
  const { colors, radius, font } = Object(theme) as Readonly<Record<string, object | undefined>>;
  return Object.entries({ ...colors, radius, font } as Readonly<Record<string, unknown>>)
    .map(([key, value]) => {
      const { light, dark } = Object(value) as { readonly light?: unknown; readonly dark?: unknown };
      const sides = light ? [light, dark] : [value];
      if (!value || !FORM.test([key, ...sides].join(':'))) return '';
      const property = { radius: 'border-radius', font: 'font-family' }[key] ?? 'color';
      const name = key.replace(/[A-Z]/g, '-$&').toLowerCase();
      // A browser that knows no `light-dark()` takes the first.
      return [sides[0] as string, `light-dark(${sides.join()})`]
        .slice(0, sides.length)
        .map((one) => `@supports (${property}:${one}){:host{--consentinel-${name}:${one}}}`)
        .join('');
    })
    .join('');
}
