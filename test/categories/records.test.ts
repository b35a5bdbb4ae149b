import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import type { Vendor } from '../../src/core/vendor.ts';
import { root, vendorFiles } from '../../tools/catalogue-index.mjs';
import { faultsOf } from './faults.ts';

const files = vendorFiles(root);
// Facts may be checked in a time zone where the day has begun already.
const today = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

describe('every record', () => {
  test.each(files)('$category/$id has no fault', ({ category, id }) => {
    const vendor = catalogue.find((v) => v.id === id) as Vendor;
    expect(faultsOf(vendor, { category, id }, today)).toEqual([]);
  });

  test('lies in a folder of categories/, nothing else does', () => {
    const found = readdirSync(`${root}/categories`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.types'))
      .map((entry) => entry.name);
    expect(found.sort()).toEqual(['first.ts', 'index.ts', 'tsconfig.json', ...files.map((f) => `${f.id}.ts`)].sort());
  });

  test('has names that no other record has', () => {
    const names = catalogue.flatMap((v) => [v.id, ...(v.aliases ?? [])]);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => ['all', 'strictly-necessary', 'performance', 'targeting'].includes(name))).toEqual(
      [],
    );
  });
});

describe('a fault is named', () => {
  const good = catalogue.find((v) => v.id === 'google-analytics') as Vendor;
  const cookie = { kind: 'cookie', name: '_x1', days: 1, purpose: 'visit' } as const;
  const option = { format: /^\d+$/, example: '1', about: 'A number.' };

  test.each<[fault: string, change: Partial<Vendor>]>([
    ['id: is "other", the file is google-analytics.ts', { id: 'other' }],
    ['id: "Old_Name" is not kebab-case', { aliases: ['Old_Name'] }],
    ['category: is "targeting", the folder is performance', { category: 'targeting' }],
    ['name: is still a blank (FILL IN: name)', { name: 'FILL IN: name' }],
    ['company: is empty', { company: ' ' }],
    ['policyUrl: "http://a.example/" is not an https address', { policyUrl: 'http://a.example/' }],
    ['purposes: is empty', { purposes: [] }],
    ['purposes: names one twice', { purposes: ['chat', 'chat'] }],
    ['purpose.es: is not a sentence', { purpose: { en: 'Counts visits.' } }],
    ['purpose.en: is longer than 200 signs', { purpose: { en: `${'a'.repeat(200)}.`, es: 'Cuenta.' } }],
    ['options.measurementId.format: has flags', { options: { measurementId: { ...option, format: /^\d+$/i } } }],
    [
      'options.measurementId.format: is not anchored at both ends',
      { options: { measurementId: { ...option, format: /\d+$/ } } },
    ],
    [
      'options.measurementId.format: is not anchored at both ends',
      { options: { measurementId: { ...option, format: /^1|2$/ } } },
    ],
    [
      'options.measurementId.format: lets through signs that change an address',
      { options: { measurementId: { ...option, format: /^.+$/ } } },
    ],
    [
      'options.measurementId.example: does not fit the format',
      { options: { measurementId: { ...option, example: 'a' } } },
    ],
    ['tags: {measurementId} is no option', { options: {} }],
    [
      'tags: {measurementId} is optional, so the address could lack it',
      { options: { measurementId: { ...option, optional: true } } },
    ],
    ['tags: "//a.example/" is not an https address', { tags: [{ kind: 'script', src: '//a.example/' }] }],
    [
      'tags: "https://{measurementId}.example/" has a placeholder in its host',
      { tags: [{ kind: 'style', href: 'https://{measurementId}.example/' }] },
    ],
    ['hosts: is empty', { hosts: [] }],
    ['hosts[0].host: "A.example" is not a lower-case host name, or *. and one', { hosts: [{ host: 'A.example' }] }],
    ['hosts[0].path: "x" is not a path', { hosts: [{ host: 'a.example', path: ['x'] }] }],
    ['hosts[0].query: has flags', { hosts: [{ host: 'a.example', query: /a/g }] }],
    [
      'hosts[0].category: no trace of this vendor is targeting, so nobody is asked about it',
      { hosts: [{ host: 'a.example', category: 'targeting' }] },
    ],
    ['signals: there is no adapter "consent-mode"', { signals: [{ name: 'consent-mode' }] }],
    ['signals: "ad_store" is no consent type', { signals: [{ name: 'google-consent-mode', types: ['ad_store'] }] }],
    ["traces: is empty; say 'none' where there are none", { traces: [] }],
    ['traces[0] (a b).name: is empty or has a space', { traces: [{ ...cookie, name: 'a b' }] }],
    ['traces[0] (*_id).name: begins with *', { traces: [{ ...cookie, name: '*_id' }] }],
    ['traces[0] (_*).name: is too short to be told from others', { traces: [{ ...cookie, name: '_*' }] }],
    ['traces[0] (_x1).days: is not a number of days', { traces: [{ ...cookie, days: Number.NaN }] }],
    ['traces[0] (_x1).days: is more than 400', { traces: [{ ...cookie, days: 730 }] }],
    [
      'traces[0] (_x1).days: is missing (0 = until the browser closes)',
      { traces: [{ kind: 'cookie', name: '_x1', purpose: 'visit' }] },
    ],
    ['traces[0] (_x1).purpose: is not in the closed list', { traces: [{ ...cookie, purpose: 'counts' }] }],
    [
      'traces[0] (_x1).domain: belongs to third parties, and they need one',
      { traces: [{ ...cookie, party: 'third' }] },
    ],
    ['traces[0] (_x1).httpOnly: is a property of cookies', { traces: [{ ...cookie, kind: 'local', httpOnly: true }] }],
    [
      'traces[0] (_x1).category: out of reach of a script',
      { traces: [{ ...cookie, httpOnly: true, category: 'targeting' }] },
    ],
    ['checked.on: "2026-02-30" is not a day', { checked: { ...good.checked, on: '2026-02-30' } }],
    ['checked.on: 2126-01-01 is in the future', { checked: { ...good.checked, on: '2126-01-01' } }],
    ['checked.source: is empty', { checked: { ...good.checked, source: [] } }],
    ['checked.source: "a book" is not https', { checked: { ...good.checked, source: 'a book' } }],
  ])('%s', (fault, change) => {
    const bad = { ...good, ...change };
    expect(faultsOf(bad, { category: 'performance', id: 'google-analytics' }, today)).toContain(fault);
  });
});
