import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { engines, launch, type Engine, type EngineName, type Wishes } from './browsers.ts';
import { consentPage, type ConsentPage } from './pages.ts';
import { createSite, type Site } from './site.ts';
import type { Visitor } from './visitor.ts';
import { startWeb, type Web } from './web.ts';

/** What a journey has at hand. One browser and one server for a file, a new visitor for every test. */
export interface Journey {
  /** Known while the tests are being defined. */
  readonly engineName: EngineName;
  readonly engine: Engine;
  readonly web: Web;
  readonly site: Site;
  /** This test's visitor. */
  visitor(): Promise<Visitor>;
  /** A new tab of this test's visitor. */
  page(): Promise<ConsentPage>;
}

/** Runs the journeys once in each engine. */
export function journeys(about: string, define: (the: Journey) => void, wishes: Wishes = {}): void {
  describe.each(engines)(`${about} (%s)`, (name) => {
    let engine: Engine, web: Web, site: Site;
    let visitor: Promise<Visitor> | undefined;
    beforeAll(async () => {
      web = await startWeb();
      site = createSite(web);
      engine = await launch(name, web, wishes);
    });
    afterAll(async () => {
      await engine.close();
      web.close();
    });
    beforeEach(() => {
      web.reset();
    });
    afterEach(async () => {
      site.breakFile(undefined);
      const leaving = visitor;
      visitor = undefined;
      await (await leaving)?.close();
      // What a page sends while it is closed belongs to this test.
      await web.quiet(120);
    });
    define({
      engineName: name,
      get engine() {
        return engine;
      },
      get web() {
        return web;
      },
      get site() {
        return site;
      },
      visitor: () => (visitor ??= engine.visitor()),
      page: async () => consentPage(await (await (visitor ??= engine.visitor())).tab()),
    });
  });
}
