import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { checkConfig } from '../../src/build/check-config.ts';
import { BUILT_IN } from '../../src/build/known.ts';
import { languages } from '../../src/ui/texts/languages.ts';
import { blocksOf, built, read, readme, root } from './markdown.ts';

const blocks = (language: string): string[] =>
  blocksOf(readme)
    .filter((block) => block.language === language)
    .map(({ code }) => code);
const known = { vendors: catalogue, languages };

// A site that has installed the package: what it imports goes through the package's own exports.
const site = mkdtempSync(join(tmpdir(), 'consentinel-readme-'));
mkdirSync(join(site, 'node_modules'));
symlinkSync(root, join(site, 'node_modules/consentinel'), 'junction');
const put = (name: string, text: string): void => {
  writeFileSync(join(site, name), text);
};
const node = (...words: string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: site, encoding: 'utf8' });
  return { status, output: stdout + stderr };
};
afterAll(() => {
  rmSync(site, { recursive: true });
});

it('every code block is of a kind that is tried here', () => {
  const languages = blocksOf(readme).map(({ language }) => language);
  expect(languages.filter((one) => !['sh', 'html', 'json', 'ts', 'js', 'text'].includes(one))).toEqual([]);
});

describe('the config file', () => {
  const [config = ''] = blocks('json');

  it('is right, without a warning', () => {
    expect(checkConfig(config, known).problems).toEqual([]);
  });

  it('is checked and built by the commands beside it', () => {
    put('consent.config.json', config);
    expect(node(built('cli.js'), 'check')).toEqual({ status: 0, output: 'consent.config.json: no problems\n' });
    expect(node(built('cli.js'), 'build').status).toBe(0);
    const made = readdirSync(join(site, 'consent'));
    for (const name of ['consentinel.js', 'snippet.html', 'csp.txt', 'integrity.json']) expect(made).toContain(name);
    const csp = readFileSync(join(site, 'consent/csp.txt'), 'utf8');
    expect(csp).toContain('trusted-types consentinel lit-html');
    expect(readme).toContain('`trusted-types consentinel lit-html`');
  });

  it.each(['README.md', 'docs/config.md'])('points an editor to a schema that is there (%s)', (page) => {
    built('consent.schema.json');
    const schema = /"\$schema": "([^"]+)"/.exec(read(page))?.[1] ?? '';
    expect([schema, existsSync(join(site, schema))]).toEqual([schema, true]);
  });
});

describe('the HTML', () => {
  const html = blocks('html').join('\n');

  it('of the quick start has a config that is right, without a warning', () => {
    const config = /id="consentinel-config">([^]*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(checkConfig(config, known).problems).toEqual([]);
  });

  it('names files that are in dist/script', () => {
    const files = [...html.matchAll(/"\/consent\/([^"]+)"/g)].map(([, name = '']) => name);
    expect(files).toEqual(['consentinel.js']);
    for (const name of files) built(`script/${name}`);
  });

  it('marks with ids that exist, and only scripts that are inert', () => {
    const marks = [...html.matchAll(/<(\w+)([^>]*) data-consent="([^"]+)"/g)];
    expect(marks.length).toBeGreaterThan(2);
    for (const [, element, before, value = ''] of marks) {
      for (const id of value.split(' '))
        expect([...BUILT_IN, ...catalogue.map((vendor) => vendor.id)]).toContain(id.replace('!', ''));
      if (element === 'script') expect(before).toContain('type="text/plain"');
    }
  });

  it('uses elements that the interface defines', () => {
    const elements = new Set([...readme.matchAll(/<(consentinel-\w+)/g)].map(([, name = '']) => name));
    const defined = ['banner', 'preferences', 'elements', 'policy'].map((name) =>
      readFileSync(`${root}src/ui/${name}-module.ts`, 'utf8'),
    );
    expect([...elements].sort()).toEqual([...new Set(defined.join('').match(/(?<=')consentinel-\w+(?=')/g))].sort());
  });
});

describe('the programs', () => {
  const [quickStart = ''] = blocks('ts');
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    moduleDetection: 'force',
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
  };
  const compile = (name: string, files: Readonly<Record<string, string>>, more: object = {}): string => {
    built('index.d.ts');
    for (const [file, text] of Object.entries(files)) put(file, text);
    put(
      `${name}.json`,
      JSON.stringify({ compilerOptions: { ...compilerOptions, ...more }, files: Object.keys(files) }),
    );
    return node(join(root, 'node_modules/@typescript/native/bin/tsc'), '-p', `${name}.json`, '--pretty', 'false')
      .output;
  };

  it('in TypeScript compile against the built package', () => {
    const files = Object.fromEntries(blocks('ts').map((code, i) => [`example-${i}.ts`, code]));
    expect(Object.keys(files)).toHaveLength(2);
    expect(compile('examples', files)).toBe('');
  });

  it('do not compile with a misspelt or a missing option, as the README says', () => {
    const misspelt = quickStart.replace('measurementId', 'measurmentId');
    const missing = quickStart.replace("{ pixelId: '1234567890123456' }", '{}');
    const stranger = quickStart.replace("whenAllowed('google-analytics'", "whenAllowed('google-analitics'");
    const said = compile('wrong', { 'misspelt.ts': misspelt, 'missing.ts': missing, 'stranger.ts': stranger });
    for (const name of ['misspelt', 'missing', 'stranger'])
      expect([name, said.match(new RegExp(`^${name}\\.ts`, 'gm'))?.length]).toEqual([name, 1]);
  });

  it('in JavaScript use what there is in a page', () => {
    const page = `declare const consentinel: import('consentinel').Consent;
interface DocumentEventMap { 'consentinel:reload': CustomEvent<{ reload(): void }> }`;
    const files = Object.fromEntries(blocks('js').map((code, i) => [`page-${i}.js`, code]));
    expect(Object.keys(files)).toHaveLength(2);
    const options = { allowJs: true, checkJs: true, strictNullChecks: false };
    expect(compile('page', { ...files, 'page.d.ts': page }, { ...options, moduleDetection: 'auto' })).toBe('');
  });
});
