import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../../journeys/support/browsers.ts';
import { SITE, type Web } from '../../journeys/support/web.ts';
import { evidence } from '../support/evidence.ts';
import { keptIn } from '../support/kept.ts';
import { asItIs } from '../support/answer.ts';
import { setStage } from '../support/stage.ts';
import type { Vector } from '../vectors/vector.ts';
import { markOf, type Peer } from './peer.ts';

/** Ids of the vectors of a page that reached a vendor, or kept something, before any choice. */
export async function measure(
  web: Web,
  engine: Engine,
  peer: Peer,
  marks: boolean,
  page: readonly Vector[],
): Promise<ReadonlySet<string>> {
  const vectors = page.filter(({ engines }) => !engines || engines.includes(engine.name));
  const run = `${engine.name}-${peer.id}`;
  for (const [name, content] of Object.entries(await peer.files()))
    web.serve(`www.${SITE}/leaks/${name}`, (_request, response) => {
      response.writeHead(200, { 'content-type': name.endsWith('.css') ? 'text/css' : 'text/javascript' }).end(content);
    });
  const making = { manager: peer.manager, ...(marks && { mark: markOf(peer) }), answer: asItIs };
  const stage = setStage(web, making, vectors, run);
  const tab = await (await engine.visitor()).tab();
  web.reset();
  await tab.goto(stage.withoutScripts);
  await Promise.all([
    web.waitFor('the page to have done everything', ({ path }) => path.startsWith('/leaks/ran/all')),
    Promise.race([tab.goto(stage.page), sleep(10_000)]),
  ]);
  await web.quiet(1500);
  if (peer.banner && !(await tab.has(peer.banner)))
    throw new Error(`${peer.id} does not ask: ${tab.complaints.join('; ')}`);
  const seen = evidence(web, vectors, run, await keptIn(tab));
  await tab.goto('about:blank');
  return new Set(vectors.filter(({ id }) => (seen.get(id)?.contacts ?? 0) > 0).map(({ id }) => id));
}
