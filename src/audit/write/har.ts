import type { RequestSeen, Run } from '../recording.ts';

const pairs = (record: Readonly<Record<string, string>> = {}): { name: string; value: string }[] =>
  Object.entries(record).map(([name, value]) => ({ name, value }));

function entry(request: RequestSeen, start: number, ids: ReadonlyMap<string, string>): object {
  const { url, method, at, took = 0, status = 0, requestHeaders, responseHeaders = {}, page } = request;
  const query = URL.canParse(url) ? [...new URL(url).searchParams].map(([name, value]) => ({ name, value })) : [];
  return {
    pageref: ids.get(page),
    startedDateTime: new Date(start + at).toISOString(),
    time: took,
    request: {
      ...{ method, url, httpVersion: 'unknown', cookies: [], headers: pairs(requestHeaders), queryString: query },
      ...{ headersSize: -1, bodySize: -1 },
    },
    response: {
      ...{ status, statusText: '', httpVersion: 'unknown', cookies: [], headers: pairs(responseHeaders) },
      content: { size: -1, mimeType: responseHeaders['content-type'] ?? '' },
      ...{ redirectURL: responseHeaders['location'] ?? '', headersSize: -1, bodySize: -1 },
    },
    cache: {},
    timings: { send: 0, wait: took, receive: 0 },
    _moment: request.moment,
    _route: request.route,
    _kind: request.kind,
    ...(request.by !== undefined && { _initiator: request.by }),
  };
}

/**
 * HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/) of one visitor. Bodies are not in it: they may hold what people
 * typed. The fields with an underscore say what the audit knows besides.
 */
export function har(run: Run, version: string, startedAt: string): object {
  const start = Date.parse(startedAt);
  const pages = [...new Set(run.requests.map(({ page }) => page))];
  const ids = new Map(pages.map((page, i) => [page, `page_${i + 1}`]));
  return {
    log: {
      version: '1.2',
      creator: { name: 'consentinel audit', version },
      pages: pages.map((page) => ({
        startedDateTime: new Date(start + (run.requests.find((one) => one.page === page)?.at ?? 0)).toISOString(),
        id: ids.get(page),
        title: page,
        pageTimings: {},
      })),
      entries: run.requests.map((request) => entry(request, start, ids)),
    },
  };
}
