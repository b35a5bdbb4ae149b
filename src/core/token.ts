/** Three characters that stand for a text. Not a secret and not unique: it only has to change when the text does. */
function shortHash(text: string): string {
  let hash = 5381;
  for (let i = 0; i < text.length; i++) hash = ((hash * 33) ^ text.charCodeAt(i)) >>> 0;
  return (hash % 46_656).toString(36).padStart(3, '0');
}

/**
 * The fingerprint of what is asked about an item: it changes with its id, category and purposes, not with words or order.
 * An answer is a list of these, so a changed question is noticed item by item.
 */
export const token = (id: string, category: string, purposes: string): string =>
  `${id}.${shortHash(`${category} ${purposes.split(' ').sort().join(' ')}`)}`;
