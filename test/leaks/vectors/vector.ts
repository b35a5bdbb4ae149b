import type { EngineName } from '../../journeys/support/browsers.ts';

export type Group =
  'static' | 'dynamic' | 'frame' | 'network' | 'css' | 'shadow' | 'worker' | 'storage' | 'navigation' | 'tag manager';

/** Where something is kept. */
export type Kept = 'cookie' | 'local' | 'session' | 'database' | 'cache';

/** What a page view is asked about afterwards. */
export type Contact =
  /** A request in the vendor's log. */
  | { readonly kind: 'request'; readonly url: string }
  /** A connection to a vendor's host, without a request. */
  | { readonly kind: 'connection'; readonly url: string }
  /** Something kept on the site under a name of the vendor's. */
  | { readonly kind: Kept; readonly name: string };

/**
 * One way in which a page contacts a vendor, or lets it keep something. In the texts `{url}` is the vendor's address,
 * `{id}` the vector's id, `{item}` what the visitor is asked about, `{run}` the run, `{file}` an own file with `script`.
 */
export interface Vector {
  readonly id: string;
  readonly about: string;
  readonly group: Group;
  /** Where browsers know it at all; missing: in both. */
  readonly engines?: readonly EngineName[];
  readonly item: string;
  readonly contact: Contact;
  /** HTML that the page brings along. */
  readonly head?: string;
  readonly body?: string;
  /** The same with the mark that the README documents; `false`: there is none. Missing: it is wrapped in one. */
  readonly marked?: string | false;
  /** What a script of the page does: once the page has loaded, or where `{file}` stands in the HTML. */
  readonly script?: string;
  /** `reports`: code of the vendor runs, or a listener is called, and says so. `arrives`: the contact is all there is. */
  readonly works: 'reports' | 'arrives';
  /** Whether a gate can make up for it on the same page, once it is allowed; otherwise it counts on the next page. */
  readonly replayed: boolean;
  /** Happens only where scripts are switched off. */
  readonly withoutScripts?: true;
}

/** Whose address it is, by what the address brings: hosts and paths that the catalogue knows. */
const vendors = {
  js: ['microsoft-advertising', 'https://bat.bing.com/leak/'],
  gif: ['meta-pixel', 'https://www.facebook.com/tr/leak/'],
  html: ['doubleclick', 'https://1234567.fls.doubleclick.net/leak/'],
  css: ['optimizely', 'https://cdn.optimizely.com/leak/'],
  woff2: ['optimizely', 'https://cdn.optimizely.com/leak/'],
  json: ['google-analytics', 'https://www.google-analytics.com/leak/'],
  mp4: ['liveperson', 'https://lpcdn.lpsnmedia.net/leak/'],
  svg: ['liveperson', 'https://lpcdn.lpsnmedia.net/leak/'],
  stream: ['liveperson', 'https://lptag.liveperson.net/leak/'],
  socket: ['liveperson', 'wss://lptag.liveperson.net/leak/'],
} as const;
export type Kind = keyof typeof vendors;

type Rest = Partial<Pick<Vector, 'engines' | 'marked' | 'works' | 'replayed' | 'withoutScripts'>> & {
  readonly script?: string;
};
type Make = (id: string, about: string, kind: Kind, text: string, rest?: Rest) => Vector;

/** Code and frames say that they ran; of the rest, the log knows. */
const reporting: readonly Kind[] = ['js', 'html'];

const base = (group: Group, id: string, about: string, kind: Kind, rest: Rest): Vector => ({
  id,
  about,
  group,
  item: vendors[kind][0],
  contact: { kind: 'request', url: `${vendors[kind][1]}${id}.${kind}?run={run}` },
  works: reporting.includes(kind) ? 'reports' : 'arrives',
  replayed: true,
  ...rest,
});

export const inHead =
  (group: Group): Make =>
  (id, about, kind, head, rest = {}) => ({ ...base(group, id, about, kind, rest), head });

export const inBody =
  (group: Group): Make =>
  (id, about, kind, body, rest = {}) => ({ ...base(group, id, about, kind, rest), body });

export const byScript =
  (group: Group): Make =>
  (id, about, kind, script, rest = {}) => ({ ...base(group, id, about, kind, rest), script });

/**
 * A connection leaves a name and nothing else; a name of its own for each run, because browsers keep connections. Firefox
 * connects ahead too, but never through the proxy that its requests take here.
 */
export const connecting = (group: Group, id: string, about: string, how: Pick<Vector, 'head' | 'script'>): Vector => ({
  id,
  about,
  group,
  engines: ['chromium'],
  item: 'liveperson',
  contact: { kind: 'connection', url: `https://${id}-{run}.liveperson.net` },
  works: 'arrives',
  replayed: true,
  ...how,
});

/** Something is kept under a name that the catalogue knows. */
export const keeping = (
  id: string,
  about: string,
  item: string,
  contact: Exclude<Contact, { readonly url: string }>,
  script: string,
): Vector => ({ id, about, group: 'storage', item, contact, script, works: 'arrives', replayed: false });
