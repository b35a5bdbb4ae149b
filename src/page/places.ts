import { isNamed } from '../core/item.ts';
import { sensitiveAt, type Sensitive } from '../core/sensitive.ts';
import { placeLoader } from './load-place.ts';
import type { Page } from './page.ts';

/*
 * Pages that change their address without loading: a vendor that is kept off a place must not hear of it. Vendors listen
 * for such a change, or wrap the history's methods, so it is decided before anybody of them is called.
 */

/** Where a page asks to go; what the browser itself refuses, and other origins, are left to it. */
function wanted(url: string | URL | null | undefined): URL | undefined {
  try {
    const there = url == null ? undefined : new URL(url, document.baseURI);
    return there?.origin === location.origin ? there : undefined;
  } catch {
    return undefined;
  }
}

/** The browser's Navigation API, as far as it is needed. */
interface Navigates extends Event {
  readonly destination: { readonly url: string };
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
  const loadPlace = placeLoader();
  let before = location.href;
  const arrive = (): void => {
    before = location.href;
    moved();
  };

  // Whoever wraps a method gets one that decides first, and is itself wrapped in one: so none of them is called before.
  for (const method of ['pushState', 'replaceState'] as const) {
    type Method = History['pushState'];
    const deciding = (inner: Method, last = false): Method =>
      function (this: History, ...given) {
        const there = wanted(given[2]);
        if (there && mustLoad(there)) loadPlace(there, method);
        else {
          inner.apply(this, given);
          if (last) arrive();
        }
      };
    const native = Object.getOwnPropertyDescriptor(History.prototype, method)?.value as Method;
    let outermost = deciding(native, true);
    Object.defineProperty(History.prototype, method, {
      configurable: true,
      enumerable: true,
      get: () => outermost,
      set(given: Method) {
        outermost = deciding(given);
      },
    });
  }
  // An app that answers to this event would show the place without loading it, and a vendor would be told of it.
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigate', (event) => {
    const there = wanted((event as Navigates).destination.url);
    // While the history is at the place already, nobody hears of the way back either.
    if ((there && mustLoad(there)) || mustLoad(location)) event.stopImmediatePropagation();
  });
  // The gate listens before everybody else: a vendor's own listener never runs.
  const arrived = (event: Event): void => {
    if (mustLoad(location)) {
      event.stopImmediatePropagation();
      loadPlace(new URL(location.href), 'arrived', before);
    } else arrive();
  };
  addEventListener('popstate', arrived, true);
  addEventListener('hashchange', arrived, true);
}
