import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/build/check-config.ts';
import { fromAudit } from '../../src/build/from-audit.ts';
import { initConfig, vendorCalled, type FirstAnswers } from '../../src/build/init-config.ts';
import { catalogue, known } from './catalogue.ts';

const problems = (answers: FirstAnswers): string[] =>
  checkConfig(initConfig(answers, catalogue), known).problems.map(({ code, path }) => `${code} at ${path}`);

describe('a first config', () => {
  it('is right as it is written, whatever is still open, and says what', () => {
    const answers = {
      policyUrl: '/privacy',
      controller: 'Shop Example Ltd',
      languages: ['en', 'de'],
      vendors: [{ id: 'count-visits' }, { id: 'page-parts' }],
      unknown: ['Somebody\n"x": 1'],
    };
    expect(problems(answers)).toEqual([]);
    const text = initConfig(answers, catalogue);
    expect(text).toContain('put "siteId" (such as "C-1234") in place of "load"');
    expect(text).toContain('"count-visits": { "load": "page" },\n    "page-parts": true\n');
    expect(text).toContain('// Not in the catalogue: Somebody "x": 1.');
    expect(text).toContain('"controller": { "name": "Shop Example Ltd" }');
    expect(initConfig({ vendors: [] }, catalogue)).toContain('// Say who is responsible for the site');
  });

  it('has the ids that are known', () => {
    const text = initConfig(
      { policyUrl: '/p', vendors: [{ id: 'count-visits', options: { siteId: 'C-1234' }, why: 'Seen.' }] },
      catalogue,
    );
    expect(text).toContain('// Seen.\n    "count-visits": { "siteId": "C-1234" }\n');
  });

  it('without anything says what is missing', () => {
    expect(problems({ vendors: [] })).toEqual([
      'no-policy-url at policyUrl',
      'no-controller at controller',
      'no-vendors at vendors',
    ]);
  });
});

describe('a vendor as people call it', () => {
  it('is found by id, name, old name, and in spite of a slip', () => {
    for (const name of ['count-visits', 'Count Visits', 'COUNTVISITS', 'counter', 'count vists'])
      expect(vendorCalled(name, catalogue)?.id, name).toBe('count-visits');
    for (const name of ['', 'x', 'Nobody Knows Them', 'constructor'])
      expect(vendorCalled(name, catalogue), name).toBeUndefined();
  });
});

describe('the JSON of an audit', () => {
  const report = {
    version: 1,
    tool: { name: 'consentinel', version: '1.2.3' },
    consentManager: { id: 'klaro', name: 'Klaro' },
    vendors: [
      {
        id: 'count-visits',
        options: { siteId: ['wrong', 'C-1234'] },
        pages: ['https://shop.example/', 'https://shop.example/a'],
      },
      { id: 'sell-things', options: {}, pages: [] },
      { id: 'gone', pages: ['https://shop.example/'] },
    ],
    unknownHosts: [{ host: 'cdn.who.example', pages: ['https://shop.example/quote'] }],
  };

  it('becomes a first config with what was seen, and where', () => {
    const answers = fromAudit(JSON.stringify(report), catalogue) as FirstAnswers;
    expect(problems({ ...answers, policyUrl: '/p', controller: 'S' })).toEqual([]);
    const text = initConfig(answers, catalogue);
    expect(text).toContain(
      '// Seen by the audit on https://shop.example/ and 1 more.\n    "count-visits": { "siteId": "C-1234" },',
    );
    expect(text).toContain('"sell-things": { "load": "page" }');
    expect(text).toContain('Not in the catalogue: cdn.who.example, seen on https://shop.example/quote.');
    expect(text).toContain('Not in the catalogue: gone, seen');
    expect(text).toContain('The site has Klaro: "consentinel import"');
  });

  it.each([
    '',
    '{',
    '[]',
    '{}',
    '{"tool":{"name":"other"},"vendors":[]}',
    '{"tool":{"name":"consentinel"},"vendors":[{"id":7}]}',
  ])('is none when it is %j', (text) => {
    expect(fromAudit(text, catalogue)).toHaveProperty('failed');
  });
});
