import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { vectors } from '../vectors/index.ts';
import { nameOf } from './comparison.ts';
import { peers } from './index.ts';

const text = readFileSync('docs/comparison.md', 'utf8');

it.each(peers.map((peer) => [nameOf(peer)]))('docs/comparison.md is about %s, as it is installed', (name) => {
  expect(text).toMatch(new RegExp(`^\\| ${name.replaceAll('.', '\\.')} +\\|`, 'm'));
});

it('docs/comparison.md has every vector', () => {
  expect(vectors.map(({ id }) => id).filter((id) => !new RegExp(`^\\| ${id} +\\|`, 'm').test(text))).toEqual([]);
});
