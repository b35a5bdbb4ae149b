import { accepts } from './accept.mjs';
import { banner } from './banner.mjs';
import { exact } from './exact.mjs';
import { heap } from './heap.mjs';
import { preferences } from './preferences.mjs';
import { returning } from './returning.mjs';
import { script } from './script.mjs';

const all = [exact, heap, script, banner, returning, ...accepts, ...preferences];

/** @param {string[] | undefined} names */
export function chooseMeasures(names) {
  const unknown = names?.filter((name) => !all.some((measure) => measure.name === name)) ?? [];
  if (unknown.length > 0)
    throw new Error(`--measures: no ${unknown.join(', ')}; there are ${all.map(({ name }) => name).join(', ')}`);
  return all.filter(({ name }) => !names || names.includes(name));
}
