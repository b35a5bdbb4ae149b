/*
 * What a visitor's browser keeps is a page for an answer; when the answer changes, "not modified" would bring the wrong one
 * back. And what is to be rewritten must not come compressed, nor in parts.
 */
const CONDITIONS = ['if-none-match', 'if-modified-since', 'if-range', 'range'];

/** The request for a page, as the site is to see it: always for the whole of it. */
export function pageRequest(request: Request, rewrite: boolean): Request {
  const headers = new Headers(request.headers);
  for (const name of [...CONDITIONS, ...(rewrite ? ['accept-encoding'] : [])]) headers.delete(name);
  return new Request(request, { headers });
}
