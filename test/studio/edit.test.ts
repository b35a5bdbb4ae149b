import { findNodeAtLocation, parse, parseTree, type Node } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { edit } from '../../src/studio/model/edit.ts';

const FILE = `// Harbour's consent.
{
  // Where the policy is.
  "policyUrl": "/privacy", // agreed with counsel
  "vendors": {
    // The container.
    "google-tag-manager": { "containerId": "GTM-ABC1234" }, /* since May */
    "meta-pixel": {
      "pixelId": "1234567890123456", // the shop's
      "load": "page" // by mark
    }, // until December

    // Not in use.
    "optimizely": false // nobody asked for it
    // More to come.
  },
  "languages": ["en", "es"]
}
`;
const comments = (text: string): string[] => text.match(/\/\/.*|\/\*.*?\*\//g) ?? [];
const set = (text: string, path: readonly string[], value: unknown): string => edit(text, [{ path, value }]);
const remove = (text: string, ...path: string[]): string => edit(text, [{ path }]);

describe('an edit of a config file', () => {
  it('leaves a list empty that has nothing in it any more, for that says "none"', () => {
    expect(edit('{ "a": { "hosts": ["x"] } }', [{ path: ['a', 'hosts', 0] }])).toBe('{ "a": { "hosts": [] } }');
    expect(edit('{ "a": { "hosts": [] } }', [{ path: ['a', 'hosts', 0], value: 'y' }])).toBe(
      '{ "a": { "hosts": ["y"] } }',
    );
  });

  it('gives no key a name that another has', () => {
    const text = '{ "a": 1, /* two */ "b": 2 }';
    expect(edit(text, [{ path: ['a'], rename: 'b' }])).toBe(text);
    expect(edit(text, [{ path: ['a'], rename: 'c' }])).toBe('{ "c": 1, /* two */ "b": 2 }');
  });

  it('replaces a value and touches nothing else', () => {
    expect(set(FILE, ['vendors', 'optimizely'], true)).toBe(FILE.replace('"optimizely": false', '"optimizely": true'));
  });

  it('puts a key behind the last one, and what is said of that stays with it', () => {
    expect(set(FILE, ['vendors', 'hotjar'], { siteId: '12345' })).toBe(
      FILE.replace(
        '"optimizely": false // nobody asked for it\n',
        '"optimizely": false, // nobody asked for it\n    "hotjar": { "siteId": "12345" }\n',
      ),
    );
    expect(set(FILE, ['vendors', 'meta-pixel', 'on'], false)).toBe(
      FILE.replace('"load": "page" // by mark\n', '"load": "page", // by mark\n      "on": false\n'),
    );
    expect(set(FILE, ['vendors', 'google-tag-manager', 'category'], 'performance')).toContain(
      '{ "containerId": "GTM-ABC1234", "category": "performance" }, /* since May */',
    );
    expect(set(FILE, ['theme'], 'dark')).toContain('"languages": ["en", "es"],\n  "theme": "dark"\n}');
  });

  it('makes what is missing on the way', () => {
    expect(set(FILE, ['texts', 'en', 'banner.title'], 'Cookies')).toContain(
      '"languages": ["en", "es"],\n  "texts": { "en": { "banner.title": "Cookies" } }\n}',
    );
    expect(parse(set(FILE, ['layout', 'density'], 'compact'))).toMatchObject({ layout: { density: 'compact' } });
  });

  it('takes a key away, with its comma and its line, and leaves every comment', () => {
    expect(remove(FILE, 'vendors', 'meta-pixel', 'load')).toContain(
      '"1234567890123456" // the shop\'s\n      // by mark\n',
    );
    expect(remove(FILE, 'vendors', 'optimizely')).toContain(
      '    } // until December\n\n    // Not in use.\n    // nobody asked for it\n    // More to come.\n  },',
    );
    expect(remove(FILE, 'policyUrl')).toContain('// Where the policy is.\n  // agreed with counsel\n  "vendors": {');
    expect(remove(FILE, 'languages')).not.toMatch(/languages|,\s*}\s*$/);
    expect(remove('{ "a": 1, "b": 2, "c": 3 }', 'a')).toBe('{ "b": 2, "c": 3 }');
    expect(remove('{ "a": 1, "b": 2, "c": 3 }', 'b')).toBe('{ "a": 1, "c": 3 }');
    expect(remove('{ "a": 1, "b": 2, "c": 3 }', 'c')).toBe('{ "a": 1, "b": 2 }');
    expect(remove('{\n  "a": 1,\n  "b": 2,\n}\n', 'b')).toBe('{\n  "a": 1,\n}\n');
  });

  it('takes away what it leaves empty, but not where a comment stands, and never the whole', () => {
    const texts = '{ "vendors": {}, "texts": { "en": { "banner.title": "x" } } }';
    expect(remove(texts, 'texts', 'en', 'banner.title')).toBe('{ "vendors": {} }');
    const noted = '{\n  "texts": {\n    // ours\n    "en": { "a": "x" }\n  }\n}';
    expect(remove(noted, 'texts', 'en', 'a')).toBe('{\n  "texts": {\n    // ours\n  }\n}');
    expect(remove('{ "a": 1 }', 'a')).toBe('{ }');
    expect(remove(FILE, 'nothing', 'here')).toBe(FILE);
  });

  it('writes as the file is written: tabs, line ends, trailing commas, one line', () => {
    expect(set('{\r\n\t"a": 1,\r\n}\r\n', ['b'], 2)).toBe('{\r\n\t"a": 1,\r\n\t"b": 2,\r\n}\r\n');
    expect(set('{ "a": 1, }', ['b'], 2)).toBe('{ "a": 1, "b": 2, }');
    expect(set('{}', ['a'], 1)).toBe('{\n  "a": 1\n}');
    expect(set('', ['vendors', 'hotjar'], true)).toBe('{ "vendors": { "hotjar": true } }\n');
    expect(set('{\n  // nothing yet\n}\n', ['a'], 1)).toBe('{\n  // nothing yet\n  "a": 1\n}\n');
    expect(set('{ "vendors": { "x": true } }', ['vendors', 'x', 'category'], 'y')).toBe(
      '{ "vendors": { "x": { "category": "y" } } }',
    );
  });

  it('breaks a line that would be too long', () => {
    const long = 'So long that nobody would want to read it on one line with another.';
    const text = set(
      `{\n  "texts": { "en": { "banner.title": "${long}" } }\n}\n`,
      ['texts', 'en', 'banner.accept'],
      long,
    );
    expect(text).toContain(`{\n    "en": {`.slice(6));
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(115);
    expect(parse(text)).toEqual({ texts: { en: { 'banner.title': long, 'banner.accept': long } } });
  });
});

/** A small generator, so that a failure can be repeated. */
function random(seed: number): (n: number) => number {
  let state = seed;
  return (n) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % n;
}

describe('any edits of any file', () => {
  it.each(Array.from({ length: 300 }, (_, seed) => seed))('come out as JSON would, with every comment (%i)', (seed) => {
    const next = random(seed + 1);
    const gap = (): string => ['', ' ', '\n  ', ' /* a */ ', ' // b\n', '\n\n  // c\n  '][next(6)] ?? '';
    const value = (depth: number): string => {
      if (depth > 2 || next(3) === 0) return ['1', '"x"', 'true', '[1, 2]'][next(4)] ?? '';
      const keys = ['a', 'b', 'c'].slice(0, next(4));
      const inside = keys.map((key) => `${gap()}"${key}":${gap()}${value(depth + 1)}${gap()}`);
      return `{${inside.join(',')}${keys.length > 0 && next(3) === 0 ? ',' : ''}${gap()}}`;
    };
    let text = `{${gap()}"a":${gap()}${value(0)}${gap()},${gap()}"b": ${value(0)}${gap()}}${gap()}`;
    for (let i = 0; i < 6; i++) {
      const path = ['a', 'b', 'c', 'd'].slice(next(3)).slice(0, 1 + next(3));
      const wanted = next(3) === 0 ? undefined : [7, 'text', { k: [true] }][next(3)];
      const expected = parse(text) as Record<string, unknown>;
      const edited = edit(text, [{ path, value: wanted }]);
      const errors: never[] = [];
      const found = parse(edited, errors, { allowTrailingComma: true }) as unknown;
      expect(errors, `${text}\n→\n${edited}`).toEqual([]);
      let here = expected;
      const parents: Record<string, unknown>[] = [];
      let isThere = true;
      for (const step of path.slice(0, -1)) {
        parents.push(here);
        const inner = here[step];
        if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) {
          isThere = false;
          if (wanted === undefined) break;
          here[step] = {};
        }
        here = here[step] as Record<string, unknown>;
      }
      const last = path.at(-1) ?? '';
      if (wanted !== undefined) here[last] = wanted;
      else if (isThere) Reflect.deleteProperty(here, last);
      // What is left empty may go as well.
      const bare = (one: unknown): unknown =>
        JSON.parse(JSON.stringify(one), (_, each: unknown) =>
          typeof each === 'object' && each !== null && !Array.isArray(each) && Object.keys(each).length === 0
            ? undefined
            : each,
        );
      expect(bare(found), `${text}\n→ ${path.join('.')}\n${edited}`).toEqual(bare(expected));
      // A value that is replaced as a whole takes its own comments along.
      const node = findNodeAtLocation(parseTree(text, [], { allowTrailingComma: true }) as Node, path)?.parent;
      const gone = node ? text.slice(node.offset, node.offset + node.length) : '';
      if (wanted === undefined && comments(gone).length === 0)
        expect(comments(edited), `${text}\n→ ${path.join('.')}\n${edited}`).toEqual(comments(text));
      text = edited;
    }
  });
});
