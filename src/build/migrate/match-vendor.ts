import { pattern } from '../../core/glob.ts';
import type { Vendor } from '../../core/vendor.ts';
import type { OldService } from './old-config.ts';

const squeezed = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '');
const SUFFIX = /(?:pixel|tag|tracking|tracker|script|code)$/;
/** `pinterestpixel` and `pinterest-tag` are the same. */
const stem = (name: string): string => squeezed(name).replace(SUFFIX, '');

const namesOf = ({ id, name, aliases = [] }: Vendor): string[] => [id, name, ...aliases];

const byName = ({ names }: OldService, catalogue: readonly Vendor[]): Vendor[] => {
  const wanted = names.map(squeezed).filter((name) => name.length > 2);
  return catalogue.filter((vendor) => namesOf(vendor).some((name) => wanted.includes(squeezed(name))));
};

/** By what is left of names without `pixel` and the like. */
const byStem = (names: readonly string[], catalogue: readonly Vendor[]): Vendor[] => {
  const wanted = names.map(stem).filter((name) => name.length > 2);
  return catalogue.filter((vendor) => namesOf(vendor).some((name) => wanted.includes(stem(name))));
};

/** Whom a service may be: `twitter` may be a pixel or a post in a page, so it is for a person to say. */
export const perhaps = ({ names }: OldService, catalogue: readonly Vendor[]): readonly Vendor[] =>
  byStem(names, catalogue);

/** What a pattern such as `/^_ga_.+$/i` begins with, as far as that is plain; a pattern of somebody else is never run. */
function beginning(cookie: string): string | undefined {
  const inside = /^\/\^(.*)\/[a-z]*$/.exec(cookie)?.[1];
  return inside === undefined ? undefined : /^(?:[\w-]|\\.)*/.exec(inside)?.[0].replaceAll('\\', '');
}

const byCookie = ({ cookies }: OldService, catalogue: readonly Vendor[]): Vendor[] =>
  catalogue.filter(({ traces }) =>
    (traces === 'none' ? [] : traces).some(({ kind, name, party }) => {
      if (kind !== 'cookie' || party === 'third') return false;
      const fits = pattern(name);
      const fixed = name.split('*')[0] ?? '';
      return cookies.some((cookie) => {
        const begins = beginning(cookie);
        return begins === undefined ? fits.test(cookie) : begins.length > 1 && fixed.startsWith(begins);
      });
    }),
  );

/** Ids that say whose they are, such as `G-ABC1234567`; many others are just a number. */
const TELLING = /^\^[A-Z]+-/;

const byId = ({ ids }: OldService, catalogue: readonly Vendor[]): Vendor[] =>
  catalogue.filter(({ options }) =>
    Object.values(options).some(({ format }) => TELLING.test(format.source) && ids.some((id) => format.test(id))),
  );

/** The vendors that an old service stands for: by its name, else by its cookies, else by the form of its ids. */
export function matchVendors(service: OldService, catalogue: readonly Vendor[]): readonly Vendor[] {
  const ways = [
    () => byName(service, catalogue),
    // Both must say that they are a pixel.
    () =>
      byStem(
        service.names.filter((name) => SUFFIX.test(squeezed(name))),
        catalogue,
      ),
    () => byCookie(service, catalogue),
    () => byId(service, catalogue),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** The options of a vendor that the old ids can be meant for: where one id fits one option. */
export function optionsFrom({ ids }: OldService, { options }: Vendor): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, { format }]) => {
      const fitting = ids.filter((id) => format.test(id));
      return fitting.length === 1 ? [[name, fitting[0] ?? '']] : [];
    }),
  );
}
