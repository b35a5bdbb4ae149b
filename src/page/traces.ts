import type { TraceNames } from '../core/gate-vendor.ts';
import { naming } from './claims.ts';
import { parentDomains } from './domains.ts';

/*
 * Removes what vendors left behind, and looks again. A cookie goes only with the same name, domain and path, which no
 * script can read: so every one it can have is tried.
 */

/** Whether a name is to be removed. */
type Mine = (name: string) => boolean;

/** `/`, `/portal`, `/portal/`, `/portal/claims` …: where a cookie that this page sees can be. */
function paths(): string[] {
  const found = ['/'];
  let path = '';
  for (const folder of location.pathname.split('/').slice(1)) found.push((path += `/${folder}`), `${path}/`);
  return found;
}

function clearCookies(mine: Mine): string[] {
  const present = (): string[] =>
    document.cookie
      .split('; ')
      .map((cookie) => cookie.split('=')[0] as string)
      .filter(mine);
  let left = present();
  for (const path of paths()) {
    if (left.length === 0) break;
    for (const name of left)
      for (const domain of ['', ...parentDomains()]) {
        const gone = `${name}=;max-age=0;path=${path};domain=${domain}`;
        document.cookie = gone;
        document.cookie = `${gone};secure;samesite=none;partitioned`;
      }
    left = present();
  }
  return left;
}

function clearArea(area: Storage, mine: Mine): string[] {
  // Not its own properties: Firefox hides those that the interceptors stand in front of.
  const present = (): string[] => Array.from({ length: area.length }, (_, i) => area.key(i) ?? '').filter(mine);
  for (const name of present()) area.removeItem(name);
  return present();
}

const ways = {
  cookie: clearCookies,
  local: (mine: Mine) => clearArea(localStorage, mine),
  session: (mine: Mine) => clearArea(sessionStorage, mine),
};

/** Removes these traces, except those that somebody else claims. Returns the names that are still there. */
export function clearTraces(remove: readonly TraceNames[], keep: readonly TraceNames[]): string[] {
  return (Object.keys(ways) as (keyof typeof ways)[]).flatMap((kind) => {
    const [gone, kept] = [naming(remove, kind), naming(keep, kind)];
    try {
      return ways[kind]((name) => !!name && gone.test(name) && !kept.test(name));
    } catch {
      return []; // Blocked storage holds nothing.
    }
  });
}
