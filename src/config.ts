import type { CatalogueVendor } from '../categories/index.ts';
import type { OwnVendor, SiteConfig, VendorSettings } from './core/config.ts';

/** The ids of the catalogue. */
export type CatalogueId = CatalogueVendor['id'];

type RecordOf<Id> = Extract<CatalogueVendor, { readonly id: Id }>;

/** What a config may say of a vendor of the catalogue: its own ids, always in quotes, and what can be said of any vendor. */
export type CatalogueSettings<Id> = Readonly<Partial<Record<keyof RecordOf<Id>['options'], string>>> &
  Pick<VendorSettings, 'on' | 'load' | 'category' | 'traces' | 'hosts'>;

/** An id that the catalogue lacks is a vendor of the site's own, which says everything that the catalogue would. */
type Vendors<Ids extends PropertyKey> = {
  readonly [Id in Ids]: boolean | (Id extends CatalogueId ? CatalogueSettings<Id> : OwnVendorFields);
};

type OwnVendorFields = {
  // Without the index signature, through which a misspelt key would pass.
  readonly [Key in keyof OwnVendor as string extends Key ? never : Key]: OwnVendor[Key];
};

type Keys = Omit<SiteConfig, 'vendors'>;

/**
 * What is laid over the base: keys that differ. Objects are merged, lists replaced, `null` takes a key away; `true` and
 * `false` switch a vendor on and off and leave its ids as they are.
 */
export type Overlay = { readonly [Key in keyof Keys]?: Keys[Key] | null } & {
  readonly vendors?: {
    readonly [Id in CatalogueId]?: boolean | null | CatalogueSettings<Id>;
  } & Readonly<Record<string, boolean | null | Partial<OwnVendorFields>>>;
};

/** A whole config file. */
export type ConfigFile<Ids extends PropertyKey = string> = Keys & {
  readonly vendors?: Vendors<Ids>;
  /** Name → what is different in that environment, on every site. */
  readonly environments?: Readonly<Record<string, Overlay>>;
  /** Name → what is different on that site. */
  readonly sites?: Readonly<Record<string, Overlay & { readonly environments?: Readonly<Record<string, Overlay>> }>>;
};

/**
 * Types the default export of `consent.config.ts`, and returns it as it is: a misspelt id, option or key does not compile.
 * Whether the values are right, and whether any is missing, `consentinel check` says.
 */
export const defineConfig = <const Ids extends PropertyKey>(config: ConfigFile<Ids>): ConfigFile<Ids> => config;
