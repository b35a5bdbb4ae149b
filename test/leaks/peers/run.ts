// Runs the vectors against other consent managers and writes docs/comparison.md: npm run leaks:peers
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { engines, launch } from '../../journeys/support/browsers.ts';
import { createSite } from '../../journeys/support/site.ts';
import { startWeb } from '../../journeys/support/web.ts';
import { pages } from '../vectors/index.ts';
import { comparison, type Measured } from './comparison.ts';
import { peers } from './index.ts';
import { measure } from './measure.ts';

const web = await startWeb();
createSite(web);
const results: Measured[] = [];
for (const engineName of engines)
  for (const peer of peers)
    for (const marks of [true, false]) {
      const reached = new Set<string>();
      for (const page of pages) {
        const engine = await launch(engineName, web, { ahead: true });
        for (const id of await measure(web, engine, peer, marks, page)) reached.add(id);
        await engine.close();
      }
      console.log(engineName, peer.id, marks ? 'marked' : 'unmarked', reached.size);
      results.push({ engine: engineName, peer: peer.id, marks, reached });
    }
web.close();

const file = new URL('../../../docs/comparison.md', import.meta.url);
const options = await resolveConfig(file);
writeFileSync(file, await format(comparison(results), { ...options, parser: 'markdown' }));
