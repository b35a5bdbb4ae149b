import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { gaps } from './gaps.ts';
import { leaksDocument } from './table.ts';
import { vectors } from './vectors/index.ts';

it('docs/leaks.md is what `npm run leaks:table` writes', async () => {
  const file = 'docs/leaks.md';
  const written = await format(leaksDocument(), { ...(await resolveConfig(file)), parser: 'markdown' });
  expect(readFileSync(file, 'utf8')).toBe(written);
});

it('every vector has an id of its own, and a gap names only vectors that there are', () => {
  const ids = vectors.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(gaps.flatMap((gap) => gap.vectors).filter((id) => !ids.includes(id))).toEqual([]);
});

it('no vector is in two gaps of one set-up', () => {
  const places = gaps.flatMap(({ setUps, vectors: ids, engines = ['chromium', 'firefox'] }) =>
    setUps.flatMap((setUp) => ids.flatMap((id) => engines.map((engine) => `${setUp} ${engine} ${id}`))),
  );
  expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
});
