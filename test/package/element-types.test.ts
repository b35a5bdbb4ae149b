import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const elements = resolve('dist/elements');
const json = (name: string): unknown => JSON.parse(readFileSync(join(elements, name), 'utf8'));

/** What the sources declare to the DOM's types. */
const declared = globSync('src/ui/*.ts')
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^ {4}'(consentinel-\w+)': Consentinel\w+;/gm)])
  .map(([, name]) => name as string)
  .filter((name) => name !== 'consentinel-report')
  .sort();

interface Manifest {
  modules: {
    declarations: { tagName: string; description: string; attributes: { name: string }[]; members?: unknown }[];
  }[];
}

describe('what editors and frameworks are told of the elements', () => {
  const found = (json('custom-elements.json') as Manifest).modules.flatMap(({ declarations }) => declarations);

  it('names every element, says what it is, and has nothing of its inside', () => {
    expect(found.map(({ tagName }) => tagName).sort()).toEqual(declared);
    for (const { tagName, description, members } of found) {
      expect(description.length, tagName).toBeGreaterThan(20);
      expect(members, tagName).toBeUndefined();
    }
    expect(found.flatMap(({ attributes }) => attributes.map(({ name }) => name)).sort()).toEqual([
      'corner',
      'poster',
      'text',
    ]);
  });

  it.each(['vscode.html-custom-data.json', 'web-types.json'])('%s has them too', (name) => {
    const text = JSON.stringify(json(name));
    for (const element of declared) expect(text).toContain(element);
  });

  it('the manifest has the custom properties of the documentation', () => {
    const text = JSON.stringify(json('vscode.css-custom-data.json'));
    for (const [property] of readFileSync('docs/theming.md', 'utf8').matchAll(/(?<=^\| `)--consentinel-[\w-]+/gm))
      expect(text).toContain(property);
  });

  const folder = mkdtempSync(resolve('test/package/types-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  /** What the compiler says of a file with these lines. */
  const compile = (...lines: string[]): string => {
    const file = join(folder, 'page.tsx');
    writeFileSync(file, lines.join('\n'));
    const tsc = resolve('node_modules/@typescript/native/bin/tsc');
    const options = ['--ignoreConfig', '--noEmit', '--strict', '--jsx', 'preserve', '--module', 'esnext'];
    try {
      return execFileSync(process.execPath, [tsc, ...options, '--moduleResolution', 'bundler', file], {
        encoding: 'utf8',
      });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };

  describe('the types for JSX', () => {
    const page = (body: string): string =>
      compile(
        `import type { CustomElements } from ${JSON.stringify(join(elements, 'jsx.d.ts'))};`,
        'declare global { namespace JSX { interface Element {} interface IntrinsicElements extends CustomElements {} } }',
        `export const page = ${body};`,
      );

    it('accept what exists', () => {
      expect(page('<consentinel-reopen corner="top-left" id="again" onClick={() => 1} />')).toBe('');
      expect(page('<consentinel-policy />')).toBe('');
    });

    it('refuse what does not', () => {
      expect(page('<consentinel-reopen corner="middle" />')).toContain('"middle"');
      expect(page('<consentinel-reopen cornr="top-left" />')).toContain('cornr');
      expect(page('<consentinel-baner />')).toContain('consentinel-baner');
    });
  });

  describe('the types for Vue', () => {
    const properties = (element: string, given: string): string =>
      compile(
        `import type {} from ${JSON.stringify(join(elements, 'vue.d.ts'))};`,
        "import type { GlobalComponents } from 'vue';",
        `export const given: InstanceType<GlobalComponents['${element}']>['$props'] = ${given};`,
      );

    it('accept what exists, and what every HTML element has', () => {
      expect(properties('consentinel-reopen', "{ corner: 'top-left', id: 'again', onClick: () => undefined }")).toBe(
        '',
      );
      expect(properties('consentinel-policy', '{}')).toBe('');
    });

    it('refuse what does not', () => {
      expect(properties('consentinel-reopen', "{ corner: 'middle' }")).toContain('"middle"');
      expect(properties('consentinel-reopen', "{ cornr: 'top-left' }")).toContain('cornr');
      expect(properties('consentinel-baner', '{}')).toContain('consentinel-baner');
    });
  });
});
