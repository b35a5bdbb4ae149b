import { isNamed } from '../core/item.ts';
import { sensitiveAt, type Sensitive } from '../core/sensitive.ts';
import type { Page } from './page.ts';

/*
 * Pages that change their address without loading: a vendor that is kept off a place must not hear of it. Vendors listen
 * for such a change, or wrap the history's methods around ours, so it is decided before the address changes.
 */

/** The address on this site that a page asks the history for; what the browser itself refuses is left to it. */
function wanted(url: string | URL | null | undefined): URL | undefined {
  try {
    const there = url == null ? undefined : new URL(url, document.baseURI);
    return there?.origin === location.origin ? there : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Where a script runs here that must not run there, the browser goes there by loading the page. `moved` is called when
 * the address has changed.
 */
export function watchPlaces({ read, ran }: Page, rules: Sensitive, moved: () => void): void {
  const mustLoad = ({ pathname, hash }: URL | Location): boolean => {
    const off = sensitiveAt(rules, pathname, hash);
    return read.items.some((item) => ran.has(item.id) && isNamed(off, item));
  };
  for (const [method, load] of [
    ['pushState', 'assign'],
    ['replaceState', 'replace'],
  ] as const) {
    const native = history[method].bind(history);
    history[method] = (state, title, url) => {
      const there = wanted(url);
      if (there && mustLoad(there)) location[load](there);
      else {
        native(state, title, url);
        moved();
      }
    };
  }
  const arrived = (event: Event): void => {
    if (mustLoad(location)) {
      // The gate listens before everybody else: a vendor's own listener never runs.
      event.stopImmediatePropagation();
      location.reload();
    } else moved();
  };
  addEventListener('popstate', arrived, true);
  addEventListener('hashchange', arrived, true);
}
