import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { first } from '../../categories/first.ts';
import { catalogue } from '../../categories/index.ts';
import { siteSchema } from '../../src/build/schema-site.ts';
import { vendorSchema } from '../../src/build/schema-vendor.ts';
import { readCommand } from '../../src/cli/read-command.ts';
import { parseAnswer } from '../../src/core/answer.ts';
import { gateHalf } from '../../src/core/gate-vendor.ts';
import { idsIn } from '../../src/core/item.ts';
import { readConfig } from '../../src/core/read-config.ts';
import type { Vendor } from '../../src/core/vendor.ts';
import { onServer } from '../../src/page/on-server.ts';
import { blocksOf, built, inlineCode, read, readme, rowsOf, section } from './markdown.ts';

const code = (cell = ''): string => cell.replaceAll('`', '');

describe("the README's tables", () => {
  it('of vendors is what the prebuilt script has', () => {
    const rows = rowsOf(section(readme, '## Vendors')).map(([id, name, category]) => [code(id), name, code(category)]);
    const prebuilt = catalogue.filter(({ id }) => first.includes(id));
    expect(rows).toEqual(prebuilt.map(({ id, name, category }) => [id, name, category]));
  });

  it('of members is the public surface', () => {
    const [members = ''] = section(readme, '## JavaScript').split('```');
    expect(rowsOf(members).map(([name]) => /^\w+/.exec(code(name))?.[0])).toEqual(Object.keys(onServer));
  });

  it('of events has what the page dispatches', () => {
    const [, , events = ''] = section(readme, '## JavaScript').split('```');
    const dispatched = ['announce.ts', 'reload.ts'].map((name) => read(`src/page/${name}`)).join('');
    expect(dispatched).toContain('`consentinel:${event}`');
    expect(dispatched).toContain("'consentinel:reload', { cancelable: true");
    expect(rowsOf(events).map(([name]) => code(name))).toEqual(
      ['ready', 'change', 'reload'].map((name) => `consentinel:${name}`),
    );
  });

  it('of the config has every key', () => {
    const keys = [
      ...Object.keys(siteSchema.shape),
      ...Object.keys(siteSchema.shape.cookie.unwrap().shape),
      ...Object.keys(vendorSchema({ ...(catalogue[0] as Vendor), options: {} }).shape),
    ];
    const named = inlineCode(section(readme, '## Config'));
    expect(keys.filter((key) => !named.includes(key))).toEqual([]);
  });

  it('of sizes has the numbers of this build: otherwise "npm run sizes"', async () => {
    built('script/consentinel.js');
    const { withSizes } = await import('../../tools/size-table.mjs');
    expect(withSizes(readme)).toBe(readme);
  });

  it('of sizes does not hide that an aim is missed, nor say so of one that is met', () => {
    const sizes = section(readme, '## Sizes');
    const aims = rowsOf(sizes).flatMap(([, , size = '', aim]) => (aim ? [parseFloat(size) <= parseFloat(aim)] : []));
    expect(aims).toHaveLength(3);
    expect(sizes.includes('The aims are not met.')).toBe(!aims.some(Boolean));
  });
});

describe('the commands in the README', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const lines = blocksOf(readme)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.trim().split('\n'));
  const commands = [...lines, ...inlineCode(readme)]
    .flatMap((line) => line.replace(/\s+#.*/, '').split(' && '))
    .filter((line) => /\b(npm|npx) /.test(line))
    .map((line) => line.replace(/^([A-Z]+=\S+ )/, '').replace(/[[\]]/g, ''));

  it.each([...new Set(commands)])('%s exists', (command) => {
    const [tool, first = '', ...rest] = command.split(' ');
    if (tool === 'npx') {
      expect(first).toBe('consentinel');
      expect(readCommand(rest)).toMatchObject({ do: rest[0] });
    } else if (first === 'run') expect(Object.keys(scripts)).toContain(rest[0]);
    else if (['start', 'test'].includes(first)) expect(Object.keys(scripts)).toContain(first);
    else expect(['ci', 'pack', 'install']).toContain(first);
  });

  it('make the package that the README names', () => {
    const { name, version } = JSON.parse(read('package.json')) as Record<string, string>;
    expect(readme).toContain(`npm install ./${name}-${version}.tgz`);
    expect(read('CHANGELOG.md')).toContain(`To be ${version}.`);
  });
});

describe('the answer in the README', () => {
  const text =
    blocksOf(readme)
      .find(({ language }) => language === 'text')
      ?.code.trim() ?? '';
  const day = 86_400;

  it('is one that a page with these vendors reads', () => {
    const names = ['google-analytics', 'optimizely', 'meta-pixel'];
    const vendors = Object.fromEntries(names.map((id) => [id, { load: 'page' }]));
    const { items } = readConfig({ vendors }, catalogue.map(gateHalf));
    const at = parseInt(text.split('~')[1] ?? '', 36);
    const answer = parseAnswer(text, at + day, 180);
    expect(answer?.method).toBe('save');
    expect(idsIn(items, answer?.granted)).toEqual(['google-analytics', 'optimizely']);
    expect(idsIn(items, answer?.refused)).toEqual(['meta-pixel']);
    expect(parseAnswer(text, at + 181 * day, 180)).toBeUndefined();
  });

  it('is kept for as many days and under the name that the README says', () => {
    const { cookie } = readConfig({ vendors: {} }, []).settings;
    expect(section(readme, '## The answer')).toContain(`\`${cookie.name}\` by default`);
    expect(section(readme, '## Config')).toMatch(new RegExp(`this host, ${cookie.days}\\b`));
  });
});

it('the files that the README names are in the package', () => {
  const { files } = JSON.parse(read('package.json')) as { files: string[] };
  expect(files).toContain('dist');
  for (const file of ['script/consentinel.js', 'cli.js', 'consent.schema.json', 'server.js', 'server.d.ts'])
    expect(readFileSync(built(file)).length).toBeGreaterThan(0);
});
