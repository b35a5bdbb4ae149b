import { reload } from './reload.ts';

const withoutFragment = (url: string): string => url.split('#')[0] as string;

/** An address of the same page that differs in more than the fragment. */
const beside = ({ pathname, search }: URL): string => (search ? pathname : `${pathname}?`);

export type LoadPlace = (there: URL, how: 'pushState' | 'replaceState' | 'arrived', before?: string) => void;

/**
 * Goes to a place of this site by loading it. Until it has come, neither the address nor the title of the place can be
 * seen here: what vendors send while the page is left has the old ones. `arrived`: the history has gone there already, from
 * `before`. A page that must not lose something hears `consentinel:reload` first.
 */
export function placeLoader(): LoadPlace {
  // The browser's own, whatever wraps them later.
  const pushState = history.pushState.bind(history);
  const replaceState = history.replaceState.bind(history);
  return (there, how, before = location.href) => {
    const near = withoutFragment(before) === withoutFragment(there.href);
    const { title } = document;
    Object.defineProperty(document, 'title', { configurable: true, get: () => title, set: () => undefined });
    if (how === 'arrived') replaceState(null, '', near ? beside(there) : before);
    reload(() => {
      // To a fragment of the same page a browser goes without loading.
      if (near && how !== 'arrived') (how === 'pushState' ? pushState : replaceState)(null, '', beside(there));
      if (how === 'pushState' && !near) location.assign(there);
      else location.replace(there);
    });
  };
}
