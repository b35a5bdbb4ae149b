import { claimOfCookie, claimOfKey, type Claim } from './claims.ts';
import { pathOf } from './findings.ts';
import { addressOf, ownerOf, type Knowledge } from './knowledge.ts';
import { optionsSeen } from './options-seen.ts';
import { STATES, type RequestSeen, type Run, type State } from './recording.ts';
import type { CookieReport, HostSeen, StorageReport, VendorSeen } from './report.ts';

const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();
const states = (list: readonly State[]): State[] => STATES.filter((state) => list.includes(state));
const MOST_EXAMPLES = 10;

interface Seen<T> {
  readonly run: Run;
  readonly one: T;
}

function grouped<T>(all: readonly Seen<T>[], key: (one: T) => string | undefined): Map<string, Seen<T>[]> {
  const groups = new Map<string, Seen<T>[]>();
  for (const seen of all) {
    const name = key(seen.one);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), seen]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const requestsOf = (runs: readonly Run[]): Seen<RequestSeen>[] =>
  runs.flatMap((run) => run.requests.map((one) => ({ run, one })));
const pagesOf = (list: readonly Seen<{ readonly page: string }>[]): string[] =>
  unique(list.map(({ one }) => pathOf(one.page)));
const statesOf = (list: readonly Seen<unknown>[]): State[] => states(list.map(({ run }) => run.state));

export function vendorsSeen(runs: readonly Run[], know: Knowledge): VendorSeen[] {
  const byVendor = grouped(requestsOf(runs), ({ url }) => {
    const owner = ownerOf(url, know);
    return owner.kind === 'vendor' ? owner.vendor.id : undefined;
  });
  const kept = grouped(
    runs.flatMap((run) => [
      ...run.cookies.map((cookie) => ({ run, one: { page: cookie.page, claim: claimOfCookie(cookie, know) } })),
      ...run.storage.map((from) => ({ run, one: { page: from.page, claim: claimOfKey(from.kind, from.key, know) } })),
    ]),
    ({ claim }) => (claim.by === 'vendor' ? claim.vendor.id : undefined),
  );
  const commands = runs.flatMap((run) => run.commands);
  return unique([...byVendor.keys(), ...kept.keys()]).flatMap((id) => {
    const vendor = know.vendors.find((one) => one.id === id);
    if (!vendor) return [];
    const requests = byVendor.get(id) ?? [];
    const all = [...requests, ...(kept.get(id) ?? [])];
    return [
      {
        id,
        name: vendor.name,
        category: vendor.category,
        ...(know.declared && { declared: know.declared.has(id) }),
        options: optionsSeen(
          vendor,
          requests.map(({ one }) => one),
          commands,
        ),
        hosts: unique(requests.map(({ one }) => addressOf(one.url)?.hostname ?? '')),
        pages: pagesOf(all),
        states: statesOf(all),
      },
    ];
  });
}

export function unknownHosts(runs: readonly Run[], know: Knowledge): HostSeen[] {
  const byHost = grouped(requestsOf(runs), ({ url }) => {
    const owner = ownerOf(url, know);
    return owner.kind === 'unknown' ? owner.host : undefined;
  });
  return [...byHost].map(([host, list]) => ({
    host,
    kinds: [...new Set(list.map(({ one }) => one.kind))].sort(),
    pages: pagesOf(list),
    states: statesOf(list),
    examples: unique(list.map(({ one }) => pathOf(one.url))).slice(0, MOST_EXAMPLES),
  }));
}

/** Whose it is, for the lists of the report. */
function whose(claim: Claim, know: Knowledge): { readonly vendor?: string; readonly declared?: boolean } {
  if (claim.by === 'nobody') return know.declared ? { declared: false } : {};
  const vendor = claim.by === 'record' ? 'site' : claim.vendor.id;
  return { vendor, ...(know.declared && { declared: vendor === 'site' || know.declared.has(vendor) }) };
}

export function cookiesSeen(runs: readonly Run[], know: Knowledge): CookieReport[] {
  const all = runs.flatMap((run) => run.cookies.map((one) => ({ run, one })));
  return [...grouped(all, ({ name, domain, path }) => `${name} ${domain} ${path}`).values()].map((list) => {
    const longest = list.reduce((a, b) => (b.one.days > a.one.days ? b : a)).one;
    const by = list.find(({ one }) => one.by !== undefined)?.one.by;
    const { name, domain, path, days, httpOnly, secure } = longest;
    return {
      ...{ name, domain, path, days, httpOnly, secure },
      ...(by !== undefined && { by }),
      ...whose(claimOfCookie(longest, know), know),
      pages: pagesOf(list),
      states: statesOf(list),
    };
  });
}

export function storageSeen(runs: readonly Run[], know: Knowledge): StorageReport[] {
  const all = runs.flatMap((run) => run.storage.map((one) => ({ run, one })));
  return [...grouped(all, ({ kind, key, origin }) => `${origin} ${kind} ${key}`).values()].map((list) => {
    const { kind, key, origin } = (list[0] as (typeof list)[number]).one;
    const by = list.find(({ one }) => one.by !== undefined)?.one.by;
    return {
      ...{ kind, key, origin },
      ...(by !== undefined && { by }),
      ...whose(claimOfKey(kind, key, know), know),
      pages: pagesOf(list),
      states: statesOf(list),
    };
  });
}
