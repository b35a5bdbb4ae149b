import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { scriptFiles } from '../../src/build/script-files.ts';
import type { SiteConfig } from '../../src/core/config.ts';
import type { AnswerData, ElementsData, GateData, LanguagesData } from '../../src/core/gate-data.ts';
import { gateHalf } from '../../src/core/gate-vendor.ts';
import { readConfig } from '../../src/core/read-config.ts';
import { catalogue } from './catalogue.ts';
import { templates } from './templates.ts';
import { compiled, content, prebuilt, ran, right, type Compiled, type Prebuilt } from './built.ts';

describe('the files of the script door', () => {
  it('have the interceptors in front of the gate, unless the config leaves them out', () => {
    const part = templates.intercept.trim();
    const without = scriptFiles(templates, catalogue, { ...right, intercept: false });
    for (const files of [compiled, prebuilt]) {
      const code = content(files, 'consentinel.js');
      expect(code.indexOf(part)).toBeGreaterThan(0);
      expect(code.indexOf(part)).toBeLessThan(code.indexOf('gateSaw'));
    }
    expect(content(without, 'consentinel.js')).not.toContain(part);
    expect(ran(content(without, 'consentinel.js'), 'gateSaw')).toEqual(
      ran(content(compiled, 'consentinel.js'), 'gateSaw'),
    );
  });

  it('are the gate without a hash in its name, and the others with one', () => {
    expect([...compiled.files.keys()].map((name) => name.replace(/\.[0-9a-f]{10}\./, '.#.'))).toEqual([
      'texts.de.#.js',
      'languages.#.js',
      'details.#.js',
      'preferences.#.js',
      'policy.#.js',
      'element-texts.de.#.js',
      'element-languages.#.js',
      'elements.#.js',
      'banner.#.js',
      'report.#.js',
      'overlay.#.js',
      'guard.#.js',
      'answer.#.js',
      'consentinel.js',
      'snippet.html',
      'csp.txt',
      'csp-refused.txt',
      'csp-allowed.txt',
      'csp-reports.txt',
      'integrity.json',
    ]);
  });

  it('have the first ten digits of their sha256 in their names, and all of it beside them', () => {
    const written = JSON.parse(compiled.files.get('integrity.json') ?? '') as Record<string, string>;
    expect(written).toEqual(compiled.integrity);
    expect(Object.keys(written)).toContain('consentinel.js');
    for (const [name, hash] of Object.entries(written)) {
      const code = compiled.files.get(name) ?? '';
      expect(hash).toBe(`sha256-${createHash('sha256').update(code).digest('base64')}`);
      const inName = /\.([0-9a-f]{10})\.js$/.exec(name)?.[1];
      if (inName) expect(createHash('sha256').update(code).digest('hex').slice(0, 10)).toBe(inName);
    }
  });

  it('are the same to the byte when they are made again, in whatever order the texts are given', () => {
    const texts = Object.fromEntries(Object.entries(templates.texts).reverse());
    const again = (config?: SiteConfig): [string, string][] => [
      ...scriptFiles({ ...templates, texts }, structuredClone(catalogue), structuredClone(config)).files,
    ];
    expect(again(right)).toEqual([...compiled.files]);
    expect(again()).toEqual([...prebuilt.files]);
  });

  it('name each other by file and integrity, so that a changed text changes every name above it', () => {
    const answer = ran(content(compiled, 'answer.'), 'answerSaw') as AnswerData;
    const elements = ran(content(compiled, 'elements.'), 'elementsSaw') as ElementsData;
    const { texts } = ran(content(compiled, 'languages.'), 'languagesSaw') as LanguagesData;
    for (const { file, integrity } of [
      answer.preferences,
      answer.details,
      answer.languages,
      answer.report,
      answer.overlay,
      answer.guard,
      answer.elements,
      elements.preferences,
      elements.policy,
      elements.languages,
      ...Object.values(texts),
    ])
      expect(compiled.integrity[file]).toBe(integrity);
    const gate = ran(content(compiled, 'consentinel.js'), 'gateSaw') as GateData;
    for (const { file, integrity } of [gate.banner, gate.answer]) expect(compiled.integrity[file]).toBe(integrity);

    const changed = scriptFiles(
      { ...templates, texts: { ...templates.texts, de: 'globalThis.german=2;' } },
      catalogue,
      right,
    );
    for (const start of ['texts.de.', 'languages.', 'answer.', 'consentinel.js'])
      expect(content(changed, start), start).not.toBe(content(compiled, start));
    expect(content(changed, 'details.')).toBe(content(compiled, 'details.'));
  });

  it('hold all vendors and all languages where there is no config', () => {
    const gate = ran(content(prebuilt, 'consentinel.js'), 'gateSaw') as Prebuilt;
    expect(gate.vendors.map(({ id }) => id)).toEqual(['count-visits', 'page-parts', 'sell-things']);
    expect(gate).not.toHaveProperty('read');
    const { offered, texts } = ran(content(prebuilt, 'languages.'), 'languagesSaw') as LanguagesData;
    expect(offered).toEqual(['en', 'de', 'pt-BR']);
    expect(Object.keys(texts)).toEqual(['de', 'pt-BR']);
  });

  it('hold only the vendors and languages of the config where there is one', () => {
    const gate = content(compiled, 'consentinel.js');
    const { read } = ran(gate, 'gateSaw') as Compiled;
    expect(read.items.map(({ id }) => id)).toEqual(['page-parts', 'count-visits', 'page-parts:targeting', 'own-chat']);
    expect(content(compiled, 'details.')).not.toContain('sell-things');
    // But its hosts: what the config does not name is held all the same.
    expect(Object.keys(read.hosts)).toContain('sell-things');
    const { texts } = ran(content(compiled, 'languages.'), 'languagesSaw') as LanguagesData;
    expect(Object.keys(texts)).toEqual(['de']);
  });

  it("offer the languages in the config's order, first = the fallback, and English always", () => {
    const offered = (languages: string[]): unknown => {
      const files = scriptFiles(templates, catalogue, { ...right, languages });
      return (ran(content(files, 'languages.'), 'languagesSaw') as LanguagesData).offered;
    };
    expect(offered(['pt-BR', 'de'])).toEqual(['pt-BR', 'de', 'en']);
    expect(offered(['de', 'en'])).toEqual(['de', 'en']);
    expect(offered(['de', 'xx', 'de'])).toEqual(['de', 'en']);
  });

  it('ask the same of a visitor as the config itself does, and leave no problem behind', () => {
    const { read } = ran(content(compiled, 'consentinel.js'), 'gateSaw') as Compiled;
    const { items, problems, settings } = readConfig(right, catalogue.map(gateHalf));
    const same = ['id', 'category', 'token', 'tags'] as const;
    const known_ = items.filter(({ id }) => id !== 'own-chat');
    expect(problems).toEqual([]);
    for (const item of known_)
      for (const key of same) expect(read.items.find(({ id }) => id === item.id)?.[key], item.id).toEqual(item[key]);
    expect(read.settings).toEqual({ revision: settings.revision, cookie: settings.cookie, base: settings.base });
    const own = (right.vendors['own-chat'] as { tags: unknown }).tags;
    expect(read.items.find(({ id }) => id === 'own-chat')?.tags).toEqual(own);
  });

  it('carry no trace of what is necessary, but where a pattern of another vendor could take it', () => {
    const traces = (extra: string): unknown => {
      const { vendors } = right;
      const config = {
        ...right,
        vendors: {
          ...vendors,
          'count-visits': {
            ...(vendors['count-visits'] as object),
            traces: [{ kind: 'cookie', name: extra, purpose: 'visit' }],
          },
        },
      } as SiteConfig;
      const { read } = ran(content(scriptFiles(templates, catalogue, config), 'consentinel.js'), 'gateSaw') as Compiled;
      return read.items.find(({ id }) => id === 'page-parts')?.traces;
    };
    expect(traces('other')).toBeUndefined();
    expect(traces('pp-*')).toEqual({ cookie: 'pp-session' });
  });

  it('say what a withdrawal cannot remove', () => {
    const { beyond } = ran(content(compiled, 'answer.'), 'answerSaw') as AnswerData;
    expect(Object.keys(beyond)).not.toContain('own-chat');
    expect(beyond).toMatchObject({ 'page-parts': { origins: expect.any(Array) as unknown } });
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
      if (/^(consentinel|answer|details)/.test(name)) expect(code, name).not.toMatch(/<[!/]|[^\0-\x7f]/);
    const name = [...files.keys()].find((file) => file.startsWith('answer.')) ?? '';
    const answer = ran(files.get(name) ?? '', 'answerSaw') as AnswerData;
    expect(answer.settings?.texts?.['en']?.['title']).toBe(odd);
  });

  it('survive a template that ends with a comment or has foreign line ends', () => {
    const windows = { ...templates, 'gate-compiled': templates['gate-compiled'].replace('\n', '\r\n') };
    expect(content(scriptFiles(windows, catalogue, right), 'consentinel.js')).toBe(content(compiled, 'consentinel.js'));
  });
});
