import type { Judge } from './judge.ts';
import { replaced, type Look } from './patch.ts';
import { inStyle } from './texts.ts';

/** Properties that take an address, as scripts set them. */
export const STYLES =
  'background backgroundImage background-image listStyle listStyleImage list-style-image borderImage borderImageSource border-image-source maskImage mask-image mask cursor content';

/** Calls that take a style at this place: an address of somebody refused becomes one that leads nowhere. */
export const styles =
  (judge: Judge) =>
  (place: number): Look =>
  (self, given, native) => {
    const refused: string[] = [];
    const clean = (text: string): string =>
      inStyle(text).reduce((clean, address) => {
        if (judge.address(address, 'css') === undefined) return clean;
        refused.push(address);
        return clean.replaceAll(address, 'data:,');
      }, text);
    const value = given[place];
    // Keyframes; bytes of a font are none.
    const cleaned: unknown =
      Object(value) !== value
        ? clean(String(value))
        : ArrayBuffer.isView(value) ||
          JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? clean(one) : one)));
    return refused.length > 0 && (() => native.apply(self, replaced(given, place, cleaned)));
  };
