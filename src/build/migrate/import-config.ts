import type { Vendor } from '../../core/vendor.ts';
import { SCHEMA, unknownVendor, vendorEntry } from '../first-config.ts';
import { Entries, writeJsonc, type Entry } from '../jsonc-writer.ts';
import { findOldConfig } from './find-config.ts';
import { matchVendors, optionsFrom, perhaps } from './match-vendor.ts';
import type { OldConfig, OldService } from './old-config.ts';

export interface ImportOptions {
  readonly catalogue: readonly Vendor[];
  /** The file's name, for the comment at the top. */
  readonly file: string;
  /** The day of the change, `2026-11-23`. */
  readonly switched: string;
  /** Whose config it is; missing: what it looks like. */
  readonly from?: OldConfig['from'];
}

export type Imported =
  | {
      readonly from: OldConfig['from'];
      /** The new config: JSON with comments. */
      readonly text: string;
      readonly vendors: readonly string[];
      /** What is in the comments as well. */
      readonly notes: readonly string[];
    }
  | { readonly failed: string };

const said = ({ key, names }: OldService): string => {
  const title = names.find((name) => name !== key);
  return `"${key}"${title === undefined ? '' : ` (${title})`}`;
};

interface Matched {
  readonly vendor: Vendor;
  readonly services: readonly OldService[];
}

/** The vendors in the order in which the old config names them, each with what stands for it. */
function matched(
  services: readonly OldService[],
  catalogue: readonly Vendor[],
): { readonly all: Matched[]; readonly lost: OldService[] } {
  const byId = new Map<string, Matched>();
  const lost: OldService[] = [];
  for (const service of services) {
    const vendors = matchVendors(service, catalogue);
    if (vendors.length === 0 && !service.necessary) lost.push(service);
    for (const vendor of vendors)
      byId.set(vendor.id, { vendor, services: [...(byId.get(vendor.id)?.services ?? []), service] });
  }
  return { all: [...byId.values()], lost };
}

const NECESSARY = 'strictly-necessary';

/** Where somebody has been asked for so far whom the catalogue lets load without asking, that stays so. */
const movedTo = ({ vendor, services }: Matched): string | undefined =>
  vendor.category === NECESSARY && services.some(({ necessary }) => !necessary) ? 'performance' : undefined;

/** Old key → what it stands for, of what is asked about here: those that were named, or those that were not. */
function answersOf(all: readonly Matched[], named: boolean): Record<string, string[]> {
  const answers: Record<string, string[]> = {};
  for (const one of all)
    if ((movedTo(one) ?? one.vendor.category) !== NECESSARY)
      for (const service of one.services)
        if (!service.necessary && service.named === named) (answers[service.key] ??= []).push(one.vendor.id);
  return answers;
}

const LONGEST = 400;

/** A configuration of another consent manager as one of ours, with comments on what could not be carried over. */
export function importConfig(source: string, { catalogue, file, switched, from }: ImportOptions): Imported {
  const old = findOldConfig(source, from);
  if ('failed' in old) return old;
  const { all, lost } = matched(old.services, catalogue);
  const notes = [...old.notes];
  const vendors: Entry[] = [
    ...all.map((one) => {
      const { vendor, services } = one;
      const options = Object.assign({}, ...services.map((service) => optionsFrom(service, vendor))) as Record<
        string,
        string
      >;
      const category = movedTo(one);
      const why =
        category === undefined ? [] : ['The catalogue would let it load without asking; it was asked for so far.'];
      return vendorEntry(vendor, options, [`Was ${services.map(said).join(', ')}.`, ...why], category);
    }),
    ...lost.map((service) => unknownVendor(said(service), perhaps(service, catalogue))),
  ];
  const answers = answersOf(all, true);
  const refusals = answersOf(all, false);
  const importing = {
    from: old.from,
    ...(old.cookie !== undefined && { cookie: old.cookie }),
    ...(old.storage && { storage: old.storage }),
    switched,
    ...(old.from !== 'osano' && { answers }),
    ...(Object.keys(refusals).length > 0 && { refusals }),
    ...(old.revision !== undefined && old.revision > 0 && { oldRevision: Math.floor(old.revision) }),
  };
  const isAddress = old.policyUrl !== undefined && /^(?:https:\/\/|\/(?![/\\]))[^\s"'<>\\`]*$/.test(old.policyUrl);
  const days = old.days === undefined ? undefined : Math.round(old.days);
  const cookie = {
    ...(old.domain !== undefined && /^\.?[a-z0-9.-]+\.[a-z]+$/.test(old.domain) && { domain: old.domain }),
    ...(days !== undefined && days >= 1 && days <= LONGEST && { days }),
  };
  if (days !== undefined && !('days' in cookie))
    notes.push(`It kept answers for ${days} days; here they count for ${LONGEST} at most.`);
  const text = writeJsonc(
    [
      `Made by "consentinel import" from ${file} (${old.from}). What it could not carry over stands in comments.`,
      'Then: npx consentinel check',
    ],
    [
      { key: '$schema', value: SCHEMA },
      isAddress
        ? { key: 'policyUrl', value: old.policyUrl }
        : { comments: ['Add the address of your privacy policy: "policyUrl": "/privacy".'] },
      { key: 'vendors', value: new Entries(vendors) },
      ...(Object.keys(cookie).length > 0 ? [{ key: 'cookie', value: cookie }] : []),
      {
        comments: [
          'What visitors have answered already counts where it is as specific as the question here: docs/migrating.md.',
          ...(old.from === 'osano'
            ? []
            : ['Take an entry away if the old question did not name that vendor, or asked for another purpose.']),
        ],
        key: 'import',
        value: importing,
      },
      ...notes.map((note) => ({ comments: [note] })),
    ],
  );
  return {
    from: old.from,
    text,
    vendors: all.map(({ vendor }) => vendor.id),
    notes: [...notes, ...lost.map((service) => `${said(service)} was not found in the catalogue.`)],
  };
}
