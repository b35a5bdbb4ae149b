import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../src/build/check-vendors.ts';
import { edit, type Edit } from '../../src/studio/model/edit.ts';
import { configIn, scopesOf, type Scope } from '../../src/studio/model/scopes.ts';
import { renameIn, setIn, setPart } from '../../src/studio/model/set-in.ts';

/** The file after a change, and the config that then counts in the scope of that key. */
function after(text: string, change: (scope: Scope) => Edit[], key = ''): { text: string; config: Fields } {
  const scopeOf = (file: string): Scope => scopesOf(parse(file) as Fields).find((one) => one.key === key) as Scope;
  const changed = edit(text, change(scopeOf(text)));
  return { text: changed, config: configIn(scopeOf(changed)) };
}

const FILE = `{
  "sensitive": {
    // The portal.
    "/portal/*": ["targeting"], // since May
    "/claims/*": ["*"]
  },
  "vendors": {
    "own": {
      "traces": [
        // First.
        { "kind": "cookie", "name": "one" }, // of theirs
        { "kind": "local", "name": "two" }
      ],
      "hosts": []
    }
  }
}
`;

describe('a field of the config', () => {
  it('is set in a list, and what is said of the others stays', () => {
    const name = after(FILE, (scope) => setIn(scope, ['vendors', 'own', 'traces', 1, 'name'], 'deux'));
    expect(name.text).toBe(FILE.replace('"two"', '"deux"'));
    const third = after(FILE, (scope) =>
      setIn(scope, ['vendors', 'own', 'traces', 2], { kind: 'cache', name: 'three' }),
    );
    expect(third.text).toBe(
      FILE.replace('"name": "two" }\n', '"name": "two" },\n        { "kind": "cache", "name": "three" }\n'),
    );
    const gone = after(FILE, (scope) => setIn(scope, ['vendors', 'own', 'traces', 1], undefined));
    expect(gone.text).toBe(FILE.replace(', // of theirs\n        { "kind": "local", "name": "two" }', ' // of theirs'));
    const none = after(gone.text, (scope) => setIn(scope, ['vendors', 'own', 'traces', 0], undefined));
    expect(none.config['vendors']).toEqual({ own: { traces: [], hosts: [] } });
    expect(none.text).toContain('// First.');
    const host = after(FILE, (scope) => setIn(scope, ['vendors', 'own', 'hosts', 0], 'a.example'));
    expect(host.text).toBe(FILE.replace('"hosts": []', '"hosts": ["a.example"]'));
    const more = after(FILE, (scope) => setIn(scope, ['sensitive', '/portal/*', 1], 'performance'));
    expect(more.text).toBe(FILE.replace('["targeting"]', '["targeting", "performance"]'));
  });

  it('is called otherwise and stays where it is, unless the name is taken', () => {
    expect(after(FILE, (scope) => renameIn(scope, ['sensitive', '/portal/*'], '/account/*')).text).toBe(
      FILE.replace('"/portal/*":', '"/account/*":'),
    );
    for (const name of ['/claims/*', ''])
      expect(after(FILE, (scope) => renameIn(scope, ['sensitive', '/portal/*'], name)).text).toBe(FILE);
  });

  it('is one word for as long as that is enough', () => {
    const set = (text: string, field: string, value: unknown): string =>
      after(text, (scope) => setPart(scope, ['receipts'], 'url', field, value)).text;
    expect(set('{ "a": 1 }', 'url', '/receipts')).toBe('{ "a": 1, "receipts": "/receipts" }');
    expect(set('{ "receipts": "/receipts" }', 'counts', true)).toBe(
      '{ "receipts": { "url": "/receipts", "counts": true } }',
    );
    expect(set('{ "receipts": { "url": "/receipts", "counts": true } }', 'url', '/r')).toBe(
      '{ "receipts": { "url": "/r", "counts": true } }',
    );
    expect(set('{ "a": 1 }', 'counts', undefined)).toBe('{ "a": 1 }');
  });

  describe('in an overlay', () => {
    const OVER = JSON.stringify({
      theme: { scheme: 'dark', logo: '/a.svg' },
      sensitive: { '/portal/*': ['targeting'] },
      vendors: { own: { name: 'Own', traces: [{ kind: 'cookie', name: 'one' }] } },
      environments: { staging: {} },
    });
    const staging = (change: (scope: Scope) => Edit[]): Fields => after(OVER, change, 'environments/staging').config;

    it('is taken away from what it is laid over', () => {
      expect(staging((scope) => setIn(scope, ['sensitive', '/portal/*'], undefined))['sensitive']).toEqual({});
      expect(staging((scope) => setIn(scope, ['theme', 'logo'], undefined))['theme']).toEqual({ scheme: 'dark' });
    });

    it('has the whole of a list', () => {
      expect(staging((scope) => setIn(scope, ['vendors', 'own', 'traces', 0, 'name'], 'two'))['vendors']).toEqual({
        own: { name: 'Own', traces: [{ kind: 'cookie', name: 'two' }] },
      });
      expect(staging((scope) => setIn(scope, ['sensitive', '/portal/*', 1], 'meta-pixel'))['sensitive']).toEqual({
        '/portal/*': ['targeting', 'meta-pixel'],
      });
      expect(staging((scope) => setIn(scope, ['sensitive', '/portal/*', 0], undefined))['sensitive']).toEqual({
        '/portal/*': [],
      });
    });

    it('leaves alone what it does not say', () => {
      expect(staging((scope) => setPart(scope, ['theme'], 'scheme', 'scheme', 'light'))['theme']).toEqual({
        scheme: 'light',
        logo: '/a.svg',
      });
      expect(staging((scope) => renameIn(scope, ['sensitive', '/portal/*'], '/account/*'))['sensitive']).toEqual({
        '/account/*': ['targeting'],
      });
    });
  });
});
