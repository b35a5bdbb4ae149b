// The parts that the build makes of src/page/signals/adapters/: for the script door one template an adapter, so that a
// gate carries only those that its vendors use; for the npm door one module a vendor, its record with its adapters.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../categories/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const folder = 'src/page/signals/adapters';

/** Takes the place of the adapter before the dash where a site has settings for it. */
const WITH_SETTINGS = '-settings';

/** Names of all adapters, as their files are called. */
export const adapterNames = readdirSync(`${root}/${folder}`)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace('.ts', ''))
  .sort();

const path = (name) => JSON.stringify(`${root}/${folder}/${name}.ts`);

/** The adapter that the npm door brings: it cannot know a site's settings when it is bundled. */
const richest = (name) => (adapterNames.includes(name + WITH_SETTINGS) ? name + WITH_SETTINGS : name);

/** Leaves the adapter in the table that the gate's template finds under the free name GATE_ADAPTERS. */
const part = (name) => `import adapter from ${path(name)};
GATE_ADAPTERS[${JSON.stringify(name.replace(WITH_SETTINGS, ''))}] = adapter;`;

function door(vendor) {
  const { signals } = catalogue.find(({ id, category }) => `${category}/${id}` === vendor);
  const names = [...new Set(signals.map(({ name }) => name))];
  const record = JSON.stringify(`${root}/categories/${vendor}.ts`);
  if (names.length === 0) return `export { default } from ${record};`;
  return `import record from ${record};
import { withAdapters } from ${JSON.stringify(`${root}/src/page/signals/attached.ts`)};
${names.map((name, i) => `import adapter${i} from ${path(richest(name))};`).join('\n')}
export default /*#__PURE__*/ withAdapters(record, {${names.map((name, i) => `${JSON.stringify(name)}: adapter${i}`)}});`;
}

/** A rollup plugin: `adapter:<name>` and `vendor:<category>/<id>` are modules that it writes. */
export const signalParts = () => ({
  name: 'signal-parts',
  resolveId: (id) => (/^(adapter|vendor):/.test(id) ? `\0${id}` : null),
  load(id) {
    const [, kind, name] = /^\0(adapter|vendor):(.*)$/.exec(id) ?? [];
    return kind === 'adapter' ? part(name) : kind === 'vendor' ? door(name) : null;
  },
});
