import { describe, expect, it } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { checkConfig } from '../../src/build/check-config.ts';
import { advice } from '../../src/core/advice.ts';
import { knownVendors } from '../../src/core/known.ts';
import { groups } from '../../src/core/report-lines.ts';
import type { Report } from '../../src/core/report.ts';

const known = knownVendors(catalogue);
const seen = (target: string, more: Partial<Report> = {}): Report => ({
  what: 'request',
  way: 'img',
  target,
  outcome: 'allowed',
  by: 'seen',
  ...more,
});
const adviceOn = (report: Report, items: string[] = []) =>
  groups([report]).map((group) =>
    advice(
      group,
      items.map((id) => ({ id, category: 'targeting', token: '' })),
      known,
    ),
  )[0];

describe('what to write in the config', () => {
  it.each(catalogue.map(({ id }) => id))('for %s is right as it stands', (id) => {
    const said = adviceOn(seen('https://x.example/', { item: id }));
    const config = `{ "policyUrl": "/privacy", "vendors": { ${said?.text ?? ''} } }`;
    const { problems } = checkConfig(config, { vendors: catalogue, languages: ['en'] });
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each([
    ['cdn.stranger.example', '"cdn-stranger-example"'],
    ['www.stranger.example', '"stranger-example"'],
    ['127.0.0.1', '"own-vendor"'],
  ])('for %s is a vendor of the site’s own, with its host', (host, id) => {
    const said = adviceOn(seen(`https://${host}/x.gif`));
    expect(said?.why).toBe('unknown-host');
    expect(said?.text).toContain(id);
    const vendor = Object.values(JSON.parse(`{${said?.text ?? ''}}`) as Record<string, { hosts: string[] }>)[0];
    expect(vendor?.hosts).toEqual([host]);
  });

  it('for names that nobody claims are traces', () => {
    const said = adviceOn(seen('mystery', { what: 'session', way: 'present' }));
    expect(JSON.parse(`{${said?.text ?? ''}}`)).toEqual({
      traces: [{ kind: 'session', name: 'mystery', purpose: '…' }],
    });
  });

  it('is nothing for a vendor that the config names, or a part of it', () => {
    expect(adviceOn(seen('https://x.example/', { item: 'meta-pixel' }), ['meta-pixel'])).toBeUndefined();
    expect(adviceOn(seen('https://x.example/', { item: 'sitefinity:targeting' }), ['sitefinity'])).toBeUndefined();
  });
});
