import type { SiteConfig } from '../core/config.ts';
import type { Choice } from './combinations.ts';
import { gateParts, type GatePart } from './gate-parts.ts';
import type { Vendor } from '../core/vendor.ts';
import { integrity } from './hash.ts';
import { DEFAULT_BASE } from './snippet.ts';
import { usedVendors } from './used-vendors.ts';

/** Marks a folder as made by this build, and says what is in it and why. No time in it: equal input, equal bytes. */
export interface Manifest {
  readonly madeBy: 'consentinel build';
  readonly version: string;
  /** Which of the configs that the file holds. */
  readonly site?: string;
  readonly environment?: string;
  /** Where snippet.html looks for the files. */
  readonly base: string;
  readonly vendors: readonly {
    readonly id: string;
    readonly category: string;
    readonly from: 'catalogue' | 'config';
    readonly because: string;
    readonly loadedBy: string;
    readonly options: Readonly<Record<string, unknown>>;
    /** When the catalogue's facts were checked. */
    readonly checked: string;
  }[];
  /** What else of the library is inside, and what is not, because of the config. */
  readonly parts: readonly GatePart[];
  readonly leftOut: readonly { readonly id: string; readonly because: string }[];
  readonly files: Readonly<Record<string, string>>;
}

export const MANIFEST = 'consentinel.manifest.json';

function loadedBy(vendor: Vendor, load: string | undefined): string {
  if (load === 'page') return 'the page, as "load": "page" says';
  return vendor.tags.length > 0 ? 'the library' : 'the page, as its record has no tags';
}

export function manifest(
  config: SiteConfig,
  catalogue: readonly Vendor[],
  version: string,
  files: ReadonlyMap<string, string>,
  { site, environment }: Choice = {},
): Manifest {
  const used = usedVendors(config, catalogue);
  const named = (vendor: Vendor): string | undefined =>
    [vendor.id, ...(vendor.aliases ?? [])].find((name) => Object.hasOwn(config.vendors, name));
  return {
    madeBy: 'consentinel build',
    version,
    ...(site !== undefined && { site }),
    ...(environment !== undefined && { environment }),
    base: config.base ?? DEFAULT_BASE,
    vendors: used.map(({ key, own, settings, record }) => ({
      id: record.id,
      category: settings.category ?? record.category,
      from: own ? 'config' : 'catalogue',
      because: `vendors.${key} is in the config`,
      loadedBy: loadedBy(record, settings.load),
      options: Object.fromEntries(
        Object.keys(record.options).flatMap((name) => (name in settings ? [[name, settings[name]]] : [])),
      ),
      checked: record.checked.on,
    })),
    parts: gateParts(config),
    leftOut: catalogue
      .filter((vendor) => !used.some(({ record }) => record.id === vendor.id))
      .map((vendor) => {
        const name = named(vendor);
        return { id: vendor.id, because: name ? `vendors.${name} is switched off` : 'the config does not name it' };
      }),
    files: Object.fromEntries([...files].map(([name, content]) => [name, integrity(content)])),
  };
}
