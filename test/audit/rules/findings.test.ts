import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/audit/findings.ts';
import { RULE_IDS } from '../../../src/audit/rule-ids.ts';
import { ABOUT } from '../../../src/audit/rules/about/index.ts';
import { read, rowsOf, section } from '../../docs/markdown.ts';
import { cookie, found, HOME, know, recorded, request, visit } from './recordings.ts';

const PIXEL = 'https://www.facebook.com/tr?id=1';
const HOTJAR = 'https://static.hotjar.com/c/hotjar-1.js';

describe('a request', () => {
  it('of the site, of its subdomains and of who asks is nobody’s business', () => {
    const requests = ['https://cdn.harbour.example/a.js', HOME, 'https://cdn.cookielaw.org/a.js', 'data:,a'].map(
      (url) => request(url),
    );
    const manager = {
      id: 'x',
      name: 'X',
      detect: '#x',
      banner: '#x',
      accept: '#y',
      refuse: '#n',
      hosts: ['*.cookielaw.org'],
      checked: { on: '', source: [] },
    };
    expect(found([recorded('no-choice', { requests })], { manager })).toEqual([]);
  });

  it('is judged by what the visitor had decided at that moment', () => {
    const at = (state: 'refused' | 'accepted' | 'withdrawn', moment: 'before' | 'after' | 'withdrawn'): string[] =>
      found([recorded(state, { requests: [request(PIXEL, { moment })] })]);
    expect(at('accepted', 'before')).toEqual(['request-before-choice: meta-pixel']);
    expect(at('accepted', 'after')).toEqual([]);
    expect(at('refused', 'after')).toEqual(['request-after-refusal: meta-pixel']);
    expect(at('withdrawn', 'after')).toEqual([]);
    expect(at('withdrawn', 'withdrawn')).toEqual(['request-after-withdrawal: meta-pixel']);
  });

  it('is allowed by silence where the law says so, and not against Global Privacy Control', () => {
    const requests = [request(PIXEL), request(HOTJAR), request('https://unknown.example/')];
    const visits = [visit({ optOutLink: true })];
    const us = { regime: 'opt-out', region: 'US-CA', requests, visits } as const;
    expect(found([recorded('no-choice', us)])).toEqual([]);
    expect(found([recorded('gpc', us)])).toEqual([
      'request-before-choice: meta-pixel',
      'request-despite-gpc: meta-pixel',
    ]);
  });

  it('of a vendor that the caller vouches for is the site’s own', () => {
    const requests = [request('https://a.partner.example/x')];
    expect(found([recorded('no-choice', { requests })], { accepted: ['*.partner.example'] })).toEqual([]);
    expect(found([recorded('no-choice', { requests })])).toEqual(['unknown-before-choice: a.partner.example']);
  });

  it('never loads on a sensitive page, whatever was chosen', () => {
    const requests = [request(PIXEL, { moment: 'after', page: `${HOME}Portal//bills;x=1` })];
    const sensitive = { '/portal/*': ['targeting'] };
    expect(found([recorded('accepted', { requests })], { sensitive })).toEqual([
      'request-on-sensitive-page: meta-pixel',
    ]);
  });
});

describe('a cookie', () => {
  it('that nobody claims is asked about, and not called a tracker', () => {
    const runs = [recorded('no-choice', { cookies: [cookie('basket')] })];
    expect(found(runs)).toEqual([]);
    expect(found(runs, { declared: new Set() })).toEqual(['undeclared-cookie: basket']);
  });

  it('on the vendor’s own site stays after a withdrawal, where no page can remove it', () => {
    const fr = { domain: '.facebook.com', moment: 'withdrawn' } as const;
    expect(found([recorded('withdrawn', { cookies: [cookie('fr', fr)] })])).toEqual([]);
    expect(found([recorded('no-choice', { cookies: [cookie('fr', { ...fr, moment: 'before' })] })])).toEqual([
      'cookie-before-choice: fr',
    ]);
    expect(found([recorded('withdrawn', { cookies: [cookie('_fbp', { moment: 'withdrawn' })] })])).toEqual([
      'cookie-survived-withdrawal: _fbp',
    ]);
  });

  it('lives as long as declared, or shorter', () => {
    const declared = new Set(['meta-pixel']);
    const of = (days: number): string[] =>
      found([recorded('accepted', { cookies: [cookie('_fbp', { days, moment: 'after' })], visits: [visit()] })], {
        declared,
      });
    expect(of(90)).toEqual([]);
    expect(of(93)).toEqual(['lifetime-exceeded: _fbp']);
  });
});

describe('a declared vendor', () => {
  it('counts as unused only where everything was allowed and could be tried', () => {
    const declared = new Set(['hotjar']);
    expect(found([recorded('accepted')], { declared })).toEqual(['unused-vendor: hotjar']);
    expect(found([recorded('accepted', { outcome: 'failed' })], { declared })).toEqual([]);
    expect(found([recorded('refused')], { declared })).toEqual([]);
    const requests = [request(HOTJAR, { moment: 'after' })];
    expect(found([recorded('accepted', { requests })], { declared })).toEqual([]);
  });
});

describe('the findings', () => {
  const runs = (url: string, page: string) => [recorded('no-choice', { requests: [request(url, { page })] })];
  const first = (url: string, page = HOME) => findingsOf(runs(url, page), { gpcFile: 'yes' }, know)[0];

  it('have one fingerprint for one matter, wherever it is seen', () => {
    expect(first(`${PIXEL}&a=1`, `${HOME}a?b=1`)?.fingerprint).toBe(first(`${PIXEL}&a=2`)?.fingerprint);
    expect(first('https://x.example/')?.fingerprint).not.toBe(first('https://y.example/')?.fingerprint);
  });

  it('take any names that a page makes up', () => {
    const names = ['__proto__', 'constructor', '$&', '<script>', '\u0000', 'a'.repeat(5000), '{it}', ''];
    const declared = new Set<string>();
    const cookies = names.map((name) => cookie(name));
    expect(found([recorded('no-choice', { cookies })], { declared }).length).toBe(names.length);
  });

  it('take ten thousand requests in a moment', () => {
    const requests = Array.from({ length: 10_000 }, (_, i) => request(`https://h${i % 50}.example/${i}`));
    expect(found([recorded('no-choice', { requests })]).length).toBe(50);
  });
});

describe('docs/audit.md', () => {
  it('has every rule, as the report cites it', () => {
    const rows = rowsOf(section(read('docs/audit.md'), '## The rules'));
    expect(rows).toEqual(RULE_IDS.map((id) => [`\`${id}\``, ABOUT[id].level, ABOUT[id].title, ABOUT[id].source]));
  });
});
