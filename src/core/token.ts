function hash(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = ((hash * 33) ^ text.charCodeAt(i)) >>> 0;
  return hash;
}

/** Three characters that stand for a text. Not a secret and not unique: it only has to change when the text does. */
const shortHash = (text: string): string => (hash(text, 5381) % 46_656).toString(36).padStart(3, '0');

/**
 * The fingerprint of what is asked about an item: it changes with its id, category and purposes, not with words or order.
 * An answer is a list of these, so a changed question is noticed item by item.
 */
export const token = (id: string, category: string, purposes: string): string =>
  `${id}.${shortHash(`${category} ${purposes.split(' ').sort().join(' ')}`)}`;

/** Fourteen characters that stand for a whole question: they change with any of its tokens, not with their order. */
export const fingerprint = (tokens: readonly string[]): string =>
  [5381, 52_711]
    .map((seed) =>
      hash([...tokens].sort().join(' '), seed)
        .toString(36)
        .padStart(7, '0'),
    )
    .join('');
