import { describe, expect, it } from 'vitest';
import { catalogue as real } from '../../categories/index.ts';
import { jsonSchema } from '../../src/build/schema.ts';
import { catalogue, known, rightConfig } from './catalogue.ts';
import { ownVendor, problemsOf, withVendor } from './check.ts';
import { editor } from './editor.ts';
import { parseConfig } from '../../src/build/parse-config.ts';
import { wrongConfigs } from './wrong-configs.ts';

type Node = Readonly<Record<string, unknown>>;
const schema = jsonSchema(known);
const properties = schema['properties'] as Readonly<Record<string, Node>>;
/** The vendors of a file that holds one config. */
const ofOne = ((schema['anyOf'] as Node[])[0]?.['properties'] as Readonly<Record<string, Node>>)['vendors'] as Node;
const underlined = editor(schema);

function* all(node: unknown, key: string): Generator {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    if (name === key) yield value;
    yield* all(value, key);
  }
}

/** What a node says, also where it says so by reference. */
function whole(node: Node | undefined): Node {
  const { $ref, allOf, ...said } = node ?? {};
  const name = typeof $ref === 'string' ? ($ref.split('/').at(-1) ?? '') : '';
  const definitions = schema['definitions'] as Readonly<Record<string, Node>>;
  const parts = ((allOf as Node[] | undefined) ?? []).map(whole);
  return Object.assign({}, name ? whole(definitions[name]) : {}, ...parts, said) as Node;
}

describe('the schema for editors', () => {
  it('has a sentence for every key and every option', () => {
    for (const [key, value] of Object.entries(properties)) expect(value['description'], key).toMatch(/\w+ \w+/);
    const text = JSON.stringify(schema);
    for (const { id, name, options } of catalogue) {
      expect(text).toContain(`"${id}":`);
      expect(text).toContain(name);
      for (const { about, example } of Object.values(options)) {
        expect(text).toContain(JSON.stringify(about));
        expect(text).toContain(`"examples":[${JSON.stringify(example)}]`);
      }
    }
  });

  it('completes languages, categories, themes and the other closed lists', () => {
    const lists = JSON.stringify([...all(schema, 'enum')]);
    for (const list of [known.languages, ['system', 'light', 'dark'], ['library', 'page'], ['first', 'third']])
      expect(lists).toContain(JSON.stringify(list));
  });

  it('has patterns that an editor can compile, as the standard demands with the u flag, in the real catalogue too', () => {
    for (const one of [schema, jsonSchema({ vendors: real })])
      for (const pattern of all(one, 'pattern'))
        if (typeof pattern === 'string') expect(() => new RegExp(pattern, 'u'), pattern).not.toThrow();
  });

  it('knows an old name and says that it is old', () => {
    const vendors = ofOne['properties'] as Readonly<Record<string, Node>>;
    expect(whole(vendors['counter'])).toMatchObject({ deprecated: true, description: 'The old name of count-visits.' });
  });

  it('wants the options of a vendor unless it is off or the page loads it', () => {
    const vendors = ofOne['properties'] as Readonly<Record<string, Node>>;
    const [off, options] = (whole(vendors['count-visits'])['anyOf'] as Node[]).map(whole);
    expect(off).toMatchObject({ const: false });
    expect(options?.['anyOf']).toEqual([
      { required: ['siteId'] },
      { properties: { load: { const: 'page' } }, required: ['load'] },
      { properties: { on: { const: false } }, required: ['on'] },
    ]);
    expect(JSON.stringify(vendors['page-parts'])).not.toContain('"required":["load"]');
  });

  it('is content with a right config', () => {
    const parsed = parseConfig(rightConfig);
    expect('value' in parsed && underlined(parsed.value)).toEqual([]);
    expect(underlined(withVendor('own', ownVendor))).toEqual([]);
  });

  const needsMoreThanASchema = ['duplicate-key', 'unknown-category', 'cookie-claimed-twice'];
  const objects = Object.entries(wrongConfigs).filter(
    ([code, { config }]) =>
      typeof config === 'object' && !needsMoreThanASchema.includes(code) && problemsOf(config)[0]?.level === 'error',
  );
  it.each(objects)('is discontent with %s, as the check is', (_code, { config }) => {
    expect(underlined(config)).not.toEqual([]);
  });
});
