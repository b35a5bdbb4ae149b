import type { ColourName, ThemeColour } from './theme-sheet.ts';

/*
 * How the interface looks, as the config says it: where the banner stands, how close everything is, light or dark, in which
 * colours. All the rest are custom properties of the page: docs/theming.md.
 */

/**
 * Where the banner can stand. `left` and `right` are the screen's sides; `start` and `end` follow the direction in which
 * the page is read, so `end` is the left of an Arabic page. `dialog` is a modal in the middle.
 */
export const LAYOUTS = [
  'bar',
  'bar top',
  'box',
  'box bottom left',
  'box bottom right',
  'box bottom start',
  'box bottom end',
  'box top left',
  'box top right',
  'box top start',
  'box top end',
  'cloud',
  'dialog',
] as const;
export type BannerLayout = (typeof LAYOUTS)[number];

export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

export const SCHEMES = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Where the button that reopens the preferences can float. */
export const CORNERS = ['bottom-left', 'bottom-right', 'top-left', 'top-right'] as const;
export type Corner = (typeof CORNERS)[number];

/** Only where the banner stands, or that and more. */
export type Layout =
  | BannerLayout
  | {
      /** `bar` by default; `box` is `box bottom end`. */
      readonly banner?: BannerLayout;
      /** `comfortable` by default. */
      readonly density?: Density;
      /** Where a `<consentinel-reopen>` floats that names no corner itself; `none`: none of them is drawn. */
      readonly reopen?: Corner | 'none';
    };

/** Only light or dark, or that and more. */
export type Theme =
  | Scheme
  | {
      /** `system`, the default, follows the page. */
      readonly scheme?: Scheme;
      /** A picture above the banner's heading: an address of the site's own. */
      readonly logo?: string;
      /** Where a style sheet has made refusing harder than accepting, both buttons get their own looks back. */
      readonly strict?: boolean;
      /**
       * What the custom property of that name has where the page says nothing of it: hexadecimal, `rgb()`, `hsl()`, `oklch()`
       * or a name.
       */
      readonly colors?: Readonly<Partial<Record<ColourName, ThemeColour>>>;
      /** Corners of the buttons, in `px`, `em` or `rem`: `0.25em`. */
      readonly radius?: string;
      /** Typefaces that the visitor's device or the page has: `Georgia, serif`. */
      readonly font?: string;
      /** A picture of the site's own behind the words of every placeholder; or one for each vendor or category, by its id. */
      readonly poster?: string | Readonly<Record<string, string>>;
    };

export interface Looks {
  /** Attributes of every element: its style sheets ask for them. */
  readonly attributes: { readonly theme: string; readonly layout: string; readonly density: string };
  readonly logo: string | undefined;
  readonly strict: boolean;
}

/** A config that nobody has checked may say anything: what is not known is drawn as the default. */
export function readLooks(settings: { readonly layout: Layout; readonly theme: Theme }): Looks {
  // What is no object has none of these.
  const { scheme: theme = settings.theme, logo, strict } = settings.theme as Exclude<Theme, string>;
  const { banner: layout = settings.layout, density = '' } = settings.layout as Exclude<Layout, string>;
  return {
    attributes: { theme: theme as string, layout: layout as string, density },
    logo,
    strict: strict === true,
  };
}

/** Where the button that reopens the preferences floats, if the config says it; `none`: it is not drawn. */
export function reopenCorner(layout: Layout): Corner | 'none' | undefined {
  const { reopen } = layout as Exclude<Layout, string>;
  return [...CORNERS, 'none' as const].find((corner) => corner === reopen);
}

/** The address of the config's picture for what any of these ids stands for; the first id that has one counts. */
export function posterFor(theme: Theme, ids: readonly string[]): string | undefined {
  const { poster } = theme as Exclude<Theme, string>;
  if (typeof poster === 'string') return poster;
  if (typeof poster !== 'object') return undefined;
  const own = new Map<string, unknown>(Object.entries((poster as typeof poster | null) ?? {}));
  const found = ids.map((id) => own.get(id)).find((address) => typeof address === 'string');
  return found;
}
