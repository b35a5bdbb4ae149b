import { nearest } from '../core/nearest.ts';
import type { Vendor } from '../core/vendor.ts';
import { SCHEMA, unknownVendor, vendorEntry } from './first-config.ts';
import { Entries, writeJsonc, type Entry } from './jsonc-writer.ts';

/** What a first config is made of. */
export interface FirstAnswers {
  /** By id, with the site's own ids as far as they are known. */
  readonly vendors: readonly {
    readonly id: string;
    readonly options?: Readonly<Record<string, string>>;
    readonly why?: string;
  }[];
  /** Whom the catalogue does not know, each as it is to be said. */
  readonly unknown?: readonly string[];
  readonly policyUrl?: string;
  /** Who is responsible for the site. */
  readonly controller?: string;
  readonly languages?: readonly string[];
  /** Sentences for the end of the file. */
  readonly notes?: readonly string[];
}

/** A first config, with a comment for everything that is still to be done. Vendors that the catalogue lacks are left out. */
export function initConfig(answers: FirstAnswers, catalogue: readonly Vendor[]): string {
  const { vendors, unknown = [], policyUrl, controller, languages, notes = [] } = answers;
  const known = vendors.flatMap(({ id, options = {}, why }): Entry[] => {
    const vendor = catalogue.find((one) => one.id === id);
    return vendor ? [vendorEntry(vendor, options, why === undefined ? [] : [why])] : [];
  });
  return writeJsonc(
    ['All keys: docs/config.md. Then: npx consentinel check'],
    [
      { key: '$schema', value: SCHEMA },
      policyUrl === undefined
        ? { comments: ['Add the address of your privacy policy: "policyUrl": "/privacy".'] }
        : { key: 'policyUrl', value: policyUrl },
      controller === undefined
        ? { comments: ['Say who is responsible for the site: "controller": { "name": "Shop Example Ltd" }.'] }
        : { key: 'controller', value: { name: controller } },
      ...(languages && languages.length > 0 ? [{ key: 'languages', value: languages }] : []),
      { key: 'vendors', value: new Entries([...known, ...unknown.map((who) => unknownVendor(who))]) },
      ...notes.map((note) => ({ comments: [note] })),
    ],
  );
}

const squeezed = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '');

/** A vendor as somebody calls it: by id, name or old name, or what is close to one. */
export function vendorCalled(name: string, catalogue: readonly Vendor[]): Vendor | undefined {
  const names = new Map<string, Vendor>();
  for (const vendor of catalogue)
    for (const one of [vendor.id, vendor.name, ...(vendor.aliases ?? [])]) names.set(squeezed(one), vendor);
  const wanted = squeezed(name);
  return names.get(wanted) ?? names.get(nearest(wanted, [...names.keys()]) ?? '');
}
