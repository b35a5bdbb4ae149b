import type { Item } from './item.ts';
import type { Tag, TagValue } from './vendor.ts';

/** Google's consent mode, as the records name its adapter. */
export const GOOGLE = 'google-consent-mode';

/** A default for visitors of these regions, instead of "denied": consent types that are not named stay denied. */
export interface RegionDefault {
  /** ISO 3166-2: `US`, `US-CA`. The most specific one counts for Google, whatever the order. */
  readonly region: readonly string[];
  readonly state: Readonly<Record<string, 'granted' | 'denied'>>;
}

/**
 * What a site says to Google's tags besides who is granted what; all of it optional.
 * Source: developers.google.com/tag-platform/security/guides/consent
 */
export interface GoogleSettings {
  /**
   * Advanced mode, for these regions: Google's tags load while they are refused, and measure without cookies. Everywhere
   * else, and where the region is not known, they do not load (basic mode).
   */
  readonly advanced?: readonly string[];
  readonly defaults?: readonly RegionDefault[];
  /** Milliseconds for which tags wait for the answer. */
  readonly waitForUpdate?: number;
  readonly adsDataRedaction?: boolean;
  readonly urlPassthrough?: boolean;
  /** Given by Google to a platform, not to a site. */
  readonly developerId?: string;
  /** The data layer's name; `dataLayer` by default. */
  readonly dataLayer?: string;
  /** The event for triggers after an update; `consent_update` by default. */
  readonly event?: string;
}

const isGoogle = ({ signals }: Pick<Item, 'signals'>): boolean => !!signals?.some(({ name }) => name === GOOGLE);

/** A Google script reads another data layer only if its address says so. */
const reading = (tag: Tag, layer: string): Tag =>
  tag.kind === 'script' ? { ...tag, src: `${tag.src}&l=${encodeURIComponent(layer)}` } : tag;

/** A Google vendor with the site's settings for its adapter; any other as it is. */
export function withGoogle(item: Item, settings: GoogleSettings | undefined): Item {
  if (!settings || !isGoogle(item)) return item;
  const { tags, signals, ...rest } = item;
  const { dataLayer: layer } = settings;
  return {
    ...rest,
    ...(tags && { tags: typeof layer === 'string' ? tags.map((tag) => reading(tag, layer)) : tags }),
    ...(signals && {
      signals: signals.map((use) =>
        use.name === GOOGLE ? { ...use, settings: settings as Readonly<Record<string, TagValue>> } : use,
      ),
    }),
  };
}
