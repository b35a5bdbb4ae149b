// Shows how the vectors end in one set-up, beside what is expected:
//   npm run leaks -- "ring 1" chromium
import { launch, type EngineName } from '../journeys/support/browsers.ts';
import { createSite } from '../journeys/support/site.ts';
import { startWeb } from '../journeys/support/web.ts';
import { expected, passes } from './expected.ts';
import { setUps } from './set-ups.ts';
import { runSetUp } from './support/run.ts';
import { pages } from './vectors/index.ts';

const [id, engineName = 'chromium', only = ''] = process.argv.slice(2);
const web = await startWeb();
createSite(web);
for (const setUp of setUps.filter((one) => id === undefined || one.id === id))
  for (const vectors of pages) {
    const chosen = vectors.filter((vector) => vector.id.includes(only) || vector.group === only);
    if (chosen.length === 0) continue;
    const engine = await launch(engineName as EngineName, web, { ahead: true });
    const leaking = chosen.filter((vector) => passes(expected(vector, setUp, engine.name)));
    const outcomes = await runSetUp(web, engine, setUp, chosen, leaking);
    for (const [vector, [outcome, where]] of outcomes)
      console.log([setUp.id, engineName, outcome, vector, where].join('\t'));
    await engine.close();
  }
web.close();
