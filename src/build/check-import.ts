import { gateHalf } from '../core/gate-vendor.ts';
import { nearest } from '../core/nearest.ts';
import { isObject, type Fields } from './check-vendors.ts';
import { usedIn } from './check-regimes.ts';
import { error, hint, warning, type Found } from './found.ts';
import type { Known } from './known.ts';

const NECESSARY = 'strictly-necessary';

/** What a visitor is asked about, by id: vendors, and parts of them in another category. */
function askedIds(config: Fields, known: Known): string[] {
  return usedIn(config, known).flatMap(({ id, category, record }) => {
    const parts = record ? Object.keys(gateHalf(record).parts ?? {}) : [];
    return [...(category === NECESSARY ? [] : [id]), ...parts.map((part) => `${id}:${part}`)];
  });
}

/** Whether every old answer stands for something that is asked, and everything that is asked has one. */
export function checkImport(config: Fields, known: Known): Found[] {
  const settings = config['import'];
  if (!isObject(settings)) return [];
  const { from } = settings;
  const given = ['answers', 'refusals'].filter((key) => settings[key] !== undefined);
  if (from === 'osano')
    return given.map((key) =>
      error(
        'bad-value',
        ['import', key],
        { expected: 'left out: an answer of Osano 3 is one word for everything' },
        true,
      ),
    );
  if (given.length === 0)
    return [error('missing-key', ['import', 'answers'], { expected: 'which old key stands for which vendors' })];
  const asked = askedIds(config, known);
  const named = given.flatMap((kind) =>
    Object.entries(isObject(settings[kind]) ? settings[kind] : {}).flatMap(([key, ids]) =>
      (Array.isArray(ids) ? ids : []).map((id, i) => ({ kind, id: String(id), path: ['import', kind, key, i] })),
    ),
  );
  const unknown = named
    .filter(({ id }) => !asked.includes(id))
    .map(({ id, path }) => error('unknown-vendor', path, hint(nearest(id, asked))));
  const again = asked.filter((id) => !named.some((one) => one.kind === 'answers' && one.id === id));
  const ids = again.map((id) => `"${id}"`).join(', ');
  return [...unknown, ...(again.length > 0 ? [warning('asked-again', ['import', given[0] ?? ''], { ids }, true)] : [])];
}
