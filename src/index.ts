import type { CategoryTexts, SiteConfig, VendorSettings } from './core/config.ts';
import type { Consent } from './core/consent.ts';
import { detailsByItem } from './core/details.ts';
import { beyondScripts } from './core/beyond.ts';
import { gateHalf } from './core/gate-vendor.ts';
import { readConfig } from './core/read-config.ts';
import type { BuiltInCategory, Vendor } from './core/vendor.ts';
import { adapters } from './page/signals/adapters.ts';
import { onServer } from './page/on-server.ts';
import { start as startDoor } from './start.ts';
import { languages, loadTexts } from './ui/texts/languages.ts';

/** The options of a vendor, as its record declares them: required ones must be there. */
type OptionsOf<V extends Vendor> = {
  readonly [K in keyof V['options'] as V['options'][K] extends { readonly optional: true } ? never : K]: string;
} & {
  readonly [K in keyof V['options'] as V['options'][K] extends { readonly optional: true } ? K : never]?: string;
};

/** A vendor in use, with the site's ids for it. */
export interface VendorUse<Id extends string = string> {
  readonly id: Id;
  readonly vendor: Vendor;
  readonly settings: VendorSettings;
}

/** Puts a vendor to use. `use(googleAnalytics, { measurementId: 'G-…' })` */
export function use<const V extends Vendor>(
  vendor: V,
  ...[settings]: {} extends OptionsOf<V> ? [settings?: OptionsOf<V> & Settings] : [settings: OptionsOf<V> & Settings]
): VendorUse<V['id']> {
  return { id: vendor.id, vendor, settings: settings ?? {} };
}
type Settings = Pick<VendorSettings, 'on' | 'load' | 'category' | 'traces' | 'hosts'>;

/** The keys of the config file, with vendors as records in use. */
export interface StartOptions<Uses extends readonly VendorUse[] = readonly VendorUse[]> extends Omit<
  SiteConfig,
  'vendors' | '$schema' | 'base'
> {
  readonly vendors: Uses;
}

/**
 * Starts consent for this page: holds, reads the stored answer, lets go of what it allows, asks if need be. Idempotent;
 * on a server it does nothing and allows nothing but what is strictly necessary.
 */
export function start<const Uses extends readonly VendorUse[]>(
  options: StartOptions<Uses>,
): Consent<Uses[number]['id'] | BuiltInCategory> {
  if (typeof document === 'undefined') return onServer;
  const { vendors: uses, ...config } = options;
  const vendors = uses.map((used) => used.vendor);
  const site = { ...config, vendors: Object.fromEntries(uses.map((used) => [used.id, used.settings])) };
  return startDoor({
    read: readConfig(site, vendors.map(gateHalf)),
    adapters,
    recorder: async () => (await import('./page/record-answer.ts')).createRecorder(beyondScripts(vendors)),
    settings: {},
    languages,
    banner: () => import('./ui/banner-module.ts'),
    preferences: () => import('./ui/preferences-module.ts'),
    details: () => Promise.resolve(detailsByItem(vendors)),
    texts: loadTexts,
  });
}

export type { CategoryTexts, Consent, SiteConfig, Vendor, VendorSettings };
