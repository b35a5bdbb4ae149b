import { trustedHtml, trustedUrl } from './trusted.ts';

/*
 * Elements that fetch by an attribute: the mark keeps what it was in `data-…`, where it stays, so that it survives
 * allow → withdraw → allow.
 */
const ADDRESSES = 'src srcset href srcdoc poster ping imagesrcset background style'.split(' ');
/** Of these, those that are no single address. */
const TEXTS = /srcset|style|srcdoc/;

/** Only addresses that fetch: markup that slipped through a sanitiser must not become a script. */
function harmless(url: string): boolean {
  try {
    return !/^javascript:$/i.test(new URL(url, document.baseURI).protocol);
  } catch {
    return false;
  }
}

/** Frames that are let go of as soon as the parser's own turn is over. */
const soon = new WeakSet<HTMLElement>();

export function showElement(element: HTMLElement): void {
  // Chromium drops the address that a frame gets within the parser's turn: it stays empty.
  if (element.localName === 'iframe' && document.readyState === 'loading') {
    soon.add(element);
    setTimeout(() => {
      if (soon.delete(element)) show(element);
    });
  } else show(element);
}

/**
 * A frame begins anew: what it shows ends. Firefox also gives a frame that stands in the HTML what it showed before a reload,
 * whatever its address says now; one that a script inserted begins empty.
 */
const renew = (element: HTMLElement): void => {
  if (element.localName === 'iframe') element.parentNode?.insertBefore(element, element.nextSibling);
};

function show(element: HTMLElement): void {
  if (!element.hasAttribute('src') && !element.hasAttribute('srcdoc')) renew(element);
  for (const name of ADDRESSES) {
    const kept = element.dataset[name];
    const target = name === 'src' && element.localName === 'object' ? 'data' : name;
    if (kept === undefined || element.hasAttribute(target)) continue;
    if (TEXTS.test(name) || harmless(kept))
      element.setAttribute(target, name === 'srcdoc' ? trustedHtml(kept) : trustedUrl(kept));
  }
  reload(element);
}

export function hideElement(element: HTMLElement): void {
  soon.delete(element);
  for (const name of ADDRESSES) {
    if (element.dataset[name] === undefined) continue;
    const shown = element.hasAttribute(name) && name.startsWith('src');
    element.removeAttribute(name);
    if (name === 'src') element.removeAttribute('data');
    if (shown) renew(element);
  }
  reload(element);
}

/** A style sheet that waits is text; what it says counts again as soon as it is allowed. */
export function showStyle(style: HTMLElement, met: boolean): void {
  if (!met) style.setAttribute('type', 'text/plain');
  else style.setAttribute('type', style.dataset['type'] ?? 'text/css');
}

/** A `<video>` looks at its sources once. */
function reload(element: HTMLElement): void {
  const media = element.closest<HTMLMediaElement>('video,audio');
  if (media && element.localName === 'source') media.load();
}
