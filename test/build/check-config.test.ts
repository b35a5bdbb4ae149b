import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/build/check-config.ts';
import { sentence } from '../../src/build/words.ts';
import { CORNERS, LAYOUTS } from '../../src/core/looks.ts';
import { known, rightConfig } from './catalogue.ts';
import { found, ownVendor, problemsOf, withVendor } from './check.ts';
import { wrongConfigs } from './wrong-configs.ts';

describe('checking a config', () => {
  it('finds nothing wrong with a config that says everything there is to say', () => {
    const { config, problems } = checkConfig(rightConfig, known);
    expect(problems).toEqual([]);
    expect(config?.cookie?.days).toBe(190);
  });

  it.each(Object.entries(wrongConfigs))('finds %s, at its place, and nothing else', (code, { config, path }) => {
    expect(found(config)).toEqual([`${code} at ${path}`]);
  });

  it('hands out no config while there is an error, and one with a warning', () => {
    const of = (config: unknown): unknown => checkConfig(JSON.stringify(config), known).config;
    expect(of(withVendor('count-visits', true))).toBeUndefined();
    expect(of({ vendors: { 'page-parts': true } })).toBeDefined();
  });

  it('says line and column of the key that is wrong, or of the value', () => {
    const text =
      '{\n  "policyUrl": "/p", "controller": { "name": "S" },\n  "theme": "drak",\n  "vendors": {\r\n    "page-prats": true } }';
    expect(problemsOf(text).map(({ path, line, column }) => [path, line, column])).toEqual([
      ['theme', 3, 12],
      ['vendors.page-prats', 5, 5],
    ]);
  });

  it('takes no colour that could be more than one, and says where', () => {
    const themed = (theme: object): string[] => found(withVendor('page-parts', true, { theme }));
    const wrong = ['url(https://evil.example/)', 'red;', 'red}', 'bluish', '#12345', 'var(--x)', 'rgb(1)', '', 5, null];
    for (const value of wrong) {
      expect(themed({ colors: { backdrop: value } })).toEqual(['bad-value at theme.colors.backdrop']);
      expect(themed({ colors: { backdrop: { light: value, dark: 'red' } } })).toEqual([
        'bad-value at theme.colors.backdrop.light',
      ]);
    }
    expect(themed({ colors: { backdrop: { light: 'red' } } })).toEqual(['missing-key at theme.colors.backdrop.dark']);
    expect(themed({ colors: { acent: 'red' } })).toEqual(['unknown-key at theme.colors.acent']);
    for (const radius of ['5', 'calc(1px)', '1px;', '1em 2em', 5])
      expect(themed({ radius })).toEqual(['bad-value at theme.radius']);
    for (const font of ['a;b', 'url(a)', '"A"', '', ' ', 5])
      expect(themed({ font })).toEqual(['bad-value at theme.font']);
  });

  it('works out the contrast of the colours that are known, on the pages that there are', () => {
    const faint = (theme: object): unknown[] =>
      problemsOf(withVendor('page-parts', true, { theme })).map(({ code, level, path, args }) => [
        ...(code === 'faint-colors' && level === 'warning' ? [] : [code]),
        path.replace('theme.colors.', ''),
        args?.['upper'],
        args?.['side'],
        args?.['ratio'],
      ]);
    // Dark upon the dark ground; the ground is the text of the buttons.
    expect(faint({ colors: { accent: '#0b5d4e' } })).toEqual([
      ['accent', 'buttonColor', 'dark', '2.1'],
      ['accent', 'accent', 'dark', '2.1'],
    ]);
    expect(faint({ scheme: 'light', colors: { accent: '#0b5d4e' } })).toEqual([]);
    expect(faint({ colors: { accent: { light: '#0b5d4e', dark: '#8fd8c4' } } })).toEqual([]);
    expect(faint({ scheme: 'light', colors: { color: '#999' } })).toEqual([['color', 'color', 'light', '2.8']]);
    expect(faint({ scheme: 'light', colors: { onAccent: 'oklch(0.5 0.1 250)' } })).toEqual([
      ['onAccent', 'buttonColor', 'light', expect.any(String)],
    ]);
    // Outlined: the ground shows through.
    const outlined = { buttonBackground: 'transparent', buttonColor: '#1b4f7a' };
    expect(faint({ scheme: 'light', colors: outlined })).toEqual([]);
    expect(faint({ scheme: 'light', colors: { buttonBackground: 'transparent' } })).toEqual([
      ['buttonBackground', 'buttonColor', 'light', '1.0'],
    ]);
    // What is behind it is the page's.
    expect(faint({ scheme: 'light', colors: { background: 'rgb(0 0 0 / 10%)', color: '#eee' } })).toEqual([]);
  });

  it('asks whether a name that is close was meant', () => {
    const words = (config: unknown): string[] => problemsOf(config).map(sentence);
    expect(words(withVendor('count-vists', true))).toEqual(['unknown vendor; did you mean "count-visits"?']);
    expect(words(withVendor('page-parts', { apikey: '0a1b2c3d' }))).toEqual(['unknown key; did you mean "apiKey"?']);
    expect(words(withVendor('page-parts', true, { cookie: { dayz: 3 } }))).toEqual([
      'unknown key; did you mean "days"?',
    ]);
    expect(words(withVendor('page-parts', { traces: [{ kind: 'cooky', name: 'ab', purpose: 'visit' }] }))[0]).toContain(
      'did you mean "cookie"?',
    );
    expect(words(withVendor('page-parts', { category: 'targetting' }))[0]).toContain('did you mean "targeting"?');
  });

  it.each([
    true,
    'receipts',
    '//elsewhere.example/',
    'http://shop.example/receipts',
    { counts: true },
    { url: '/r', x: 1 },
  ])('wants an address for receipts, and not %j', (receipts) => {
    expect(found(withVendor('page-parts', true, { receipts }))[0]).toMatch(
      /^(bad-value|missing-key|unknown-key) at receipts/,
    );
  });

  it.each([
    '/receipts',
    'https://receipts.shop.example/',
    { url: '/r', counts: true, groups: { '/quote/*': 'quote' } },
  ])('takes %j for receipts', (receipts) => {
    expect(found(withVendor('page-parts', true, { receipts }))).toEqual([]);
  });

  it('takes a corner for the button that reopens, and pictures for placeholders, and says what is wrong with them', () => {
    const looks = (more: object): string[] => found(withVendor('page-parts', true, more));
    for (const reopen of [...CORNERS, 'none']) expect(looks({ layout: { reopen } })).toEqual([]);
    expect(looks({ layout: { reopen: 'middle' } })).toEqual(['bad-value at layout.reopen']);
    expect(looks({ theme: { poster: '/held.jpg' } })).toEqual([]);
    expect(looks({ theme: { poster: { 'page-parts': '/parts.jpg', targeting: '/held.jpg' } } })).toEqual([]);
    expect(looks({ theme: { poster: 'held.jpg' } })).toEqual(['bad-value at theme.poster']);
    expect(looks({ theme: { poster: { 'page-parts': 7 } } })[0]).toMatch(/^bad-value at theme.poster/);
    expect(looks({ theme: { poster: { 'page-prats': '/parts.jpg' } } })).toEqual([
      'unknown-vendor at theme.poster.page-prats',
    ]);
  });

  it('takes every layout, alone and in an object, and says what inside an object is wrong', () => {
    const layout = (value: unknown): string[] => found(withVendor('page-parts', true, { layout: value }));
    for (const banner of LAYOUTS) {
      expect(layout(banner)).toEqual([]);
      expect(layout({ banner, density: 'compact' })).toEqual([]);
    }
    expect(layout('box bottom centre')).toEqual(['bad-value at layout']);
    expect(layout({ banner: 'box', density: 'tight' })).toEqual(['bad-value at layout.density']);
    expect(layout({ baner: 'box' })).toEqual(['unknown-key at layout.baner']);
    const [slip] = problemsOf(withVendor('page-parts', true, { layout: 'box bottom rigth' }));
    expect(slip && sentence(slip)).toContain('did you mean "box bottom right"?');
    expect(found(withVendor('page-parts', true, { theme: { strict: 'yes', logo: 'logo.svg' } }))).toEqual([
      'bad-value at theme.strict',
      'bad-value at theme.logo',
    ]);
    expect(
      found(withVendor('page-parts', true, { theme: { scheme: 'dark', strict: true, logo: '/logo.svg' } })),
    ).toEqual([]);
  });

  it('says so of a trace in another category', () => {
    const traces = [{ kind: 'cookie', name: 'mine', purpose: 'visit', category: 'targeting' }];
    expect(found(withVendor('page-parts', { traces }))).toEqual([
      'not-supported at vendors.page-parts.traces.0.category',
    ]);
  });

  it('needs the options of a vendor only where the library loads it', () => {
    expect(found(withVendor('count-visits', {}))).toEqual(['missing-option at vendors.count-visits.siteId']);
    expect(found(withVendor('count-visits', { load: 'page' }))).toEqual([]);
    expect(found(withVendor('count-visits', { on: false }))).toEqual([]);
    expect(found(withVendor('count-visits', false))).toEqual([]);
  });

  it('checks an option by the format that the vendor gives, whoever loads it', () => {
    for (const siteId of ['C-12345', '', null, 1234, [], {}])
      expect(found(withVendor('count-visits', { siteId, load: 'page' }))).toEqual([
        'bad-option at vendors.count-visits.siteId',
      ]);
  });

  it('does not take a vendor twice, by its old name and its new', () => {
    const config = {
      policyUrl: '/p',
      controller: { name: 'S' },
      vendors: { counter: { siteId: 'C-1234' }, 'count-visits': { siteId: 'C-9999' } },
    };
    expect(found(config)).toContain('duplicate-key at vendors.count-visits');
  });

  it('gives a new vendor the checks of a catalogue file', () => {
    const wrong: Readonly<Record<string, unknown>> = {
      name: '',
      company: 7,
      category: 'Targeting!',
      purpose: { de: 'Ohne Englisch.' },
      policyUrl: 'http://own.example/',
      hosts: ['https://own.example'],
      tags: [{ kind: 'eval', code: 'x' }],
      traces: [{ kind: 'cookie', name: '*', purpose: 'visit' }],
      load: 'never',
    };
    expect(found(withVendor('own', ownVendor))).toEqual([]);
    for (const [key, value] of Object.entries(wrong)) {
      const problems = found(withVendor('own', { ...ownVendor, [key]: value })).join();
      expect(problems, key).toMatch(new RegExp(`(bad-value|unknown-category|missing-key) at vendors\\.own\\.${key}`));
    }
    expect(found(withVendor('Own', ownVendor))).toEqual(['bad-value at vendors.Own']);
  });

  it('lets a new vendor load only from hosts that it names', () => {
    const of = (src: string, hosts: string[]): string[] =>
      found(withVendor('own', { ...ownVendor, hosts, tags: [{ kind: 'script', src }] }));
    expect(of('https://cdn.own.example/a.js', ['own.example'])).toEqual(['bad-value at vendors.own.tags.0.src']);
    expect(of('https://cdn.own.example/a.js', ['*.own.example'])).toEqual([]);
    expect(of('https://own.example.evil.example/a.js', ['own.example'])).not.toEqual([]);
    expect(of('/own/a.js', [])).toEqual([]);
    for (const src of ['//cdn.example/a.js', 'javascript:alert(1)', 'data:text/javascript,1', '/\\evil.example/a.js'])
      expect(of(src, []), src).toEqual(['bad-value at vendors.own.tags.0.src']);
  });

  it('keeps names of vendors and of categories apart', () => {
    const texts = { name: 'N', description: 'D' };
    expect(found(withVendor('page-parts', true, { categories: { 'count-visits': texts } }))).toContain(
      'bad-value at categories.count-visits',
    );
    expect(found(withVendor('targeting', ownVendor))).toEqual(['bad-value at vendors.targeting']);
    expect(found(withVendor('own', { ...ownVendor, category: 'extra' }, { categories: { extra: texts } }))).toEqual([]);
  });

  it('accepts only lifetimes that the law and the browsers accept', () => {
    for (const days of [0, -1, 401, 1.5, '90', null, 1e99])
      expect(found(withVendor('page-parts', true, { cookie: { days } })), String(days)).toEqual([
        'bad-value at cookie.days',
      ]);
    for (const days of [184, 400]) expect(found(withVendor('page-parts', true, { cookie: { days } }))).toEqual([]);
    expect(found(withVendor('page-parts', true, { cookie: { days: 1 } }))).toEqual(['too-few-days at cookie.days']);
  });
});
