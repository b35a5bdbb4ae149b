import { isObject, type Fields } from '../../build/check-vendors.ts';
import type { Known } from '../../build/known.ts';
import { without } from '../../build/without.ts';
import type { SiteConfig } from '../../core/config.ts';
import { usable } from './usable.ts';

/** What a preview must not do (send, store, hold the browser), or cannot know, or is told otherwise. */
const NOT_HERE =
  '$schema receipts import base cookie mode unknown intercept debug sensitive google languages region'.split(' ');

/** Stands for the site's own picture, which is not here. */
const LOGO =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='120' height='32'%3E%3Crect width='120' height='32' rx='6' fill='%238a97a6'/%3E%3Ctext x='60' y='21' fill='%23fff' font-family='sans-serif' font-size='14' text-anchor='middle'%3ELogo%3C/text%3E%3C/svg%3E";

/** Vendors as if the page loaded them: so the library loads nothing, whatever is pressed, and nobody's id is needed. */
function shownOnly(vendors: unknown): Fields {
  const all = Object.entries(isObject(vendors) ? vendors : {});
  return Object.fromEntries(
    all.flatMap(([key, value]): [string, unknown][] => {
      const fields = isObject(value) ? value : {};
      const isOff = value === false || fields['on'] === false;
      return isOff ? [] : [[key, { ...without(fields, ['on', 'tags']), load: 'page' }]];
    }),
  );
}

/** What the preview's page is given: the same banner and preferences, for a visitor of that region. */
export function previewConfig(config: Fields, known: Known, region: string): SiteConfig {
  const right = usable({ ...without(config, NOT_HERE), vendors: shownOnly(config['vendors']) }, known);
  const { theme } = right;
  const hasLogo = typeof theme === 'object' && theme.logo !== undefined;
  return {
    ...right,
    ...(right.regimes !== undefined && { region }),
    ...(hasLogo && { theme: { ...theme, logo: LOGO } }),
  };
}
