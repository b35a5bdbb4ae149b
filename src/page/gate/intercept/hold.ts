import type { Calls } from './calls.ts';
import type { Given } from './given.ts';
import type { Judge } from './judge.ts';
import { FETCHING, inScript, inSet, inStyle } from './texts.ts';

/*
 * Holds elements: they are made inert and marked, so that the gate lets them go as it does those that the page marked.
 */
/** Attributes by which they fetch, and those by which any element does. */
const LEADING = /^((image)?src(set)?|srcdoc|(xlink:)?href|data|poster|style|ping|background)$/i;
/** Of these, the latter. */
const anywhere = /^(st|pi|ba)/;

/** What any element is looked at for. */
const ATTRIBUTES = '[data-consent],[style*="url("i],[ping],[background]';

/** What the page marks. */
export const MARKED =
  '[data-consent],consentinel-policy,consentinel-choices,consentinel-reopen,consentinel-status,consentinel-notice';

const tags = new Set([...FETCHING.split('|'), ...MARKED.split(',')]);

/** Whether a look can hold this, by the cheapest questions there are: they are asked of all that comes into the page. */
const isWanted = (element: Element): boolean =>
  tags.has(element.localName) || (element.hasAttributes() && element.matches(ATTRIBUTES));

/** Whether there may be something to hold in what is inserted: a node, or whatever else the native takes. */
export const mayHold = (given: unknown): boolean => {
  const node = given as Partial<Element> | null | undefined;
  return !!node?.firstElementChild || (node?.nodeType === 1 && isWanted(node as Element));
};

/** Relations of a `<link>` that fetch nothing. */
const NAMES = /^(canonical|alternate|author|license|next|prev|search|help|me|shortlink|profile)$/i;

export interface Hold {
  /** An element gets an address. True where it must not: then it has been kept for later. */
  readonly address: (element: Element, name: string, value: unknown) => boolean;
  /** A style sheet or script gets this text. True where it must not count: then the element is inert. */
  readonly text: (element: Partial<Element> | null, text: string) => boolean;
  /** Holds this element, if it has to be held. Gathers frames. */
  readonly look: (element: Element, frames: Element[]) => void;
  /** Holds what has to be held in this tree. */
  readonly tree: (node: Element | DocumentFragment | Document, frames: Element[]) => void;
  /** Sees to it that what is held, but need not come into the page to fetch, is let go as well. */
  readonly remember: (element: Element) => void;
}

export function createHold({ held, found, free, show, marked, html }: Given, judge: Judge, keep: Calls['keep']): Hold {
  const first = (list: readonly string[], element: Element): string | undefined => {
    for (const address of list) {
      const item = judge.address(address, element.localName, element);
      if (item !== undefined) return item;
    }
    return undefined;
  };
  const refused = (element: Element, name: string, value: string): string | undefined => {
    if (marked(element)) return undefined;
    if (element.localName === 'link' && NAMES.test(element.getAttribute('rel') ?? '')) return undefined;
    if (name !== 'srcdoc')
      return first(name === 'style' ? inStyle(value) : /srcset|ping/.test(name) ? inSet(value) : [value], element);
    const box = document.createElement('template');
    box.innerHTML = html(value); // past the patch, which holds what is in it
    return box.content.querySelector('[data-held]')?.getAttribute('data-consent') ?? undefined;
  };

  const mark = (element: Element, item: string): void => {
    const ids = element.getAttribute('data-consent');
    if (!ids?.split(' ').includes(item)) element.setAttribute('data-consent', ids ? `${ids} ${item}` : item);
    element.setAttribute('data-held', '');
    held(element as HTMLElement);
  };
  /** A script or style sheet: all it is made of stays in it. */
  const silence = (element: Element, item: string): void => {
    const type = element.getAttribute('type');
    if (type && type !== 'text/plain') element.setAttribute('data-type', type);
    element.setAttribute('type', 'text/plain');
    mark(element, item);
  };

  const remember = (element: Element): void => {
    const { localName, isConnected } = element;
    if (isConnected || !/^(img|audio|video)$/.test(localName)) return;
    const target = element.getAttribute('data-src') ?? element.getAttribute('data-srcset') ?? '';
    keep(element.getAttribute('data-consent') ?? '', localName, target, () => {
      show(element as HTMLElement);
    });
  };

  const address = (element: Element, key: string, given: unknown, inPage?: boolean): boolean => {
    if (!LEADING.test(key)) return false;
    const name = key.toLowerCase();
    const tag = element.localName;
    if (!anywhere.test(name) && !tags.has(tag)) return false;
    const value = String(given);
    const kept = `data-${name === 'data' ? 'src' : name.replace('xlink:', '')}`;
    const item = refused(element, name, value);
    if (item === undefined) {
      // What gets another address is the page's again; what is looked at, or let go, keeps what it has.
      if (inPage || !element.hasAttribute('data-held') || element.getAttribute(kept) === value) return false;
      if (tag !== 'script' && !element.hasAttribute(kept)) return false;
      for (const name of [kept, 'data-consent', 'data-held']) element.removeAttribute(name);
      if (tag === 'script') element.setAttribute('type', element.getAttribute('data-type') ?? '');
      free(element as HTMLElement);
      return false;
    }
    if (tag === 'script') {
      silence(element, item);
      return false;
    }
    element.setAttribute(kept, value);
    element.removeAttribute(name);
    mark(element, item);
    if (!inPage) remember(element);
    return true;
  };

  const text: Hold['text'] = (given, text) => {
    const element = given as Element;
    const tag = given?.localName ?? '';
    if (!/^(style|script)$/.test(tag) || marked(element)) return false;
    const item = first(tag === 'style' ? inStyle(text) : inScript(element.getAttribute('type') ?? '', text), element);
    if (item !== undefined) silence(element, item);
    return item !== undefined;
  };

  const hold = (element: Element, frames: Element[]): void => {
    const tag = element.localName;
    if (tag === 'iframe') frames.push(element);
    if (element.matches(MARKED)) found(element as HTMLElement);
    if (tag === 'style' || !element.hasAttribute('src')) text(element, element.textContent);
    if (tag !== 'script' || element.getAttribute('type') !== 'text/plain')
      for (const { name, value } of [...element.attributes]) address(element, name, value, true);
  };
  const look: Hold['look'] = (element, frames) => {
    try {
      if (isWanted(element)) hold(element, frames);
    } catch {
      // A form whose fields are called as methods are: that must not let go of what lies beside it.
    }
  };
  return {
    address,
    text,
    remember,
    look,
    tree(node, frames) {
      // Step by step: with so long a list of selectors a query takes four times as long.
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
      for (let at: Node | null = node; at; at = walker.nextNode())
        if (at.nodeType === Node.ELEMENT_NODE) look(at as Element, frames);
    },
  };
}
