import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDemo } from '../../demo/server/server.ts';
import { klaro } from '../leaks/peers/klaro.ts';
import { orejime } from '../leaks/peers/orejime.ts';
import type { Peer } from '../leaks/peers/peer.ts';
import { vanillaCookieconsent } from '../leaks/peers/vanilla-cookieconsent.ts';
import { engines } from '../journeys/support/browsers.ts';
import { configOf, createSite } from '../journeys/support/site.ts';
import { startWeb, type Web } from '../journeys/support/web.ts';
import { removeFolders, typed, type Ended } from './support/command.ts';
import { GPC_FILE, PIXEL, STRANGER } from './support/plain.ts';

const CONTACTS = /^(request|unknown|cookie|storage)-(before|after|survived|beyond|despite)/;
const contacts = ({ found }: Ended): string[] => found.filter((one) => CONTACTS.test(one));
const outcomes = ({ report }: Ended): string[] =>
  report.states.map(({ state, outcome, reason = '' }) => `${state} ${outcome} ${reason}`.trim());
const done = (...states: readonly string[]): string[] => states.map((state) => `${state} done`);

const run = `<script{mark}>new Image().src = '${PIXEL}'; document.cookie = '_fbp=1; path=/; max-age=86400';</script>`;
/** How each of them marks a script in the page. */
const marked: Readonly<Record<string, string>> = {
  'vanilla-cookieconsent': run.replace('{mark}', ' type="text/plain" data-category="marketing"'),
  klaro: run.replace('{mark}', ' type="text/plain" data-type="application/javascript" data-name="vendor"'),
  orejime: `<template data-purpose="marketing">${run.replace('{mark}', '')}</template>`,
};

async function servePeer(web: Web, peer: Peer, body: string): Promise<string> {
  const files = await peer.files();
  const host = `${peer.id}.harbour.example`;
  web.serve(host, (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = files[path.replace('/leaks/', '')];
    const gpc = path === '/.well-known/gpc.json' ? GPC_FILE[path] : undefined;
    const [type, text] = gpc ?? [path.endsWith('.css') ? 'text/css' : 'text/javascript', file];
    if (text !== undefined) response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
    else if (path.startsWith('/leaks/')) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${peer.manager}</head><body><h1>A page</h1><a href="/two">Two</a>${body}</body></html>`,
        );
  });
  return `https://${host}/`;
}

describe('an audit of a site that uses another consent manager', () => {
  let web: Web;
  beforeAll(async () => {
    web = await startWeb();
  });
  afterAll(() => {
    web.close();
    removeFolders();
  });

  it.each([vanillaCookieconsent, klaro, orejime].map((peer) => [peer.id, peer] as const))(
    'works %s as a visitor does, and finds the one tag that it does not hold',
    async (id, peer) => {
      const url = await servePeer(web, peer, `${marked[id] ?? ''}<img alt="" src="${STRANGER}">`);
      const audited = await typed({
        web,
        urls: [url],
        args: ['--states=no-choice,refused,accepted,withdrawn', '--no-screenshots'],
      });
      expect(audited.report.consentManager?.id).toBe(id);
      expect(outcomes(audited)).toEqual(done('no-choice', 'refused', 'accepted', 'withdrawn'));
      const stranger = ['unknown-before-choice', 'unknown-after-refusal', 'unknown-after-withdrawal'];
      const own = contacts(audited).filter((one) => one.includes('stranger'));
      expect(own).toEqual(stranger.map((rule) => `${rule}: stats.stranger.example`));
      // What was marked came when it was allowed, and nowhere else.
      expect(contacts(audited).filter((one) => !one.includes('stranger') && !one.includes('withdrawal'))).toEqual([]);
      expect(audited.report.vendors.find((vendor) => vendor.id === 'meta-pixel')).toMatchObject({
        options: { pixelId: ['1234567890123456'] },
        states: ['accepted', 'withdrawn'],
      });
      expect(audited.code).toBe(1);
    },
  );
});

describe('an audit of a site that uses Consentinel', () => {
  it.each(engines)('finds no contact without leave, and all eleven vendors (%s)', async (engine) => {
    const web = await startWeb();
    const site = createSite(web);
    const config = configOf();
    for (const path of ['/', '/two', '/privacy'])
      site.page(path, { config, body: '<a href="/">One</a> <a href="/two">Two</a>' });
    site.file('/.well-known/gpc.json', ...GPC_FILE['/.well-known/gpc.json']);
    const audited = await typed({
      web,
      urls: ['https://www.harbour.example/'],
      engine,
      config,
      args: ['--one=google-analytics'],
    });
    expect(outcomes(audited)).toEqual(done('no-choice', 'refused', 'accepted', 'one-vendor', 'withdrawn', 'gpc'));
    expect(audited.found).toEqual([]);
    expect(audited.report.vendors.length).toBeGreaterThanOrEqual(11);
    web.close();
    removeFolders();
  });

  it('finds no contact without leave on the demo, and every one where its gate is off', async () => {
    const web = await startWeb();
    const demo = createDemo();
    demo.listen(0);
    await once(demo, 'listening');
    const home = `http://localhost:${(demo.address() as AddressInfo).port}/`;
    const args = ['--states=no-choice,refused,withdrawn', '--max-pages=3', '--no-screenshots'];
    const audited = await typed({ web, urls: [home], args });
    expect(outcomes(audited)).toEqual(done('no-choice', 'refused', 'withdrawn'));
    expect(contacts(audited)).toEqual([]);
    const off = await typed({
      web,
      urls: [`${home}?gate=off`],
      args: ['--states=no-choice', '--depth=0', '--no-screenshots'],
    });
    expect(contacts(off).length).toBeGreaterThan(8);
    demo.closeAllConnections();
    demo.close();
    web.close();
    removeFolders();
  });
});
