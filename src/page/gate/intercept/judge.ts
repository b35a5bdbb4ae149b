import { owners } from '../../../core/hosts.ts';
import { ruleFor } from '../../../core/match-host.ts';
import type { Attempt, Outcome } from '../../../core/report.ts';
import { verdict } from '../../../core/verdict.ts';
import type { Given, Kept } from './given.ts';

/** Who decides, and reports what is not simply allowed. What is held has the item it is held for; `''` = nobody's. */
export interface Judge {
  readonly address: (address: unknown, way: string, element?: Element) => string | undefined;
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

export function createJudge({ hosts, mode, unknown, allowed, claimed, report, ran, describe }: Given): Judge {
  const all = owners(hosts);
  const { hostname, origin } = location;
  // A vendor behind addresses of the site's own: then each of them has to be looked at.
  const proxied = ruleFor([{ hosts: all.flatMap(({ hosts }) => hosts.map(({ host }) => ({ host }))) }], {
    host: hostname,
    path: '',
    query: '',
  });
  const seen = new WeakMap<Element, string>();
  const held = mode === 'observe' ? 'would-hold' : 'held';

  const judge: Judge = {
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
