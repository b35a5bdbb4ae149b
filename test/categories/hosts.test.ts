import { describe, expect, test } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { matchHost } from '../../src/core/match-host.ts';
import { nobodys, owned } from './host-examples.ts';

function itemAt(address: string, vendors = catalogue): string | undefined {
  const { hostname, pathname, search } = new URL(address);
  return matchHost(vendors, { host: hostname, path: pathname, query: search.slice(1) })?.item;
}

const addresses = (text: string): string[] => text.trim().split(/\s+/);

describe('an address belongs to one vendor', () => {
  test.each(Object.entries(owned).flatMap(([item, text]) => addresses(text).map((address) => [address, item])))(
    '%s: %s',
    (address, item) => {
      expect(itemAt(address)).toBe(item);
      // Not by the order of the catalogue: no two vendors claim it equally.
      expect(itemAt(address, [...catalogue].reverse())).toBe(item);
    },
  );

  test.each(addresses(nobodys))('%s: nobody', (address) => {
    expect(itemAt(address)).toBeUndefined();
  });

  test('no two vendors have the same rule', () => {
    const rules = catalogue.flatMap((vendor) =>
      vendor.hosts.flatMap(({ host, path = [''], query }) =>
        path.map((prefix) => `${host} ${prefix} ${query?.source ?? ''}`),
      ),
    );
    expect(rules).toEqual([...new Set(rules)]);
  });

  test('every rule has an address that it decides', () => {
    const idle = catalogue.flatMap((vendor) =>
      vendor.hosts.flatMap((host) => {
        const rest = catalogue.map((v) => (v === vendor ? { ...v, hosts: v.hosts.filter((h) => h !== host) } : v));
        const decides = addresses(Object.values(owned).join(' ')).some((a) => itemAt(a) !== itemAt(a, rest));
        return decides ? [] : [`${vendor.id} ${host.host}`];
      }),
    );
    expect(idle).toEqual([]);
  });

  test('what a vendor’s own tags load is its own', () => {
    for (const vendor of catalogue)
      for (const tag of vendor.tags) {
        const address = tag.kind === 'script' ? tag.src : tag.kind === 'style' ? tag.href : undefined;
        const filled = address?.replace(/\{(\w+)\}/g, (_, name: string) => vendor.options[name]?.example ?? '');
        if (filled !== undefined) expect(itemAt(filled)).toBe(vendor.id);
      }
  });
});
