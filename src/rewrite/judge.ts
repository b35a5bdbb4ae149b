import { ruleFor } from '../core/match-host.ts';
import { verdict } from '../core/verdict.ts';
import { inCss } from './addresses.ts';
import type { Knowledge } from './knowledge.ts';
import type { RewriteOptions } from './options.ts';
import { cluesInScript, type Clue } from './script-text.ts';

/** Whose something is, where it must be held. Nothing is said of what is allowed, the site's own, or nobody's. */
export interface Judge {
  /** The page's `<base href>`; the first one counts. */
  base(href: string): void;
  address(address: string): Clue[];
  /** An address that is only connected to: its path says nothing. */
  hint(address: string): Clue[];
  script(text: string): Clue[];
  css(text: string): Clue[];
}

/** The mark of third parties that nobody knows: there is no consent that could let them go. */
export const UNKNOWN = 'unknown';
/** An address in front of which nothing is known of the page. */
const NOWHERE = 'own.invalid';
const MOST_KEPT = 2000;

/** Addresses that are themselves what they lead to, and what can act: an image of that kind cannot. */
const ACTS = /^[\0-\x20]*(?:javascript:|data:(?:\s*[;,]|\s*text\/|[^;,]*(?:script|xml)))/i;
const IS_ITSELF = /^[\0-\x20]*(?:javascript|data):/i;

/** The text of such an address, as far as it can be read. */
function dataText(address: URL): string {
  const [kind = '', ...rest] = address.protocol === 'data:' ? address.href.split(',') : ['', address.href];
  try {
    return /;\s*base64\s*$/i.test(kind) ? atob(decodeURIComponent(rest.join(','))) : decodeURIComponent(rest.join(','));
  } catch {
    return rest.join(',');
  }
}

export function createJudge(known: Knowledge, { site, granted = new Set() }: RewriteOptions): Judge {
  const allowed = new Set([...known.necessary, ...granted]);
  const whole = known.owners.map(({ id, hosts }) => ({
    id,
    hosts: hosts.map(({ host }) => ({ host })),
  }));
  const start = `https://${site ?? NOWHERE}/`;
  let base: string | undefined;
  let kept = new Map<string, string | undefined>();

  const parse = (address: string): URL | undefined => {
    try {
      return new URL(address, base ?? start);
    } catch {
      return undefined;
    }
  };

  const itemOf = (address: string): string | undefined => {
    if (kept.has(address)) return kept.get(address);
    const url = parse(address);
    let item: string | undefined;
    if (url) {
      const found = verdict(url, site ?? NOWHERE, known.owners, allowed);
      if (found.kind === 'refused') item = found.item;
      else if (found.kind === 'unknown' && known.unknown === 'hold' && site !== undefined) item = UNKNOWN;
    }
    if (kept.size >= MOST_KEPT) kept = new Map();
    kept.set(address, item);
    return item;
  };

  const clues = (addresses: readonly string[]): Clue[] =>
    addresses.flatMap((target) => {
      const item = itemOf(target);
      return item === undefined ? [] : [{ item, target }];
    });

  // A string in a script may be anything: only who is known counts there.
  const inScript = (address: string): string | undefined => {
    const item = itemOf(address);
    return item === UNKNOWN ? undefined : item;
  };

  return {
    base: (href) => {
      if (base !== undefined) return;
      base = parse(href)?.href ?? start;
      kept = new Map();
    },
    address: (address) => {
      // What such an address holds runs or loads as if it stood in the page.
      if (IS_ITSELF.test(address)) {
        const url = ACTS.test(address) ? parse(address) : undefined;
        return url ? cluesInScript(`"${dataText(url)}"`, known, inScript) : [];
      }
      return clues([address]);
    },
    hint: (address) => {
      const direct = clues([address]);
      const url = parse(address);
      if (direct.length > 0 || !url) return direct;
      const target = { host: url.hostname, path: '/', query: '' };
      const [first, ...others] = whole.filter((owner) => ruleFor([owner], target)).map(({ id }) => id);
      if (first === undefined || [first, ...others].some((id) => allowed.has(id))) return [];
      // A host that a vendor shares with other services is the vendor's only where the site uses that vendor.
      const named = [first, ...others].find((id) => known.named.has(id));
      const item = named ?? (known.loaders.has(url.hostname) ? first : undefined);
      return item === undefined ? [] : [{ item, target: address }];
    },
    script: (text) => cluesInScript(text, known, inScript),
    css: (text) => clues(inCss(text)),
  };
}
