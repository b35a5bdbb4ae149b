import type { CategoryTexts, SiteConfig, VendorSettings } from './core/config.ts';
import type { Consent } from './core/consent.ts';
import { detailsByItem } from './core/details.ts';
import { beyondScripts } from './core/beyond.ts';
import { gateHalf } from './core/gate-vendor.ts';
import { hostTable } from './core/hosts.ts';
import { knownVendors } from './core/known.ts';
import { readConfig } from './core/read-config.ts';
import type { BuiltInCategory, Vendor } from './core/vendor.ts';
import { adoptPart } from './page/adopt.ts';
import { intercept } from './page/gate/intercept/intercept.ts';
import { lockdown } from './page/lockdown.ts';
import { attachedAdapters } from './page/signals/attached.ts';
import type { Library } from './page/desk.ts';
import { lawPart } from './page/law.ts';
import { onServer } from './page/on-server.ts';
import { watchUnsent } from './page/receipts/unsent.ts';
import { start as startDoor } from './start.ts';
import { findTexts } from './ui/texts/find-texts.ts';
import { languages, loadTexts } from './ui/texts/languages.ts';

/** Put in by the build: it stands for the texts that come along. */
declare const PACKAGE_VERSION: string;

/** The options that a vendor cannot be without. */
type Required<V extends Vendor> = {
  [K in keyof V['options']]: V['options'][K] extends { readonly optional: true } ? never : K;
}[keyof V['options']];

/** What a site says of a vendor: the vendor's own ids, and what can be said of any vendor. */
type SettingsOf<V extends Vendor> = Readonly<Record<Required<V>, string>> &
  Readonly<Partial<Record<Exclude<keyof V['options'], Required<V>>, string>>> &
  Pick<VendorSettings, 'on' | 'load' | 'category' | 'traces' | 'hosts'>;

/** A vendor in use, with the site's ids for it. */
export interface VendorUse<Id extends string = string> {
  readonly id: Id;
  readonly vendor: Vendor;
  readonly settings: VendorSettings;
}

/** Puts a vendor to use: `use(googleAnalytics, { measurementId: 'G-…' })`. A misspelt or missing option does not compile. */
export function use<const V extends Vendor>(
  vendor: V,
  ...[settings]: [Required<V>] extends [never] ? [settings?: SettingsOf<V>] : [settings: SettingsOf<V>]
): VendorUse<V['id']> {
  return { id: vendor.id, vendor, settings: settings ?? {} };
}

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
  const { vendors: uses, import: old, ...config } = options;
  const vendors = uses.map((used) => used.vendor);
  const site = { ...config, vendors: Object.fromEntries(uses.map((used) => [used.id, used.settings])) };
  const offered = options.languages ?? languages;
  const library: Library = {
    beyond: beyondScripts(vendors),
    settings: {},
    preferences: () => import('./ui/preferences-module.ts'),
    async elements() {
      const { connect } = await import('./ui/elements-module.ts');
      const { loadElementTexts } = await import('./ui/texts/elements/languages.ts');
      return {
        connect: (host) =>
          connect(host, {
            policy: () => import('./ui/policy-module.ts'),
            texts: (wanted) => findTexts(wanted, offered, loadElementTexts),
          }),
      };
    },
    details: () => Promise.resolve(detailsByItem(vendors)),
    texts: (wanted) => findTexts(wanted, offered, loadTexts),
    async report() {
      const { watch } = await import('./page/watch/watch.ts');
      return (page) => watch(page, knownVendors(vendors));
    },
    overlay: () => import('./ui/overlay-module.ts'),
    guard: () => import('./ui/guard-module.ts'),
    imported: async () => (await import('./core/import-answer.ts')).importAnswer,
  };
  const read = readConfig(site, vendors.map(gateHalf), hostTable(vendors));
  return startDoor({
    read: { ...read, settings: { ...read.settings, ...(old && { import: old }) } },
    adapters: attachedAdapters(vendors),
    intercept: config.intercept === false ? undefined : intercept,
    lockdown,
    async desk(given) {
      const { createDesk } = await import('./page/desk.ts');
      const receipts = options.receipts && (await import('./page/receipts/receipts.ts')).createReceipts;
      return createDesk({ ...library, ...(receipts && { receipts, shown: `version ${PACKAGE_VERSION}` }) }, given);
    },
    banner: () => import('./ui/banner-module.ts'),
    law: lawPart,
    adopt: old && adoptPart,
    ...(options.receipts && { unsent: watchUnsent }),
  });
}

export type { CategoryTexts, Consent, SiteConfig, Vendor, VendorSettings };
