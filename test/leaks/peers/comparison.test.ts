import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { vectors } from '../vectors/index.ts';
import { nameOf, written } from './comparison.ts';
import { peers } from './index.ts';
import { keptResults } from './results.ts';

const text = readFileSync('docs/comparison.md', 'utf8');

it.each(peers.map((peer) => [nameOf(peer)]))('docs/comparison.md is about %s, as it is installed', (name) => {
  expect(text).toMatch(new RegExp(`^\\| ${name.replaceAll('.', '\\.')} +\\|`, 'm'));
});

it('docs/comparison.md is what `npm run leaks:peers` writes of the kept results', async () => {
  expect(text).toBe(await written());
});

it('the kept results name only vectors that there are', () => {
  const ids = vectors.map(({ id }) => id);
  expect(keptResults().flatMap(({ reached }) => reached.split(' ').filter((id) => !ids.includes(id)))).toEqual([]);
});
