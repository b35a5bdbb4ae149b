import type { Judge } from './judge.ts';
import type { Look } from './patch.ts';

/** Code in a `blob:` runs in a realm that no patch reaches: what it may ask for is read when the blob is made. */
export function blobs(judge: Judge): Readonly<Record<'made' | 'address', Look>> {
  const found = new WeakMap<object, readonly string[]>();
  return {
    made(_self, given, native) {
      const [parts] = given as [(readonly unknown[])?];
      const addresses = parts ? judge.code(parts.filter((part) => typeof part === 'string').join('')) : [];
      return (
        addresses.length > 0 &&
        (() => {
          const blob = native(...given) as object;
          found.set(blob, addresses);
          return blob;
        })
      );
    },
    address(self, given, native) {
      const addresses = found.get(given[0] as object);
      return (
        addresses &&
        (() => {
          const url = native.apply(self, given) as string;
          judge.blob(url, addresses);
          return url;
        })
      );
    },
  };
}
