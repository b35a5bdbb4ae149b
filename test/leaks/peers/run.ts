// Runs the vectors against this library and other consent managers, keeps the results, and writes docs/comparison.md:
//   npm run leaks:peers -- [ids of managers]
import { launch, engines } from '../../journeys/support/browsers.ts';
import { createSite } from '../../journeys/support/site.ts';
import { startWeb } from '../../journeys/support/web.ts';
import { pages } from '../vectors/index.ts';
import { writeComparison } from './comparison.ts';
import { peers } from './index.ts';
import { measure } from './measure.ts';
import { keepResult } from './results.ts';

const wanted = process.argv.slice(2);
const web = await startWeb();
createSite(web);
for (const engineName of engines)
  for (const peer of peers.filter(({ id }) => wanted.length === 0 || wanted.includes(id)))
    for (const marks of [true, false]) {
      const reached = new Set<string>();
      for (const page of pages) {
        const engine = await launch(engineName, web, { ahead: true });
        for (const id of await measure(web, engine, peer, marks, page)) reached.add(id);
        await engine.close();
      }
      console.log(engineName, peer.id, marks ? 'marked' : 'unmarked', reached.size);
      const measured = new Date().toISOString().slice(0, 10);
      keepResult({ engine: engineName, peer: peer.id, marks, measured, reached: [...reached].sort().join(' ') });
    }
web.close();
await writeComparison();
