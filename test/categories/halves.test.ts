import { describe, expect, test } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { detailsByItem, detailsHalf } from '../../src/core/details.ts';
import { gateHalf, type TraceNames } from '../../src/core/gate-vendor.ts';
import type { Vendor } from '../../src/core/vendor.ts';

const traces = (vendor: Vendor) => (vendor.traces === 'none' ? [] : vendor.traces);
const listed = (names: TraceNames | undefined): string[] =>
  Object.entries(names ?? {}).flatMap(([kind, text]) => text.split(' ').map((name) => `${kind} ${name}`));
const byId = (id: string): Vendor => catalogue.find((vendor) => vendor.id === id) as Vendor;

describe.each(catalogue)('the two halves of $id', (vendor) => {
  const gate = gateHalf(vendor);

  test('are plain data: nothing is lost on the way into a page', () => {
    expect(JSON.parse(JSON.stringify(gate))).toEqual(gate);
    expect(JSON.parse(JSON.stringify(detailsHalf(vendor)))).toEqual(detailsHalf(vendor));
  });

  test('the gate has every name that a script can reach, once, and no other', () => {
    const carried = [gate.traces, gate.keep, ...Object.values(gate.parts ?? {})].flatMap(listed);
    const reachable = traces(vendor).filter((trace) => trace.party !== 'third' && !trace.httpOnly);
    expect(carried.sort()).toEqual(reachable.map(({ kind, name }) => `${kind} ${name}`).sort());
  });

  test('the details have every trace, also those out of reach', () => {
    expect(detailsHalf(vendor).traces).toEqual(traces(vendor));
  });

  test('the formats in the gate let the examples through and nothing around them', () => {
    const formats = gate.options ?? {};
    expect(Object.keys(formats).map((name) => name.replace('?', ''))).toEqual(Object.keys(vendor.options));
    for (const [name, format] of Object.entries(formats)) {
      const example = vendor.options[name.replace('?', '')]?.example ?? '';
      expect(new RegExp(format).test(example)).toBe(true);
      for (const bad of ['', `${example}/`, ` ${example}`, `${example}\n`, `x?id=${example}`])
        expect(new RegExp(format).test(bad)).toBe(false);
    }
  });

  test('the gate has no words for visitors', () => {
    const text = JSON.stringify(gate);
    for (const word of [vendor.company, vendor.policyUrl, ...Object.values(vendor.purpose)])
      expect(text).not.toContain(word);
  });
});

test('Sitefinity is three questions: the site itself, its statistics and tests, its personalisation', () => {
  const { parts, traces: own } = gateHalf(byId('sitefinity'));
  expect(Object.keys(parts ?? {}).sort()).toEqual(['performance', 'targeting']);
  expect(listed(parts?.['targeting'])).toEqual(['cookie sf-prs-*']);
  expect(listed(parts?.['performance'])).toContain('cookie sf-data-intell-subject');
  expect(listed(own)).toContain('cookie sf-tracking-consent');
});

test('only these vendors are split, so nobody is asked about a part that does not exist', () => {
  const split = catalogue.filter((vendor) => gateHalf(vendor).parts).map((vendor) => vendor.id);
  expect(split.sort()).toEqual(['adobe-experience', 'shopify', 'sitefinity']);
});

test('a visitor’s own opt-out flags are never removed', () => {
  const kept = catalogue.flatMap((vendor) => listed(gateHalf(vendor).keep));
  expect(kept.sort()).toEqual([
    'cookie __gpi_optout',
    'cookie __hs_do_not_track',
    'cookie __hsmem',
    'cookie __zlcprivacy',
    'cookie _uetmsdns',
    'cookie hs-membership-csrf',
    'cookie matomo_ignore',
    'cookie mtm_consent_removed',
    'cookie optimizelyOptOut',
  ]);
});

test('what no script can reach is not in the gate', () => {
  const text = JSON.stringify(catalogue.map(gateHalf));
  for (const name of ['FPID', 'LPSessionID', 'ASP.NET_SessionId', '__RequestVerificationToken', 'MUID', 'IDE', 'datr'])
    expect(text).not.toContain(name);
});

describe('a part of a vendor in another category', () => {
  test('says what it is for itself, in every language', () => {
    for (const vendor of catalogue)
      for (const category of Object.keys(gateHalf(vendor).parts ?? {})) {
        const purpose = detailsByItem([vendor])[`${vendor.id}:${category}`]?.purpose as Record<string, string>;
        expect(purpose, vendor.id).not.toEqual(vendor.purpose);
        for (const language of ['en', 'es']) expect(purpose[language], vendor.id).toMatch(/\.$/);
      }
  });
});
