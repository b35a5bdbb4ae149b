import { sameAddress } from './address.ts';

/** What a line says of an element at most: an address in it can be as long as it likes. */
const LONGEST = 300;

/** An element as its start tag. Not by a clone, because a clone of an image fetches it again. */
export const describe = ({ localName, attributes }: Element): string =>
  `<${[localName, ...[...attributes].map(({ name, value }) => `${name}="${value}"`)].join(' ')}>`.slice(0, LONGEST);

/** The elements that stand in the page with an address, by that address: the first of each. */
export function elementsByAddress(): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  for (const element of document.querySelectorAll('[src],link[href],object[data],image[href]')) {
    const address = ['src', 'href', 'data'].map((name) => element.getAttribute(name)).find(Boolean);
    if (!address) continue;
    const key = sameAddress(address);
    if (!found.has(key)) found.set(key, element);
  }
  return found;
}
