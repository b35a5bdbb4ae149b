import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import type { Fields } from '../../src/build/check-vendors.ts';
import { edit, type Edit } from '../../src/studio/model/edit.ts';
import { configIn, scopesOf, type Scope } from '../../src/studio/model/scopes.ts';
import { loadBy, moveVendor, setOption, switchVendor } from '../../src/studio/model/vendor-edits.ts';
import { fits, vendorRows, type VendorRow } from '../../src/studio/model/vendor-rows.ts';

type Change = (scope: Scope, row: VendorRow) => Edit[];

/** The file after a change of one vendor, in the scope of that key. */
function after(text: string, id: string, change: Change, key = ''): unknown {
  const scope = scopesOf(parse(text) as Fields).find((one) => one.key === key) as Scope;
  const row = vendorRows(configIn(scope), catalogue).find((one) => one.key === id) as VendorRow;
  return parse(edit(text, change(scope, row)));
}
const vendors = (value: unknown): string => JSON.stringify({ vendors: value });
const on: Change = (scope, row) => switchVendor(scope, row, true);
const off: Change = (scope, row) => switchVendor(scope, row, false);

describe('a vendor', () => {
  it('is switched on: with room for its ids where it needs some', () => {
    expect(after(vendors({}), 'sitefinity', on)).toEqual({ vendors: { sitefinity: true } });
    expect(after(vendors({}), 'meta-pixel', on)).toEqual({ vendors: { 'meta-pixel': {} } });
    expect(after(vendors({ 'meta-pixel': false }), 'meta-pixel', on)).toEqual({ vendors: { 'meta-pixel': {} } });
    expect(after(vendors({ 'meta-pixel': { pixelId: '1', on: false } }), 'meta-pixel', on)).toEqual({
      vendors: { 'meta-pixel': { pixelId: '1' } },
    });
    expect(after(vendors({ sitefinity: { on: false } }), 'sitefinity', on)).toEqual({ vendors: { sitefinity: true } });
  });

  it('is switched off and keeps its ids', () => {
    expect(after(vendors({ sitefinity: true }), 'sitefinity', off)).toEqual({ vendors: { sitefinity: false } });
    expect(after(vendors({ 'meta-pixel': { pixelId: '1' } }), 'meta-pixel', off)).toEqual({
      vendors: { 'meta-pixel': { pixelId: '1', on: false } },
    });
  });

  it('is moved, and back again', () => {
    const moved = { vendors: { sitefinity: { category: 'performance' } } };
    expect(after(vendors({ sitefinity: true }), 'sitefinity', (s, r) => moveVendor(s, r, 'performance'))).toEqual(
      moved,
    );
    expect(after(JSON.stringify(moved), 'sitefinity', (s, r) => moveVendor(s, r, 'strictly-necessary'))).toEqual({
      vendors: { sitefinity: true },
    });
  });

  it('takes an id, and none', () => {
    const given = after(vendors({ 'meta-pixel': {} }), 'meta-pixel', (s, r) => setOption(s, r, 'pixelId', ' 12 '));
    expect(given).toEqual({ vendors: { 'meta-pixel': { pixelId: '12' } } });
    expect(after(JSON.stringify(given), 'meta-pixel', (s, r) => setOption(s, r, 'pixelId', ''))).toEqual({
      vendors: { 'meta-pixel': {} },
    });
    expect(after(vendors({ 'meta-pixel': {} }), 'meta-pixel', (s, r) => loadBy(s, r, 'page'))).toEqual({
      vendors: { 'meta-pixel': { load: 'page' } },
    });
  });

  it('is changed by one word where a site or an environment differs', () => {
    const file = JSON.stringify({
      vendors: { 'meta-pixel': { pixelId: '1' } },
      environments: { staging: {} },
      sites: { shop: { environments: { staging: {} } }, blog: {} },
    });
    expect(after(file, 'meta-pixel', off, 'environments/staging')).toMatchObject({
      vendors: { 'meta-pixel': { pixelId: '1' } },
      environments: { staging: { vendors: { 'meta-pixel': false } } },
    });
    expect(
      after(file, 'meta-pixel', (s, r) => moveVendor(s, r, 'performance'), 'sites/shop/environments/staging'),
    ).toMatchObject({
      sites: { shop: { environments: { staging: { vendors: { 'meta-pixel': { category: 'performance' } } } } } },
    });
    const staged = file.replace('"staging":{}}', '"staging":{"vendors":{"meta-pixel":false}}}');
    const scopes = scopesOf(parse(staged) as Fields);
    expect(scopes.map(({ key }) => key)).toEqual([
      '',
      'sites/shop',
      'sites/shop/environments/staging',
      'sites/blog',
      'environments/staging', // prettier-ignore
    ]);
    const rowIn = (i: number): VendorRow | undefined =>
      vendorRows(configIn(scopes[i] as Scope), catalogue).find(({ key }) => key === 'meta-pixel');
    expect([0, 1, 2, 3, 4].map((i) => rowIn(i)?.on)).toEqual([true, true, false, true, false]);
  });
});

describe('the list', () => {
  it('has all of the catalogue once, and what else the config names', () => {
    const config = {
      vendors: { 'meta-pixel': true, 'branch-finder': { name: 'Branch Finder', company: 'Finder' }, oops: 3 },
    };
    const rows = vendorRows(config, catalogue);
    expect(rows).toHaveLength(catalogue.length + 2);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(rows.filter((row) => row.on).map(({ name }) => name)).toEqual(['Meta Pixel', 'Branch Finder', 'oops']);
  });

  it('is searched by name, company, purpose and older name', () => {
    const found = (search: string): string[] =>
      vendorRows({}, catalogue)
        .filter((row) => fits(row, search))
        .map(({ key }) => key);
    expect(found('meta pix')).toEqual(['meta-pixel']);
    expect(found('MICROSOFT adv')).toContain('microsoft-advertising');
    expect(found('')).toHaveLength(catalogue.length);
    expect(found('no such thing')).toEqual([]);
  });
});
