import { describe, expect, it } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { difference } from '../../src/studio/model/difference.ts';
import { opening, readDraft } from '../../src/studio/model/draft.ts';
import { edit } from '../../src/studio/model/edit.ts';
import { whatLoads, type Circumstances } from '../../src/studio/model/loads.ts';
import { look, setLook } from '../../src/studio/model/looks.ts';
import { mergeChanges } from '../../src/studio/model/merge-changes.ts';
import { previewConfig } from '../../src/studio/model/preview-config.ts';
import { ELSEWHERE, regionsOf } from '../../src/studio/model/regions.ts';
import { scopesOf } from '../../src/studio/model/scopes.ts';
import { standardTexts, textRows } from '../../src/studio/model/texts.ts';
import { usable } from '../../src/studio/model/usable.ts';
import { known } from './files.ts';

const config = {
  policyUrl: '/privacy',
  regimes: 'presets',
  region: { endpoint: '/region' },
  receipts: '/receipts',
  sensitive: { '/quote/*': ['targeting'] },
  vendors: {
    sitefinity: true,
    'google-analytics': { measurementId: 'G-ABC1234567' },
    'meta-pixel': { pixelId: '1234567890123456', load: 'page' },
    'google-ads': { conversionId: 'wrong' },
    hotjar: false,
  },
};

describe('what would load', () => {
  const at = (where: Partial<Circumstances>): Record<string, string> => {
    const { rows } = whatLoads(usable(config, known), catalogue, {
      path: '/',
      region: ELSEWHERE,
      gpc: false,
      ...where,
    });
    return Object.fromEntries(
      rows.map(({ id, cells }) => [id, cells.map(({ granted, reason }) => (granted ? 'yes' : reason)).join(' ')]),
    );
  };

  it('follows answer, place, page and signal as a page does', () => {
    expect(at({})).toMatchObject({
      sitefinity: 'yes yes yes yes yes',
      'google-analytics': 'default answer yes yes answer',
      'meta-pixel': 'default answer yes answer yes',
    });
    expect(at({ region: 'US-CA' })['meta-pixel']).toBe('yes answer yes answer yes');
    expect(at({ path: '/quote/price' })['meta-pixel']).toMatch(/^(sensitive-path ?){5}$/);
    expect(at({ region: 'US-CA', gpc: true })['meta-pixel']).toBe('gpc gpc gpc gpc gpc');
  });

  it('leaves out what is wrong and what is off, and says who loads the rest', () => {
    const { rows, asks } = whatLoads(usable(config, known), catalogue, { path: '/', region: 'US', gpc: false });
    expect(rows.map(({ id, by }) => `${id} ${by}`)).toContain('meta-pixel page');
    expect(rows.some(({ id }) => ['google-ads', 'hotjar'].includes(id))).toBe(false);
    expect(asks).toBe(false);
  });
});

describe('the preview', () => {
  const shown = previewConfig(
    {
      ...config,
      theme: { logo: '/logo.svg' },
      mode: 'lockdown',
      cookie: { name: 'x' },
      vendors: { ...config.vendors, own: OWN() },
    },
    known,
    'US-CA',
  );

  it('is of everybody who is switched on, and loads nothing', () => {
    expect(Object.keys(shown.vendors)).toEqual(['sitefinity', 'google-analytics', 'meta-pixel', 'own']);
    for (const vendor of Object.values(shown.vendors)) {
      expect(vendor).toMatchObject({ load: 'page' });
      expect(vendor).not.toHaveProperty('tags');
    }
  });

  it('sends nothing and knows where it is', () => {
    for (const key of ['receipts', 'mode', 'cookie', 'import']) expect(shown).not.toHaveProperty(key);
    expect(shown).toMatchObject({ region: 'US-CA', regimes: 'presets', policyUrl: '/privacy' });
    expect(JSON.stringify(shown.theme)).toContain('data:image/svg');
  });

  it('has a region for each law', () => {
    expect(regionsOf(config)).toEqual(['US', 'FR', 'IT', ELSEWHERE]);
    expect(regionsOf({ regimes: { '*': 'opt-in', 'US-CA': 'us' } })).toEqual(['US-CA', ELSEWHERE]);
    expect(regionsOf({})).toEqual([ELSEWHERE]);
  });
});

function OWN(): object {
  return {
    name: 'Own',
    company: 'Own Ltd',
    category: 'targeting',
    purpose: 'x',
    policyUrl: 'https://own.example/', // prettier-ignore
    hosts: ['own.example'],
    traces: [],
    tags: [{ kind: 'script', src: 'https://own.example/a.js' }], // prettier-ignore
  };
}

describe('the looks', () => {
  const set = (text: string, ...how: [group: 'layout' | 'theme', field: string, value: unknown]): string =>
    edit(text, setLook(scopesOf(JSON.parse(text) as Record<string, unknown>)[0], ...how));

  it('are one word for as long as that is enough', () => {
    expect(set('{ "a": 1 }', 'layout', 'banner', 'cloud')).toBe('{ "a": 1, "layout": "cloud" }');
    expect(set('{ "layout": "cloud" }', 'layout', 'density', 'compact')).toBe(
      '{ "layout": { "banner": "cloud", "density": "compact" } }',
    );
    expect(set('{ "layout": { "banner": "cloud", "density": "compact" } }', 'layout', 'banner', undefined)).toBe(
      '{ "layout": { "density": "compact" } }',
    );
    expect(set('{ "a": 1, "theme": "dark" }', 'theme', 'scheme', undefined)).toBe('{ "a": 1 }');
    expect(set('{ "a": 1 }', 'theme', 'strict', undefined)).toBe('{ "a": 1 }');
  });

  it('are read in both ways', () => {
    expect(look({ theme: 'dark' }, 'theme', 'scheme')).toBe('dark');
    expect(look({ theme: { scheme: 'dark', strict: true } }, 'theme', 'strict')).toBe(true);
    expect(look({ theme: 'dark' }, 'theme', 'strict')).toBeUndefined();
  });
});

describe('the texts', () => {
  it('are all that can be replaced, in the words of each language', async () => {
    const rows = textRows({ texts: { de: { 'banner.free': 'Eigenes.' } } }, 'de', await standardTexts('de'));
    const title = rows.find(({ place }) => place === 'banner.title');
    expect(title?.standard).toMatch(/Cookies/);
    expect(rows.find(({ place }) => place === 'banner.free')?.own).toBe('Eigenes.');
    expect(rows.filter(({ standard }) => standard === '').map(({ place }) => place)).toEqual([]);
  });

  it('say which placeholder has been lost', async () => {
    const own = { en: { 'banner.text.other': 'Some services use cookies {purposes}.' } };
    const rows = textRows({ texts: own }, 'en', await standardTexts('en'));
    expect(rows.find(({ place }) => place === 'banner.text.other')?.missing).toEqual(['{n}']);
  });
});

describe('a draft', () => {
  it('is gone on with where the file is as it was, and never laid over another', () => {
    const draft = { base: 'a', text: 'b' };
    expect(opening('a', draft)).toEqual({ from: 'draft', text: 'b' });
    expect(opening('b', draft)).toEqual({ from: 'file' });
    expect(opening('c', draft)).toEqual({ from: 'both', draft });
    expect(opening('c', undefined)).toEqual({ from: 'file' });
    expect(opening('c', { base: 'a', text: 'a' })).toEqual({ from: 'file' });
  });

  it('that cannot be read is none', () => {
    for (const kept of [null, '', '{', 'null', '[]', '{"base":1,"text":"x"}']) expect(readDraft(kept)).toBeUndefined();
    expect(readDraft('{"base":"a","text":"b"}')).toEqual({ base: 'a', text: 'b' });
  });
});

describe('changes of two', () => {
  const lines = Array.from({ length: 12 }, (_, i) => `line ${i}`);
  const text = lines.join('\n');

  it('are laid over each other where they do not meet', () => {
    const both = lines.with(1, 'mine').with(10, 'theirs').join('\n');
    expect(mergeChanges(text, lines.with(1, 'mine').join('\n'), lines.with(10, 'theirs').join('\n'))).toBe(both);
  });

  it('are left to people where they do', () => {
    expect(mergeChanges(text, lines.with(5, 'mine').join('\n'), lines.with(5, 'theirs').join('\n'))).toBeUndefined();
    expect(mergeChanges(text, lines.with(5, 'mine').join('\n'), '')).toBeUndefined();
  });
});

describe('a difference', () => {
  it('is shown line by line', () => {
    const lines = Array.from({ length: 20 }, (_, i) => `line ${i}`);
    const changed = lines.with(10, 'other');
    expect(difference(lines.join('\r\n'), changed.join('\r\n')).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'gap line 8',
      'same line 7',
      'same line 8',
      'same line 9',
      'removed line 10',
      'added other', // prettier-ignore
      'same line 11',
      'same line 12',
      'same line 13', // prettier-ignore
    ]);
    expect(difference('a', 'a')).toEqual([]);
  });
});
