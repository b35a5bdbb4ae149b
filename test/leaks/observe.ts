// Shows how the vectors end in one set-up, beside what is expected:
//   npm run leaks -- "ring 1" chromium
import { launch, type EngineName } from '../journeys/support/browsers.ts';
import { createSite } from '../journeys/support/site.ts';
import { startWeb } from '../journeys/support/web.ts';
import { setUps } from './set-ups.ts';
import { runSetUp } from './support/run.ts';
import { vectors } from './vectors/index.ts';

const [id, engineName = 'chromium', only = ''] = process.argv.slice(2);
const chosen = vectors.filter((vector) => vector.id.includes(only) || vector.group === only);
const web = await startWeb();
createSite(web);
for (const setUp of setUps)
  if (id === undefined || setUp.id === id) {
    const engine = await launch(engineName as EngineName, web, true);
    const outcomes = await runSetUp(web, engine, setUp, chosen, setUp.open ? chosen : []);
    for (const [vector, [outcome, where]] of outcomes) console.log(setUp.id, engineName, outcome, vector, where);
    await engine.close();
  }
web.close();
