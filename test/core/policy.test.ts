import { describe, expect, it } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { first } from '../../categories/first.ts';
import { hostTable } from '../../src/core/hosts.ts';
import { policyDirectives, policyText, type PolicyFacts } from '../../src/core/policy.ts';
import { sourceOf, sourcesOf } from '../../src/core/policy-source.ts';

const hosts = {
  cms: 'cms.example',
  analytics: 'www.tags.example/gtag/ *.analytics.example g.example/collect',
  ads: 'www.tags.example/gtag/?(^|&)id=AW- ads.example/tr,/pixel/',
};
const permitted = (facts: Partial<PolicyFacts>): string[] =>
  (policyDirectives({ hosts, allowed: [], ...facts })['default-src'] ?? []).filter(
    (source) => /^[\w*]/.test(source) && !/^(data|blob):$/.test(source),
  );
const plain = (facts: Partial<PolicyFacts>): string[] =>
  permitted(facts).filter((source) => !source.startsWith('wss:'));

describe('a policy', () => {
  it('permits the page’s own origin and what the page makes itself, where nothing is allowed', () => {
    expect(policyText(policyDirectives({ hosts, allowed: [] }))).toBe(
      "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'",
    );
  });

  it('permits the hosts of what is allowed, with their paths, and nobody else’s', () => {
    expect(plain({ allowed: ['cms', 'analytics'] })).toEqual([
      'cms.example',
      'www.tags.example/gtag/',
      '*.analytics.example',
      'g.example/collect',
      'g.example/collect/',
    ]);
  });

  it('permits a path for all where only the query tells two vendors apart', () => {
    expect(plain({ allowed: ['ads'] })).toEqual([
      'www.tags.example/gtag/',
      'ads.example/tr',
      'ads.example/tr/',
      'ads.example/pixel/',
    ]);
    expect(plain({ allowed: ['ads', 'analytics'] }).filter((source) => source.includes('gtag'))).toHaveLength(1);
  });

  it('permits the folder where a path has a star, because a policy knows none', () => {
    expect(sourcesOf('a.example/*/file.js,/v/*/x,/y')).toEqual([
      'a.example/',
      'a.example/v/',
      'a.example/y',
      'a.example/y/',
    ]);
  });

  it('says each host for sockets as well, because a host alone stands for https', () => {
    expect(permitted({ allowed: ['cms'] })).toEqual(['cms.example', 'wss://cms.example']);
    expect(permitted({ allowed: ['ads'] }).filter((source) => source.startsWith('wss'))).toEqual([]);
  });

  it('permits the other hosts of the site, and those it names besides', () => {
    expect(plain({ site: 'www.shop.co.uk', more: ['https://files.example/a/', '*.images.example'] })).toEqual([
      'shop.co.uk',
      '*.shop.co.uk',
      'files.example/a/',
      '*.images.example',
    ]);
  });

  it('permits only the own origin where a refused vendor lies on a host of the site: a policy has no exceptions', () => {
    const behind = { ...hosts, analytics: `${hosts.analytics} metrics.shop.example` };
    expect(plain({ hosts: behind, site: 'www.shop.example' })).toEqual([]);
    expect(plain({ hosts: behind, site: 'www.shop.example', allowed: ['analytics'] })).toContain('*.shop.example');
    expect(plain({ hosts: { a: '*.metrics.shop.example/x' }, site: 'shop.example' })).toEqual([]);
    expect(plain({ hosts: { a: 'notshop.example' }, site: 'shop.example' })).toEqual([
      'shop.example',
      '*.shop.example',
    ]);
  });

  it('of a page at a number, or at a name without a dot, has the own origin only', () => {
    for (const site of ['127.0.0.1', 'localhost', '[::1]', '', undefined]) expect(plain({ site })).toEqual([]);
  });

  it('cannot be broken out of by what stands in a config', () => {
    const hostile = [
      'x.example; script-src *',
      '*',
      'https:',
      "'unsafe-hashes'",
      'a,b.example',
      '',
      'x.example/a;b',
      '*.',
    ];
    for (const host of hostile) {
      expect([host, sourceOf(host).filter((source) => !/^(a|b|x)/.test(source))]).toEqual([host, []]);
      const text = policyText(policyDirectives({ hosts: { a: host }, allowed: ['a'], site: host, more: [host] }));
      expect([host, text, /[;,]|\*(?!\.)|(?<!data|blob|wss):/.exec(text)?.[0]]).toEqual([host, text, undefined]);
    }
  });

  it('knows no item by a name that every object has', () => {
    expect(plain({ allowed: ['constructor', '__proto__', 'toString'] })).toEqual([]);
  });

  it('is whole for the real catalogue: every rule becomes at least one source', () => {
    const table = hostTable(catalogue);
    for (const [item, rules] of Object.entries(table))
      for (const rule of rules.split(' ')) expect([item, rule, sourcesOf(rule).length > 0]).toEqual([item, rule, true]);
  });

  // Servers take 8 kB of headers and more.
  it.each([
    ['the first eleven vendors', first, 4000],
    ['every vendor of the catalogue', catalogue.map(({ id }) => id), 7000],
  ])('fits into a header beside everything else, with %s allowed', (_who, ids, length) => {
    const table = hostTable(catalogue.filter(({ id }) => ids.includes(id)));
    const text = policyText(policyDirectives({ hosts: table, allowed: Object.keys(table), site: 'www.shop.example' }));
    expect(text.length).toBeLessThan(length);
  });
});
