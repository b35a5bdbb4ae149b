import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { engines, launch, type Engine } from '../journeys/support/browsers.ts';
import { createSite } from '../journeys/support/site.ts';
import { startWeb, type Web } from '../journeys/support/web.ts';
import { expected, fits, passes } from './expected.ts';
import { setUps } from './set-ups.ts';
import { runSetUp } from './support/run.ts';
import { pages } from './vectors/index.ts';

/*
 * Decided by the vendors' log: nothing before the choice, once and working after "Accept all", nothing after it is taken
 * back, and no trace left. What differs from what is expected fails, in either direction: a gap that closes has to go
 * from the list.
 */
describe.each(engines)('leaks (%s)', (name) => {
  let web: Web;
  let engine: Engine | undefined;
  beforeAll(async () => {
    web = await startWeb();
    createSite(web);
  });
  afterAll(() => {
    web.close();
  });

  describe.each(setUps)('$id: $about', (setUp) => {
    afterEach(() => engine?.close());

    it.each(pages.map((page) => [[...new Set(page.map(({ group }) => group))].join(', '), page] as const))(
      '%s: every vector ends as the list says',
      async (_, page) => {
        engine = await launch(name, web, { ahead: true });
        const wanted = new Map(page.map((vector) => [vector.id, expected(vector, setUp, name)]));
        const leaking = page.filter(({ id }) => passes(wanted.get(id)));
        const broken = page.filter(({ id }) => ['breaks', 'races'].includes(wanted.get(id) ?? ''));
        const outcomes = await runSetUp(web, engine, setUp, page, leaking, broken);
        const differences = [...outcomes]
          .filter(([id, [outcome]]) => !fits(outcome, wanted.get(id)))
          .map(([id, [outcome, where]]) => `${id}: ${outcome} (${where}), expected: ${String(wanted.get(id))}`);
        expect(differences).toEqual([]);
      },
    );
  });
});
