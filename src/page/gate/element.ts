import { trustedUrl } from './trusted.ts';

/*
 * Elements that fetch by an attribute: the mark keeps the address in `data-…`, where it stays, so that it survives
 * allow → withdraw → allow.
 */
const ADDRESSES = ['src', 'srcset', 'href'];

/** Only addresses that fetch: markup that slipped through a sanitiser must not become a script. */
const harmless = (url: string): boolean => !/^javascript:$/i.test(new URL(url, document.baseURI).protocol);

export function showElement(element: HTMLElement): void {
  for (const name of ADDRESSES) {
    const address = element.dataset[name];
    const target = name === 'src' && element.localName === 'object' ? 'data' : name;
    if (address === undefined || element.hasAttribute(target)) continue;
    if (name === 'srcset' || harmless(address)) element.setAttribute(target, trustedUrl(address));
  }
  reload(element);
}

export function hideElement(element: HTMLElement): void {
  for (const name of ADDRESSES) {
    if (element.dataset[name] === undefined) continue;
    element.removeAttribute(name);
    if (name === 'src') element.removeAttribute('data');
  }
  reload(element);
}

/** A `<video>` looks at its sources once. */
function reload(element: HTMLElement): void {
  const media = element.closest<HTMLMediaElement>('video,audio');
  if (media && element !== media) media.load();
}
