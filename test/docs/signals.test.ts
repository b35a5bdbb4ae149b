import { describe, expect, it } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { queues } from '../signals/table.ts';
import { read, rowsOf } from './markdown.ts';

const [page = ''] = read('docs/signals.md').split('## Visitors who have opted out');
const rows = rowsOf(page).map(([who = '', hold = '', grant = '', revoke = '']) => ({
  ids: [...who.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id),
  hold,
  grant,
  revoke,
}));

/** The words of a command: what it is called, and what it says of consent. */
const words = (said: unknown): string[] => {
  if (typeof said === 'string') return [said];
  if (Array.isArray(said)) return (said as unknown[]).flatMap(words);
  return Object.values(said ?? {}).filter(
    (word): word is string => typeof word === 'string' && /^(granted|denied|holdEvents|sendEvents)$/.test(word),
  );
};

describe('the table of docs/signals.md', () => {
  it('has every vendor of the catalogue, and no other', () => {
    const ids = new Set(rows.flatMap((row) => row.ids));
    expect([...ids].sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  it.each(queues.map(({ id, ...said }) => ({ id, said })))('says of $id what its adapter says', ({ id, said }) => {
    const row = rows.find(({ ids }) => ids.includes(id));
    const hold = row?.hold ?? '';
    for (const [cell, commands] of [
      [hold, said.hold],
      [hold + (row?.grant ?? ''), said.grant],
      [hold + (row?.grant ?? '') + (row?.revoke ?? ''), said.revoke],
    ] as const)
      for (const word of words(commands)) expect(cell, word).toContain(word);
  });

  it.each(queues.filter(({ revoke }) => revoke.length > 0).map(({ id }) => id))(
    'says how %s is told of a withdrawal',
    (id) => {
      expect(rows.find(({ ids }) => ids.includes(id))?.revoke).not.toBe('none');
    },
  );

  it.each(queues.filter(({ grant }) => grant.length === 0).map(({ id }) => id))('says that %s has no call', (id) => {
    const row = rows.find(({ ids }) => ids.includes(id));
    expect([row?.grant, row?.revoke]).toEqual(['loaded', 'none']);
  });
});
