import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/audit/rule-ids.ts';
import { startWeb, type Web } from '../journeys/support/web.ts';
import { removeFolders, typed, type Ended } from './support/command.ts';
import { ALL, inline, sites } from './support/faulty-sites.ts';
import { CLARITY, GPC_FILE, MANAGER, servePlain } from './support/plain.ts';

const OWN = {
  name: 'A shop',
  company: 'Harbour',
  category: 'strictly-necessary',
  purpose: 'The basket',
  policyUrl: 'https://law.example/privacy',
  hosts: ['shop.example'],
};
const cookie = (name: string): object => ({ kind: 'cookie', name, days: 1, purpose: 'session' });

describe('an audit of a site with planted faults', () => {
  let web: Web;
  beforeAll(async () => {
    web = await startWeb();
  });
  afterAll(() => {
    web.close();
    removeFolders();
  });

  it.each(Object.entries(sites))(
    'finds those of the site "%s", and no other',
    async (name, { site, states, config, args = [], faults }) => {
      const url = servePlain(web, name, site);
      const audited: Ended = await typed({
        web,
        urls: [url],
        files: MANAGER.files,
        args: [...MANAGER.args, `--states=${states}`, '--no-screenshots', ...args],
        ...(config && { config }),
      });
      const planted = Object.entries(faults).flatMap(([rule, subjects]) =>
        subjects.map((subject) => `${rule}: ${subject}`),
      );
      expect([...audited.found].sort()).toEqual(planted.sort());
      expect(audited.report.states.map(({ outcome, reason }) => [outcome, reason])).toEqual(
        audited.report.states.map(() => ['done', undefined]),
      );
      expect(audited.code).toBe(1);
    },
  );

  it('is tried with every rule there is', () => {
    const planted = Object.values(sites).flatMap(({ faults }) => Object.keys(faults));
    expect(RULE_IDS.filter((rule) => !planted.includes(rule))).toEqual([]);
  });
});

describe('an audit of a clean site', () => {
  it('finds nothing', async () => {
    const web = await startWeb();
    const allowed = `if (answer === 'yes' || answer === 'statistics') { pixel('${CLARITY}'); put('_clck', 300); }`;
    const url = servePlain(web, 'clean', {
      files: GPC_FILE,
      head: inline(`gtag('consent', 'default', ${ALL});`),
      switches: '<label><input type="checkbox" name="statistics"> Statistics</label>',
      always: `addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); }); put('basket'); if (answer === 'yes') gtag('consent', 'update', ${ALL.replaceAll('denied', 'granted')}); ${allowed}`,
      onAnswer: `gtag('consent', 'update', answer === 'yes' ? ${ALL.replaceAll('denied', 'granted')} : ${ALL}); ${allowed} if (answer === 'no') { drop('_clck'); if (before) location.reload(); }`,
      pages: { '/': '<a href="/two">Two</a>', '/two': '<a href="/">One</a>', '/privacy': '' },
    });
    const config = {
      policyUrl: '/privacy',
      vendors: {
        'microsoft-clarity': { projectId: 'abcdefgh12', load: 'page' },
        shop: { ...OWN, traces: [cookie('basket')] },
      },
    };
    const audited = await typed({
      web,
      urls: [url],
      config,
      files: MANAGER.files,
      args: [...MANAGER.args, '--one=statistics=microsoft-clarity', '--no-screenshots'],
    });
    expect(audited.found).toEqual([]);
    expect(audited.report.states.map(({ state, outcome }) => `${state} ${outcome}`)).toEqual([
      'no-choice done',
      'refused done',
      'accepted done',
      'one-vendor done',
      'withdrawn done',
      'gpc done',
    ]);
    expect(audited.report.vendors.map(({ id }) => id)).toEqual(['microsoft-clarity', 'shop']);
    expect([audited.code, audited.err.includes('microsoft')]).toEqual([0, false]);
    web.close();
    removeFolders();
  });
});
