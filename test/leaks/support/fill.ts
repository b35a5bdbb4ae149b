import type { Vector } from '../vectors/vector.ts';

/** Where the site keeps what the suite serves. */
export const FOLDER = '/leaks';

/** The texts of a vector with this run's addresses in them. */
export function fill(text: string, vector: Vector, run: string): string {
  const { id, item, contact } = vector;
  const file = `<script src="${FOLDER}/file/${id}.js"></script>`;
  return text
    .replaceAll('{file}', file)
    .replaceAll('{url}', 'url' in contact ? contact.url : '')
    .replaceAll('{id}', id)
    .replaceAll('{item}', item)
    .replaceAll('{run}', run);
}
