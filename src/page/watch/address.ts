/** An address as a URL, without its fragment; nothing where it is none. */
export function urlOf(address: string): URL | undefined {
  try {
    const url = new URL(address, document.baseURI);
    url.hash = '';
    return url;
  } catch {
    return undefined;
  }
}

export const sameAddress = (address: string): string => urlOf(address)?.href ?? address;
