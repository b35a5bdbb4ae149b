import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/build/check-config.ts';
import { scriptFiles, type ScriptFiles } from '../../src/build/script-files.ts';
import type { SiteConfig } from '../../src/core/config.ts';
import type { BannerData, GateData } from '../../src/core/gate-data.ts';
import { gateHalf } from '../../src/core/gate-vendor.ts';
import { readConfig } from '../../src/core/read-config.ts';
import { token } from '../../src/core/item.ts';
import { catalogue, known, rightConfig } from './catalogue.ts';
import { templates } from './templates.ts';

const right = checkConfig(rightConfig, known).config as SiteConfig;
const compiled = scriptFiles(templates, catalogue, right);
const prebuilt = scriptFiles(templates, catalogue);

const content = ({ files }: ScriptFiles, start: string): string => {
  const name = [...files.keys()].find((file) => file.startsWith(start));
  return files.get(name ?? '') ?? '';
};

/** What a browser would have after running a file. Through JSON, because its objects are of another realm. */
const ran = (code: string, name: string): unknown => {
  const scope: Record<string, unknown> = {};
  runInNewContext(code, scope);
  return JSON.parse(JSON.stringify(scope[name] ?? null));
};

describe('the files of the script door', () => {
  it('are the gate without a hash in its name, and the others with one', () => {
    expect([...compiled.files.keys()].map((name) => name.replace(/\.[0-9a-f]{10}\./, '.#.'))).toEqual([
      'texts.de.#.js',
      'details.#.js',
      'preferences.#.js',
      'banner.#.js',
      'consentinel.js',
      'snippet.html',
      'csp.txt',
      'integrity.json',
    ]);
  });

  it('have the first ten digits of their sha256 in their names, and their sha384 beside them', () => {
    const written = JSON.parse(compiled.files.get('integrity.json') ?? '') as Record<string, string>;
    expect(written).toEqual(compiled.integrity);
    expect(Object.keys(written)).toContain('consentinel.js');
    for (const [name, hash] of Object.entries(written)) {
      const code = compiled.files.get(name) ?? '';
      expect(hash).toBe(`sha384-${createHash('sha384').update(code).digest('base64')}`);
      const inName = /\.([0-9a-f]{10})\.js$/.exec(name)?.[1];
      if (inName) expect(createHash('sha256').update(code).digest('hex').slice(0, 10)).toBe(inName);
    }
  });

  it('are the same to the byte when they are made again, in whatever order the texts are given', () => {
    const again = scriptFiles(
      { ...templates, texts: Object.fromEntries(Object.entries(templates.texts).reverse()) },
      structuredClone(catalogue),
      structuredClone(right),
    );
    expect([...again.files]).toEqual([...compiled.files]);
  });

  it('name each other by file and integrity, so that a changed text changes every name above it', () => {
    const banner = ran(content(compiled, 'banner.'), 'bannerSaw') as BannerData;
    for (const { file, integrity } of [banner.preferences, banner.details, ...Object.values(banner.texts)])
      expect(compiled.integrity[file]).toBe(integrity);
    const gate = ran(content(compiled, 'consentinel.js'), 'gateSaw') as GateData;
    expect(compiled.integrity[gate.banner.file]).toBe(gate.banner.integrity);

    const changed = scriptFiles(
      { ...templates, texts: { ...templates.texts, de: 'globalThis.german=2;' } },
      catalogue,
      right,
    );
    for (const start of ['texts.de.', 'banner.', 'consentinel.js'])
      expect(content(changed, start), start).not.toBe(content(compiled, start));
    expect(content(changed, 'details.')).toBe(content(compiled, 'details.'));
  });

  it('hold all vendors and all languages where there is no config', () => {
    const gate = ran(content(prebuilt, 'consentinel.js'), 'gateSaw') as GateData;
    expect(gate.vendors.map(({ id }) => id)).toEqual(['count-visits', 'page-parts', 'sell-things']);
    expect(gate.config).toBeUndefined();
    const banner = ran(content(prebuilt, 'banner.'), 'bannerSaw') as BannerData;
    expect(Object.keys(banner.texts)).toEqual(['de', 'pt-BR']);
  });

  it('hold only the vendors and languages of the config where there is one', () => {
    const gate = content(compiled, 'consentinel.js');
    const { vendors } = ran(gate, 'gateSaw') as GateData;
    expect(vendors.map(({ id }) => id)).toEqual(['count-visits', 'page-parts', 'own-chat']);
    expect(gate + content(compiled, 'details.')).not.toContain('sell-things');
    const banner = ran(content(compiled, 'banner.'), 'bannerSaw') as BannerData;
    expect(Object.keys(banner.texts)).toEqual(['de']);
  });

  it('ask the same of a visitor as the config itself does, and leave no problem behind', () => {
    const asked = (config: unknown, vendors: GateData['vendors']): unknown[] => {
      const { items, problems, settings } = readConfig(config, vendors);
      expect(problems).toEqual([]);
      return [items.map((item) => [token(item), item.managed, item.traces, item.options]), settings];
    };
    const { config, vendors } = ran(content(compiled, 'consentinel.js'), 'gateSaw') as GateData;
    const own = (right.vendors['own-chat'] as { tags: unknown }).tags;
    expect(asked(config, vendors)).toEqual(asked(right, catalogue.map(gateHalf)));
    expect(vendors.find(({ id }) => id === 'own-chat')?.tags).toEqual(own);
  });

  it('explain what is asked, item by item, with what the site adds', () => {
    const { details } = ran(content(compiled, 'details.'), '__consentinel') as {
      details: Record<string, { traces: { name: string }[]; purpose: unknown }>;
    };
    const names = Object.entries(details).map(([id, { traces }]) => [id, traces.map(({ name }) => name)]);
    expect(names).toEqual([
      ['count-visits', ['_cv', '_cv_*', 'cvid', 'cv_off', '_proxy_cv']],
      ['page-parts', ['pp-session']],
      ['page-parts:targeting', ['pp-track', 'pp-far']],
      ['own-chat', ['chat:*', 'chat_hold']],
    ]);
    expect(details['own-chat']?.purpose).toMatchObject({ de: 'Lässt Sie fragen. </script><!--' });
  });

  it('add to what other files have left already', () => {
    const scope = { __consentinel: { texts: { en: 1 } } };
    runInNewContext(content(compiled, 'details.'), scope);
    expect(Object.keys(scope.__consentinel)).toEqual(['texts', 'details']);
  });

  it('are text that no page can misread: no end of a script, no comment, and data in ASCII', () => {
    const odd = '</script><!--\u2028\u2029é\u{1F36A}';
    const config = { ...right, texts: { en: { title: odd } } };
    const { files } = scriptFiles(templates, catalogue, config);
    for (const [name, code] of files)
      if (/^(consentinel|banner|details)/.test(name)) expect(code, name).not.toMatch(/<[!/]|[^\0-\x7f]/);
    const gate = ran(files.get('consentinel.js') ?? '', 'gateSaw') as GateData;
    expect(gate.config?.texts?.['en']?.['title']).toBe(odd);
  });

  it('survive a template that ends with a comment or has foreign line ends', () => {
    const windows = { ...templates, gate: templates.gate.replace('\n', '\r\n') };
    expect(content(scriptFiles(windows, catalogue, right), 'consentinel.js')).toBe(content(compiled, 'consentinel.js'));
  });
});

describe('the snippet', () => {
  const script = (files: ScriptFiles): string => /^<script>([^]*)<\/script>\n$/.exec(files.snippet)?.[1] ?? '';

  it('is the whole gate in one script element, told where its files lie', () => {
    expect(compiled.files.get('snippet.html')).toBe(compiled.snippet);
    const gate = ran(script(compiled), 'gateSaw') as GateData;
    expect(gate.config?.base).toBe('/assets/consent/');
    const rest = Object.fromEntries(Object.entries(right).filter(([key]) => key !== 'base')) as unknown as SiteConfig;
    const without = ran(script(scriptFiles(templates, catalogue, rest)), 'gateSaw') as GateData;
    expect(without.config?.base).toBe('/consent/');
  });

  it('has its hash, to the byte, in the policy, with the folder and the names for Trusted Types', () => {
    const hash = createHash('sha256').update(script(compiled)).digest('base64');
    expect(compiled.files.get('csp.txt')).toBe(
      `script-src 'self' 'sha256-${hash}'; trusted-types consentinel lit-html\n`,
    );
    const elsewhere = scriptFiles(templates, catalogue, { ...right, base: 'https://cdn.shop.example/c/' });
    expect(elsewhere.files.get('csp.txt')).toMatch(/^script-src https:\/\/cdn\.shop\.example\/c\/ 'sha256-/);
  });

  it.each(['"</script>"', '"<!--"', '"</SCRIPT "'])('is not made of a template that holds %s', (part) => {
    expect(() => scriptFiles({ ...templates, gate: `x=${part}` }, catalogue)).toThrow(/cannot be inlined/);
  });
});
