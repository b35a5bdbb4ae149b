import type { HostTable } from './hosts.ts';
import { NECESSARY } from './item.ts';
import { sourceOf, sourcesFor } from './policy-source.ts';
import { siteHosts } from './site.ts';

/** Directive → what it permits. */
export type Directives = Readonly<Record<string, readonly string[]>>;

/** What a policy follows from. */
export interface PolicyFacts {
  /** Whose hosts are whose, as the config has been read. */
  readonly hosts: HostTable;
  /** Ids of what is allowed, strictly necessary items among them. */
  readonly allowed: Iterable<string>;
  /** The page's own host: the other hosts of its site are permitted with it. Missing: only the page's own origin. */
  readonly site?: string | undefined;
  /** Hosts that the site needs besides, whatever the visitor says. */
  readonly more?: readonly string[];
}

/**
 * What the site's own scripts and styles may do is the site's own business: several policies on a page count together,
 * so these words permit nothing that another policy forbids. No nonce: a script that has one may come from any host.
 */
const OWN = ["'self'", 'data:', 'blob:', "'unsafe-inline'", "'unsafe-eval'"];

/** Whether a vendor's rule lies among the hosts of this site. */
const isUnder = (rule: string, host: string): boolean => rule === host || rule.endsWith(`.${host}`);

/**
 * The other hosts of the site. Not where something refused lies among them (a vendor behind a host of the site's own):
 * a policy cannot make an exception, so then only the page's own origin is permitted.
 */
function ownHosts({ hosts, allowed, site = '' }: PolicyFacts): readonly string[] {
  const own = siteHosts(site);
  const granted = new Set([...allowed, NECESSARY]);
  const refused = Object.keys(hosts)
    .filter((id) => !granted.has(id))
    .flatMap((id) => (hosts[id] ?? '').split(' '))
    .map((rule) => /[^/?]*/.exec(rule)?.[0] ?? '');
  const without = own.every((host) => !refused.some((rule) => isUnder(rule, host.replace('*.', ''))));
  return without ? own.flatMap(sourceOf) : [];
}

/**
 * The policy that permits this site and what is allowed, and nobody else. One directive: every kind of request falls back
 * to it, and whose host it is does not depend on the kind. `wss:` has to be said, for a host alone stands for https only;
 * a rule with a path is about no socket.
 */
export function policyDirectives(facts: PolicyFacts): Directives {
  const others = [
    ...ownHosts(facts),
    ...(facts.more ?? []).flatMap(sourceOf),
    // Under that name, what the site itself needs.
    ...sourcesFor(facts.hosts, [...facts.allowed, NECESSARY]),
  ];
  const sockets = others.filter((source) => !source.includes('/')).map((source) => `wss://${source}`);
  return { 'default-src': [...OWN, ...new Set([...others, ...sockets])] };
}

/** As a header has it, or the `content` of a meta element. */
export const policyText = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
