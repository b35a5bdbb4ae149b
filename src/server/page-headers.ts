/** Beside the headers that say what is in a body: they are of the bytes that the site has sent, not of ours. */
const OF_THE_BYTES = [
  'content-length',
  'etag',
  'last-modified',
  'accept-ranges',
  'content-md5',
  'digest',
  'repr-digest',
];

export function forgetBytes(headers: Headers): void {
  for (const name of OF_THE_BYTES) headers.delete(name);
}

/**
 * A page that depends on the visitor's answer: no shared cache keeps it, and the visitor's own browser asks again before
 * it shows it again. (`Vary: Cookie` alone would not do: Chromium's cache does not look at cookies.)
 */
export function forThisVisitor(headers: Headers): void {
  const vary = headers.get('vary') ?? '';
  if (!/(^|,)\s*(\*|cookie)\s*(,|$)/i.test(vary)) headers.append('vary', 'Cookie');
  if (!/no-store/i.test(headers.get('cache-control') ?? '')) headers.set('cache-control', 'private, no-cache');
}
