import { z } from 'zod';
import type { Vendor } from '../core/vendor.ts';
import type { FirstAnswers } from './init-config.ts';

/** Of what `consentinel audit` writes, what a first config needs; the rest may be anything. */
const report = z.object({
  tool: z.object({ name: z.literal('consentinel') }),
  vendors: z.array(
    z.object({
      id: z.string(),
      options: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
      pages: z.array(z.string()).default([]),
    }),
  ),
  unknownHosts: z.array(z.object({ host: z.string(), pages: z.array(z.string()).default([]) })).default([]),
  consentManager: z.object({ name: z.string() }).optional(),
});

const seen = (pages: readonly string[]): string => {
  const more = pages.length > 1 ? ` and ${pages.length - 1} more` : '';
  return pages[0] === undefined ? '' : ` on ${pages[0]}${more}`;
};

/** What a live site does, as a first config: from the JSON of an audit. `failed`: why that is none. */
export function fromAudit(text: string, catalogue: readonly Vendor[]): FirstAnswers | { readonly failed: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { failed: `It is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const read = report.safeParse(json);
  if (!read.success) return { failed: 'It is not the JSON of "consentinel audit".' };
  const { vendors, unknownHosts, consentManager } = read.data;
  const inCatalogue = (id: string): Vendor | undefined => catalogue.find((vendor) => vendor.id === id);
  return {
    vendors: vendors.flatMap(({ id, options, pages }) => {
      const vendor = inCatalogue(id);
      if (!vendor) return [];
      // The likeliest is the first; one that does not look like an id of theirs is none.
      const fitting = Object.entries(options).flatMap(([name, values]) => {
        const value = [values].flat().find((one) => vendor.options[name]?.format.test(one));
        return value === undefined ? [] : [[name, value] as const];
      });
      return [{ id, options: Object.fromEntries(fitting), why: `Seen by the audit${seen(pages)}.` }];
    }),
    unknown: [
      ...vendors.filter(({ id }) => !inCatalogue(id)).map(({ id, pages }) => `${id}, seen${seen(pages)}`),
      ...unknownHosts.map(({ host, pages }) => `${host}, seen${seen(pages)}`),
    ],
    notes: consentManager
      ? [`The site has ${consentManager.name}: "consentinel import" can take over its answers (docs/migrating.md).`]
      : [],
  };
}
