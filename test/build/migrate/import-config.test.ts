import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../categories/index.ts';
import { checkConfig } from '../../../src/build/check-config.ts';
import { importConfig, type Imported } from '../../../src/build/migrate/import-config.ts';
import { parseConfig } from '../../../src/build/parse-config.ts';
import type { SiteConfig } from '../../../src/core/config.ts';

const take = (source: string, more: object = {}): Imported =>
  importConfig(source, { catalogue, file: 'old.js', switched: '2026-11-23', ...more });
type Taken = Extract<Imported, { text: string }>;
const taken = (source: string, more?: object): Taken => {
  const imported = take(source, more);
  if ('failed' in imported) throw new Error(imported.failed);
  return imported;
};
const configOf = (imported: Taken): SiteConfig => {
  const parsed = parseConfig(imported.text);
  return ('value' in parsed ? parsed.value : undefined) as SiteConfig;
};
const errors = (imported: Taken): unknown[] =>
  checkConfig(imported.text, { vendors: catalogue }).problems.filter(({ level }) => level === 'error');
const package_ = (file: string): string =>
  readFileSync(new URL(`../../../node_modules/${file}`, import.meta.url), 'utf8');

const VANILLA = `import * as CookieConsent from 'vanilla-cookieconsent';
const GA = { label: 'Google Analytics', cookies: [{ name: /^_ga/ }], onAccept: () => load() };
CookieConsent.run({
  revision: 3,
  cookie: { name: 'cc_mine', domain: 'shop.example', expiresAfterDays: 182 },
  categories: {
    necessary: { readOnly: true, enabled: true },
    analytics: { services: { ga: GA, films: { label: 'Some films' } } },
    ads: { autoClear: { cookies: [{ name: '_fbp' }] } },
    marketing: {},
  },
  language: { default: 'en', translations: { en: {
    consentModal: { footer: '<a href="/privacy-policy">Privacy</a>' },
    preferencesModal: { sections: [{ linkedCategory: 'marketing', cookieTable: { body: [{ name: 'li_fat_id' }] } }] },
  } } },
});`;
const TARTEAUCITRON = `tarteaucitron.init({ privacyUrl: '/mentions', hashtag: '#tac', orientation: 'middle', cookieName: 'tac', highPrivacy: true });
tarteaucitron.user.gtagUa = 'G-ABC1234567';
tarteaucitron.user.gtagMore = function () { gtag('set', 'x'); };
(tarteaucitron.job = tarteaucitron.job || []).push('gtag');
tarteaucitron.user.facebookpixelId = '1234567890123456';
(tarteaucitron.job = tarteaucitron.job || []).push('facebookpixel');
(tarteaucitron.job = tarteaucitron.job || []).push('youtube');`;

describe("another consent manager's configuration", () => {
  it('of vanilla-cookieconsent becomes ours, and its keys stand for vendors', () => {
    const imported = taken(VANILLA);
    expect([imported.from, errors(imported)]).toEqual(['vanilla-cookieconsent', []]);
    expect(configOf(imported)).toMatchObject({
      policyUrl: '/privacy-policy',
      cookie: { domain: 'shop.example', days: 182 },
      vendors: {
        'google-analytics': { load: 'page' },
        'meta-pixel': { load: 'page' },
        'linkedin-insight': { load: 'page' },
      },
      import: {
        from: 'vanilla-cookieconsent',
        cookie: 'cc_mine',
        switched: '2026-11-23',
        answers: { 'analytics/ga': ['google-analytics'], marketing: ['linkedin-insight'] },
        // Nobody was told whose cookie is behind "ads".
        refusals: { ads: ['meta-pixel'] },
        oldRevision: 3,
      },
    });
    expect(imported.text).toContain('Not in the catalogue: "analytics/films" (Some films).');
  });

  it('of klaro, as its own package has it, becomes ours', () => {
    const imported = taken(package_('klaro/dist/config.js'));
    expect([imported.from, errors(imported)]).toEqual(['klaro', []]);
    expect(configOf(imported).import?.answers).toEqual({ matomo: ['matomo'], intercom: ['intercom'] });
    // A pixel or a post in the page: nobody can know.
    expect(imported.text).toContain('Not sure who this is: "twitter". Perhaps "x-pixel"');
    expect(imported.vendors).not.toContain('x-pixel');
  });

  it('of orejime, as its own documentation has it, becomes ours, also from groups', () => {
    const example = /```js\n(var orejimeConfig[^]*?)```/.exec(package_('orejime/README.md'))?.[1] ?? '';
    const imported = taken(example);
    expect([imported.from, errors(imported)]).toEqual(['orejime', []]);
    // It was asked for, so it stays asked for.
    expect(configOf(imported).vendors).toEqual({ 'google-tag-manager': { load: 'page', category: 'performance' } });
    expect(configOf(imported).import?.answers).toEqual({ 'google-tag-manager': ['google-tag-manager'] });
    for (const key of ['foo', 'bar']) expect(imported.text).toContain(`"${key}"`);
    expect(imported.text).not.toContain('"advertising"');
  });

  it('of tarteaucitron becomes ours, with the ids that it has', () => {
    const imported = taken(TARTEAUCITRON);
    expect([imported.from, errors(imported)]).toEqual(['tarteaucitron', []]);
    expect(configOf(imported)).toMatchObject({
      policyUrl: '/mentions',
      vendors: { 'google-analytics': { measurementId: 'G-ABC1234567' }, 'meta-pixel': { pixelId: '1234567890123456' } },
      import: { cookie: 'tac', answers: { gtag: ['google-analytics'], facebookpixel: ['meta-pixel'] } },
    });
    expect(imported.text).toContain('Not in the catalogue: "youtube".');
  });

  it('of Osano has no vendors, and says that they are to be named', () => {
    const imported = taken(
      `window.cookieconsent.initialise({ type: 'opt-in', palette: {}, content: { href: '/cookies' }, cookie: { expiryDays: 9999 } })`,
    );
    expect(configOf(imported)).toEqual({
      $schema: './node_modules/consentinel/dist/consent.schema.json',
      policyUrl: '/cookies',
      vendors: {},
      import: { from: 'osano', switched: '2026-11-23' },
    });
    expect(imported.text).toContain('names no services: name your vendors');
    expect(imported.text).toContain('It kept answers for 9999 days');
  });

  it.each([
    ['klaro', '{ "version": 1, "services": [{ "name": "hotjar", "purposes": ["a"], "cookies": [["_hjid", "/"]] }] }'],
    ['orejime', '{ "purposes": [{ "id": "hotjar", "title": "Hotjar", "cookies": [] }] }'],
    ['vanilla-cookieconsent', '{ "categories": { "a": { "services": { "hotjar": {} } } }, "language": {} }'],
  ])('of %s may be JSON', (from, source) => {
    expect(taken(source)).toMatchObject({ from, vendors: ['hotjar'] });
  });

  it('is found wherever a script has it', () => {
    const klaro = `{ services: [{ name: 'hotjar', purposes: [] }] }`;
    for (const script of [
      `window.klaroConfig = ${klaro}`,
      `const a = ${klaro}; klaro.setup(a)`,
      `export default ${klaro}`,
      `module.exports = ${klaro}`,
      `klaro.setup(${klaro})`,
      `!function(){var c=${klaro};go(c)}()`,
    ])
      expect(taken(script).vendors, script).toEqual(['hotjar']);
  });
});

describe('a hostile or odd file', () => {
  it('is never run', () => {
    const imported = take(
      `globalThis.wasRun = true; var klaroConfig = { services: [{ name: (globalThis.wasRun = true, 'hotjar'), purposes: [] }, { name: 'matomo', purposes: [] }] };`,
    );
    expect('wasRun' in globalThis).toBe(false);
    // What only a running program knows is not guessed at.
    expect((imported as Taken).vendors).toEqual(['matomo']);
  });

  it('cannot write anything but comments with its texts', () => {
    const title = 'x\\n"evil": true,\\r\\u2028// */ <!--';
    const imported = taken(
      `var k = { services: [{ name: 'mine', title: '${title}', purposes: [] }, { name: 'hotjar', title: 'Hotjar\\n}', purposes: [] }], privacyPolicy: 'javascript:alert(1)' };`,
    );
    expect(Object.keys(configOf(imported))).toEqual(['$schema', 'vendors', 'import']);
    expect(Object.keys(configOf(imported).vendors)).toEqual(['hotjar']);
  });

  it.each([
    ['', 'No configuration of'],
    ['<html>', 'neither'],
    ['{ "a": 1 }', 'No configuration of'],
    ['var config = makeConfig(services);', 'a program puts together cannot be read'],
    [`var a = ${'['.repeat(3000)}${']'.repeat(3000)}`, 'It is neither'],
    [' '.repeat(1_100_000), 'longer than'],
    ['var a = a; var b = { services: b };', 'No configuration of'],
  ])('that is no configuration is said to be none: %#', (source, reason) => {
    expect(take(source)).toMatchObject({ failed: expect.stringContaining(reason) as string });
  });

  it('is not taken for that of somebody else', () => {
    expect(take(VANILLA, { from: 'klaro' })).toMatchObject({ failed: expect.stringContaining('klaro') as string });
    expect(taken(TARTEAUCITRON, { from: 'tarteaucitron' }).vendors).toHaveLength(2);
  });

  it('takes no time that grows with a pattern in it', () => {
    const began = performance.now();
    take(
      `var k = { services: [{ name: 'mine', purposes: [], cookies: [/^(a+)+$/, '/^((_ga)+)+$/', /^_${'a'.repeat(5000)}/] }] };`,
    );
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
