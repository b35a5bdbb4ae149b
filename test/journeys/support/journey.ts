import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { engines, launch, type Engine } from './browsers.ts';
import { consentPage, type ConsentPage } from './pages.ts';
import { createSite, type Site } from './site.ts';
import type { Visitor } from './visitor.ts';
import { startWeb, type Web } from './web.ts';

/** What a journey has at hand. One browser and one server for a file, a new visitor for every test. */
export interface Journey {
  readonly engine: Engine;
  readonly web: Web;
  readonly site: Site;
  readonly visitor: Visitor;
  /** A new tab of this test's visitor. */
  page(): Promise<ConsentPage>;
}

/** Runs the journeys once in each engine. */
export function journeys(about: string, define: (the: Journey) => void): void {
  describe.each(engines)(`${about} (%s)`, (name) => {
    let engine: Engine, web: Web, site: Site, visitor: Visitor;
    beforeAll(async () => {
      web = await startWeb();
      site = createSite(web);
      engine = await launch(name, web);
    });
    afterAll(async () => {
      await engine.close();
      web.close();
    });
    beforeEach(async () => {
      visitor = await engine.visitor();
      web.reset();
    });
    afterEach(async () => {
      site.breakFile(undefined);
      await visitor.close();
    });
    define({
      get engine() {
        return engine;
      },
      get web() {
        return web;
      },
      get site() {
        return site;
      },
      get visitor() {
        return visitor;
      },
      page: async () => consentPage(await visitor.tab()),
    });
  });
}
