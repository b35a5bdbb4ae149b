// Writes the JSON Schema of the config file, so that an editor completes it.
import { writeFileSync } from 'node:fs';
import { catalogue } from '../categories/index.ts';
import { jsonSchema } from '../src/build/schema.ts';
import { languages } from '../src/ui/texts/languages.ts';

writeFileSync(
  new URL('../dist/consent.schema.json', import.meta.url),
  `${JSON.stringify(jsonSchema({ vendors: catalogue, languages }), null, 2)}\n`,
);
