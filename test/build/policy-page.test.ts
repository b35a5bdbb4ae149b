import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'parse5';
import { catalogue } from '../../categories/index.ts';
import { policyHtml } from '../../src/build/policy-html.ts';
import { policyMarkdown } from '../../src/build/policy-markdown.ts';
import { policyPage } from '../../src/build/policy-page.ts';
import { policyTexts, type PolicyTexts } from '../../src/build/policy-texts.ts';
import type { SiteConfig } from '../../src/core/config.ts';

const config: SiteConfig = {
  policyUrl: '/privacy',
  policyChanged: '2026-11-01',
  vendors: {
    'google-analytics': { measurementId: 'G-ABC1234567' },
    sitefinity: true,
    'meta-pixel': { pixelId: '1234567890123456' },
  },
};
const texts = async (site = config, language?: string): Promise<PolicyTexts> => {
  const found = await policyTexts(site, language);
  if (!found) throw new Error('no texts');
  return found;
};
const html = async (site = config, language?: string): Promise<string> =>
  policyHtml(policyPage(site, catalogue, await texts(site, language)));
const markdown = async (site = config, language?: string): Promise<string> =>
  policyMarkdown(policyPage(site, catalogue, await texts(site, language)));

/** A vendor that tries to be more than text. */
const hostile = '<img src=x onerror=alert(1)> & `code` [a](javascript:alert(1)) *b* | <script>';
const withHostile: SiteConfig = {
  ...config,
  vendors: {
    own: {
      name: hostile,
      company: hostile,
      category: 'targeting',
      purpose: { en: hostile },
      policyUrl: 'https://own.example/a?b=1&c="2"',
      hosts: ['own.example'],
      traces: [{ kind: 'cookie', name: '`x`"<*', days: 30, purpose: hostile }],
    },
  },
};

describe('the policy as a page', () => {
  it('has every vendor in use, everything it stores, and who receives it, and no vendor more', async () => {
    const page = await markdown();
    for (const id of ['google-analytics', 'meta-pixel']) {
      const record = catalogue.find((vendor) => vendor.id === id);
      expect(page).toContain(`### ${record?.name ?? '?'}\n\n${record?.company ?? '?'}\n`);
      for (const { name } of record?.traces === 'none' ? [] : (record?.traces ?? []))
        expect(page).toContain(`- \`${name}\``);
    }
    expect(page).toContain(
      '- `_ga` Recognises your browser when you come back.  \n  Cookie · 400 days · set on this site · received by Google Ireland Limited',
    );
    expect(page).not.toMatch(/optimizely/i);
    // The site's own sessions go to nobody else.
    expect(page).toContain('Cookie · until you close the browser · set on this site\n');
  });

  it('has the day of the last change, similar technologies, signals, browsers, and the opt-outs', async () => {
    const page = await markdown();
    expect(page).toContain('# Services on this site\n\nLast changed on November 1, 2026.\n');
    expect(page).toContain('## Similar technologies\n');
    expect(page).toContain('- Where Global Privacy Control is sent, this stays off');
    expect(page).toContain('- This site does not act on Do Not Track.');
    expect(page).toContain('(<https://optout.aboutads.info/>)');
    expect(await markdown({ ...config, vendors: { sitefinity: true }, gpc: false, dnt: true })).toContain(
      '- This site does not act on Global Privacy Control.',
    );
  });

  it('has the opt-outs of the industry only where something advertises', async () => {
    const page = await markdown({ ...config, vendors: { 'google-analytics': { measurementId: 'G-ABC1234567' } } });
    expect(page).not.toContain('aboutads');
  });

  it.each(
    readdirSync('src/ui/texts/elements').filter(
      (name) => /^[a-z]{2,3}(-|\.)/.test(name) && !name.startsWith('languages'),
    ),
  )('speaks the language of %s', async (file) => {
    const language = file.replace('.ts', '');
    const said = await texts(config, language);
    const page = await html(config, language);
    expect(said.language).toBe(language);
    expect(page).toContain(`<html lang="${language}" dir="${said.dir}">`);
    expect(page).toContain(said.elements.similarTitle);
    if (language !== 'en')
      expect(page.replace(/<span lang="en".*?<\/span>/g, '')).not.toMatch(/Besides|received by|Last changed/);
  });

  it('speaks what serves a language, the first of the config, and nothing where there is nothing', async () => {
    expect((await texts(config, 'fr-BE')).language).toBe('fr');
    expect((await texts({ ...config, languages: ['es', 'en'] })).language).toBe('es');
    for (const wanted of ['xx', 'tlh', '', '../de', 'e']) expect(await policyTexts(config, wanted)).toBeUndefined();
  });

  it("has the site's own words and categories", async () => {
    const page = await markdown({
      ...config,
      texts: { en: { 'elements.similarTitle': 'More of the kind' } },
      categories: {
        targeting: { name: { en: 'Adverts', de: 'Werbung' }, description: 'Shows adverts.' },
      } as unknown as NonNullable<SiteConfig['categories']>,
    });
    expect(page).toContain('## More of the kind\n');
    expect(page).toContain('## Adverts\n\nShows adverts.\n');
  });

  it('is HTML that is well-formed, has one main and one first heading, and neither script nor style', async () => {
    const page = await html(withHostile);
    const errors: unknown[] = [];
    parse(page, { onParseError: (error) => errors.push(error) });
    expect(errors).toEqual([]);
    expect(page.match(/<main/g)).toHaveLength(1);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).not.toMatch(/<(script|style|img)|\sstyle=|\son\w+="/);
    expect(page).toContain('href="https://own.example/a?b=1&amp;c=&quot;2&quot;"');
  });

  it('is Markdown in which a text is a text', async () => {
    const page = await markdown(withHostile);
    expect(page).toContain('\\<img src=x onerror=alert(1)\\> & \\`code\\` \\[a\\](javascript:alert(1)) \\*b\\*');
    expect(page).toContain('- `` `x`"<* `` ');
  });
});
