import type { HostTable } from './hosts.ts';

/** What may stand in a policy. Anything else, such as a `;` in a config that nobody has checked, is left out. */
const SOURCE = /^(\*\.)?[\w-]+(\.[\w-]+)*(:(\d+|\*))?(\/[\w\-.~%!$&()*+=:@/]*)?$/;

/**
 * A rule of the host table as source expressions. A path without a `/` at its end counts in whole segments, which takes
 * two. What the query must match is left out, for a policy cannot say it: it permits the path for all. So is what comes
 * from a `*` on.
 */
export function sourcesOf(rule: string): string[] {
  const [address = ''] = rule.split('?');
  const [host = ''] = address.split('/');
  const paths = address
    .slice(host.length)
    .replace(/\*[^,]*/g, '')
    .split(',');
  return paths
    .flatMap((path) => (path === '' || path.endsWith('/') ? [host + path] : [host + path, `${host + path}/`]))
    .filter((source) => SOURCE.test(source));
}

/** Everything that these items contact, each source once. */
export const sourcesFor = (table: HostTable, items: Iterable<string>): string[] => [
  ...new Set(
    [...items].flatMap((id) => (Object.hasOwn(table, id) ? (table[id] ?? '').split(' ') : []).flatMap(sourcesOf)),
  ),
];

/** A further host that a site names: `cdn.shop.example`, `https://cdn.shop.example/files/`. */
export const sourceOf = (host: string): string[] => sourcesOf(host.replace(/^https?:\/\//, ''));
