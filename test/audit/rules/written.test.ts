import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { makeReport } from '../../../src/audit/make-report.ts';
import { baselineOf, driftOf, isReport, knownIn } from '../../../src/audit/drift.ts';
import { readManager } from '../../../src/audit/managers/read.ts';
import type { Run } from '../../../src/audit/recording.ts';
import type { AuditReport, Engine } from '../../../src/audit/report.ts';
import { har } from '../../../src/audit/write/har.ts';
import { htmlReport } from '../../../src/audit/write/html/index.ts';
import { junit } from '../../../src/audit/write/junit.ts';
import { sarif } from '../../../src/audit/write/sarif.ts';
import { table } from '../../../src/audit/write/table.ts';
import { cookie, HOME, know, recorded, request } from './recordings.ts';

const about = {
  ...{ version: '1.2.3', engine: 'chromium' as Engine, browser: 'Chrome/1', start: [HOME] },
  ...{ startedAt: '2026-03-03T10:00:00.000Z', finishedAt: '2026-03-03T10:01:00.000Z' },
};
const reportOf = (runs: readonly Run[]): AuditReport => makeReport(runs, { gpcFile: 'yes' }, know, about);
const HOSTILE = '\u001b[2J</script><img src=x onerror=alert(1)>"\'&\u0000\u202e]]>';
const hostile = [
  recorded('no-choice', {
    cookies: [cookie(`_fbp${HOSTILE}`), cookie('_fbp', { by: HOSTILE })],
    requests: [
      request(`https://www.facebook.com/tr?id=${encodeURIComponent(HOSTILE)}`, {
        by: HOSTILE,
        page: `${HOME}${encodeURIComponent(HOSTILE)}`,
      }),
    ],
    reason: HOSTILE,
  }),
];

describe('what is written', () => {
  it('holds no markup, and steers no terminal, by what a page names itself', () => {
    const report = { ...reportOf(hostile), consentManager: { id: 'x', name: HOSTILE } };
    const page = htmlReport(report, hostile, know, undefined);
    const text = JSON.stringify(parse(page), (key, value: unknown) => (key === 'parentNode' ? undefined : value));
    expect(text).not.toContain('"onerror"');
    expect(page).not.toContain('<img src=x');
    expect(page).not.toContain('\u202e');
    expect(junit(report, new Set())).not.toMatch(/<img|(?![\n])\p{Cc}/u);
    expect(table(report, false)).not.toContain('\u001b');
  });

  it('has a failure for each finding in JUnit’s XML, but for notes and for what is known', () => {
    const report = reportOf(hostile);
    const failures = (known: ReadonlySet<string>): number => junit(report, known).match(/<failure /g)?.length ?? 0;
    expect(failures(new Set())).toBe(report.findings.filter(({ level }) => level !== 'note').length);
    expect(failures(new Set())).toBeGreaterThan(0);
    expect(failures(new Set(report.findings.map(({ fingerprint }) => fingerprint)))).toBe(0);
  });

  it('has a rule and a place for each result in SARIF', () => {
    const log = sarif(reportOf(hostile)) as {
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; ruleIndex: number; locations: unknown[] }[];
      }[];
    };
    const [run] = log.runs;
    expect(run?.results.length).toBeGreaterThan(0);
    for (const { ruleId, ruleIndex, locations } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(locations).toHaveLength(1);
    }
  });

  it('has every request in the HAR, on its page', () => {
    const { log } = har(hostile[0] as Run, '1', about.startedAt) as {
      log: { pages: { id: string }[]; entries: { pageref: string }[] };
    };
    expect(log.entries).toHaveLength(1);
    expect(log.pages.map(({ id }) => id)).toContain(log.entries[0]?.pageref);
  });

  it('finds the site’s own ids in the addresses', () => {
    const urls = [
      'https://www.googletagmanager.com/gtag/js?id=G-ABC1234567',
      'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234567&cid=55',
      'https://www.facebook.com/tr/?id=1234567890123456&ev=PageView&ts=1700000000000',
      'https://www.googletagmanager.com/gtm.js?id=GTM-ABC123',
    ];
    const { vendors } = reportOf([
      recorded('accepted', { requests: urls.map((url) => request(url, { moment: 'after' })) }),
    ]);
    const ids = Object.fromEntries(
      vendors.map(({ id, options }) => [id, Object.values(options).map(([first]) => first)]),
    );
    expect(ids).toEqual({
      'google-analytics': ['G-ABC1234567'],
      'meta-pixel': ['1234567890123456'],
      'google-tag-manager': ['GTM-ABC123'],
    });
  });
});

describe('two audits', () => {
  const then = reportOf([
    recorded('no-choice', { requests: [request('https://gone.example/'), request('https://www.facebook.com/tr')] }),
  ]);
  const now = reportOf([
    recorded('no-choice', {
      requests: ['', 'quote/health']
        .map((path) => request('https://www.facebook.com/tr', { page: HOME + path }))
        .concat(request('https://px.ads.linkedin.com/collect', { page: `${HOME}quote/health` })),
    }),
  ]);

  it('differ by what is new, on further pages, and gone', () => {
    const drift = driftOf(then, now);
    expect(drift.vendors).toEqual([
      { id: 'linkedin-insight', name: expect.any(String) as string, pages: [`${HOME}quote/health`] },
      { id: 'meta-pixel', name: 'Meta Pixel', pages: [`${HOME}quote/health`] },
    ]);
    expect(drift.gone.map(({ subject }) => subject)).toEqual(['gone.example']);
    expect(drift.spread.map(({ finding }) => finding.subject)).toEqual(['meta-pixel']);
    expect(drift.fresh.map(({ subject }) => subject)).toEqual(['linkedin-insight']);
  });

  it('are known by a baseline, or by the earlier report itself', () => {
    const prints = new Set(then.findings.map(({ fingerprint }) => fingerprint));
    expect(knownIn(baselineOf(then))).toEqual(prints);
    expect(knownIn(then)).toEqual(prints);
    for (const wrong of [undefined, null, 1, {}, [], 'x'])
      expect([knownIn(wrong), isReport(wrong)]).toEqual([undefined, false]);
    expect(knownIn({ known: [null, 1, {}] })).toEqual(new Set());
  });
});

describe('a description of a consent manager', () => {
  const right = { id: 'a', name: 'A', detect: '#a', banner: '#a', accept: '#b', refuse: '#c' };
  it('is taken, or refused with the field that is wrong', () => {
    expect(readManager(JSON.stringify(right))).toMatchObject(right);
    expect(() => readManager('{')).toThrow('not JSON');
    expect(() => readManager('[]')).toThrow('object');
    expect(() => readManager(JSON.stringify({ ...right, accept: 1 }))).toThrow('"accept"');
    expect(() => readManager(JSON.stringify({ ...right, acept: '#x' }))).toThrow('"acept"');
    expect(() => readManager(JSON.stringify({ ...right, hosts: 'x' }))).toThrow('"hosts"');
  });
});
