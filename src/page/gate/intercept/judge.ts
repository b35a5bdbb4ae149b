import { owners } from '../../../core/hosts.ts';
import { fitsHost } from '../../../core/match-host.ts';
import type { Attempt, Outcome } from '../../../core/report.ts';
import { verdict } from '../../../core/verdict.ts';
import type { Given, Kept } from './given.ts';
import { inCode } from './texts.ts';

/** Who decides, and reports what is not simply allowed. What is held has the item it is held for; `''` = nobody's. */
export interface Judge {
  readonly address: (address: unknown, way: string, element?: Element) => string | undefined;
  /** Addresses of refused vendors in code that runs where no patch is. */
  readonly code: (text: string) => string[];
  /** What is at this `blob:` address may ask for these. */
  readonly blob: (url: string, addresses: readonly string[]) => void;
  readonly name: (kind: Kept, name: unknown, way: string) => string | undefined;
  readonly tell: (
    what: Attempt,
    way: string,
    target: string,
    item: string | undefined,
    outcome: Outcome,
    element?: Element,
  ) => void;
}

/** What may lead to another host: an address with one, or one in which control characters may hide it. */
const FAR = /^[\0- ]*((http|ws)s?:|[/\\]{2})|^[^:]{0,30}[\t\n\r]/i;

/** Where code may run that no patch reaches. */
const ELSEWHERE = /frame|worker|embed|object|module/i;

/** The text of a `data:` address that can act. */
function inData(address: string): string {
  const [, base64, text = ''] =
    /^[\0- ]*data:(?!(?:image\/[^s]|font|audio|video))[^,]*?(;base64)?,([^]*)/i.exec(address) ?? [];
  try {
    return base64 ? atob(text) : decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function createJudge({ hosts, mode, unknown, allowed, claimed, report, ran, describe }: Given): Judge {
  const all = owners(hosts);
  const { hostname, origin } = location;
  // A vendor behind addresses of the site's own: then each of them has to be looked at.
  const proxied = all.some(({ hosts }) => hosts.some(({ host }) => fitsHost(host, hostname)));
  const seen = new WeakMap<Element, string>();
  const held = mode === 'observe' ? 'would-hold' : 'held';

  const blobs = new Map<string, readonly string[]>();

  const judge: Judge = {
    code: (text) =>
      inCode(text).filter((address) => {
        try {
          return verdict(new URL(address, document.baseURI), hostname, all, allowed()).kind === 'refused';
        } catch {
          return false;
        }
      }),
    blob(url, addresses) {
      blobs.set(url, addresses);
    },
    tell(what, way, target, item, outcome, element) {
      report({
        what,
        way,
        target,
        ...(item && { item }),
        outcome,
        by: 'gate',
        where: (element ? describe(element) : new Error().stack) ?? '',
      });
    },
    address(address, way, element) {
      const text = String(address);
      if (ELSEWHERE.test(way))
        for (const one of blobs.get(text) ?? judge.code(inData(text))) {
          const item = judge.address(one, way, element);
          if (item !== undefined) return item;
        }
      if (!proxied && (!FAR.test(text) || text.startsWith(`${origin}/`))) return undefined;
      const url = new URL(text, document.baseURI);
      const found = verdict(url, hostname, all, allowed());
      if (found.kind === 'allowed' && way === 'script') ran(found.item);
      if (found.kind === 'own' || found.kind === 'allowed') return undefined;
      const item = found.kind === 'refused' ? found.item : '';
      const rule = item ? 'block' : (unknown ?? (mode === 'lockdown' ? 'block' : 'report'));
      const outcome = rule === 'block' ? held : 'passed';
      // An element is looked at when it gets its address, and when it comes into the page.
      if (rule !== 'allow' && !(element && seen.get(element) === text))
        judge.tell('request', way, url.href, item, outcome, element);
      if (element) seen.set(element, text);
      return outcome === 'held' ? item : undefined;
    },
    name(kind, name, way) {
      const item = claimed(kind, String(name));
      if (item) judge.tell(kind, way, String(name), item, held);
      return held === 'held' ? item : undefined;
    },
  };
  return judge;
}
