import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/build/check-config.ts';
import { LARGEST } from '../../src/build/parse-config.ts';
import { known } from './catalogue.ts';
import { found, withVendor } from './check.ts';

describe('a hostile or broken config file', () => {
  it('is read though it begins with a byte order mark, and its columns still count', () => {
    expect(
      found('\uFEFF{ "policyUrl": "/p", "controller": { "name": "S" }, "vendors": { "page-parts": true } }'),
    ).toEqual([]);
    const [problem] = checkConfig('\uFEFF{ "vendors": 1 }', known).problems.filter(({ path }) => path === 'vendors');
    expect(problem).toMatchObject({ line: 1, column: 14 });
  });

  it.each([
    '',
    ' \n\t',
    '\uFEFF',
    '// nothing here',
    '/* open',
    '{',
    '}',
    '{]',
    '"',
    '{"a":}',
    '\0',
    '{} {}',
    'vendors: 1',
  ])('is bad JSON, said once, when it is %j', (text) => {
    expect(found(text)).toEqual(['bad-json at ']);
  });

  it.each(['[]', '3', 'null', 'true', '"{}"'])('must be an object, not %s', (text) => {
    expect(found(text)).toEqual(['bad-value at ']);
  });

  it('may have comments and trailing commas', () => {
    expect(
      found('/* a */ { "policyUrl": "/p", "controller": { "name": "S" }, // b\n "vendors": { "page-parts": true, }, }'),
    ).toEqual([]);
  });

  it('cannot put anything into a prototype', () => {
    expect(
      found(
        '{ "policyUrl": "/p", "controller": { "name": "S" }, "__proto__": { "mine": 1 }, "vendors": { "page-parts": true } }',
      ),
    ).toEqual(['unknown-key at __proto__']);
    expect(
      found(
        '{ "policyUrl": "/p", "controller": { "name": "S" }, "vendors": { "page-parts": true, "__proto__": { "on": true } } }',
      ),
    ).toEqual(['unknown-key at vendors.__proto__']);
    expect(({} as Record<string, unknown>)['mine']).toBeUndefined();
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'does not mistake %s for something known',
    (name) => {
      expect(found(withVendor(name, true))).toEqual([`unknown-vendor at vendors.${name}`]);
      expect(found(withVendor('page-parts', true, { [name]: 1 }))).toEqual([`unknown-key at ${name}`]);
      expect(found(withVendor('page-parts', { [name]: 1 }))).toEqual([`unknown-key at vendors.page-parts.${name}`]);
    },
  );

  it('is refused when it is longer or deeper than any config, and said to be', () => {
    expect(found(`${' '.repeat(LARGEST)}{}`)).toEqual(['too-large at ']);
    expect(found(`{"vendors":${'{"a":'.repeat(50)}1${'}'.repeat(51)}`)).toEqual(['too-deep at ']);
    expect(found(withVendor('page-parts', true, { $schema: '['.repeat(100) }))).toEqual([]);
  });

  it('has its values of a wrong type named one by one, and never throws', () => {
    const values = [null, 0, '', [], {}, [[]], [null], 'x'.repeat(10_000), { a: { b: [] } }, -1, 1e308];
    const keys = ['vendors', 'categories', 'mode', 'policyUrl', 'revision', 'cookie', 'base', 'languages', 'texts'];
    for (const key of [...keys, 'layout', 'theme', '$schema'])
      for (const value of values) {
        const { problems } = checkConfig(JSON.stringify({ ...withVendor('page-parts', true), [key]: value }), known);
        expect(problems.every(({ path }) => path.startsWith(key) || path === 'policyUrl')).toBe(true);
      }
    for (const value of values)
      for (const name of ['count-visits', 'page-parts', 'own'])
        expect(() => found(withVendor(name, value))).not.toThrow();
  });

  it('takes no time that grows with a long name, however it is made', () => {
    const name = `${'*a'.repeat(60)}b`;
    const began = performance.now();
    found(
      withVendor('page-parts', { traces: [{ kind: 'cookie', name, purpose: 'visit' }], apikeyy: 'a'.repeat(200_000) }),
    );
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
