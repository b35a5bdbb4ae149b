import type { Given } from './given.ts';
import { MARKED, type Hold } from './hold.ts';
import { replaced, type Look } from './patch.ts';
import { cut, inMarkup } from './texts.ts';

/*
 * Markup that a script hands over is held before it is parsed: what the parser makes of it would fetch at once.
 */
export interface Markup {
  /** For calls that take markup at this place. */
  readonly at: (place: number) => Look;
  readonly write: Look;
}

export function createMarkup({ html, found, root }: Given, hold: Hold): Markup {
  const box = document.createElement('template');
  const parse = Reflect.get(Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') ?? {}, 'set') as (
    text: string,
  ) => void;

  const clean = (text: string): string =>
    inMarkup(text, (tag) => {
      const svg = /^<image/i.test(tag);
      parse.call(box, html(svg ? `<svg>${tag}` : tag));
      hold.tree(box.content, []);
      const held = box.content.querySelector('[data-held]')?.outerHTML;
      return held ? (svg && tag.endsWith('/>') ? held : held.replace(/<\/[^>]+>$/, '')) : tag;
    });
  /** Text that the page's Trusted Types accepted has to be of that kind again. */
  const like = (given: unknown, text: string): unknown => (typeof given === 'string' ? text : html(text));

  /** The beginning of a tag that the next call goes on with. */
  let rest = '';
  return {
    at: (place) => (self, given, native) => {
      const text = String(given[place]);
      if (hold.text(self as Element, text)) return undefined;
      const held = clean(text);
      if (held === text && !/data-consent|consentinel-[pc]/.test(text)) return undefined;
      // What stands beside or in place of an element lies in its parent.
      const around = (self as ParentNode & Node).parentNode ?? (self as ParentNode);
      return () => {
        const made = native.apply(self, held === text ? given : replaced(given, place, like(given[place], held)));
        for (const element of ((made as ParentNode | undefined) ?? around).querySelectorAll<HTMLElement>(MARKED)) {
          if (element.hasAttribute('data-held')) hold.remember(element);
          found(element);
        }
        return made;
      };
    },
    write(self, given, native) {
      const text = rest + given.join('');
      const end = cut(text);
      const held = clean(text.slice(0, end));
      if (!rest && held === text) return undefined;
      rest = text.slice(end);
      if (rest)
        queueMicrotask(() => {
          const last = rest;
          rest = '';
          if (last) native.call(self, like(given[0], last));
        });
      return () => {
        if (held) native.call(self, like(given[0], held));
        // What is in an empty frame is let go as well.
        if (self !== document) root(self as Document);
      };
    },
  };
}
