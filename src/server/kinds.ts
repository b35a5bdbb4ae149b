/** What a browser will show as a page, or in a frame. */
const PAGES = /^(document|iframe|frame|embed|object)$/;
/** Workers have the policy of their own file, not that of the page. */
const WORKERS = /^(worker|sharedworker)$/;
/** Types in which scripts run. Without a type a browser guesses, and may guess this. */
const DOCUMENT_TYPES = /^($|text\/html|application\/xhtml\+xml|image\/svg\+xml|(text|application)\/xml)\s*(;|$)/i;

const destination = (request: Request): string => request.headers.get('sec-fetch-dest') ?? '';

/** Whether a page may come of it. */
export const asksForPage = (request: Request): boolean =>
  PAGES.test(destination(request)) || /text\/html|application\/xhtml/i.test(request.headers.get('accept') ?? '');

/** Whether scripts run in what comes, under its own policy. */
export const runsScripts = (request: Request, response: Response): boolean =>
  PAGES.test(destination(request)) ||
  WORKERS.test(destination(request)) ||
  DOCUMENT_TYPES.test(response.headers.get('content-type') ?? '');

export const isHtml = (response: Response): boolean =>
  /^text\/html\s*(;|$)/i.test(response.headers.get('content-type') ?? '');

/** A service worker's file is left alone. */
export const isServiceWorker = (request: Request): boolean =>
  request.headers.get('service-worker') === 'script' || destination(request) === 'serviceworker';
