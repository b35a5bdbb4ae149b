import { problem } from '../core/problem.ts';
import type { PlacedProblem } from './check-config.ts';
import { placesOf } from './place.ts';
import { readCss, type CssDeclaration } from './read-css.ts';

type Button = 'accept' | 'reject';
interface Styled {
  /** The last declaration of each property counts. */
  readonly accept: Map<string, CssDeclaration>;
  readonly reject: Map<string, CssDeclaration>;
}

/** The selectors of a list that names one of the parts; commas within brackets separate nothing. */
const listed = (selectors: string): string[] =>
  selectors.includes('::part(') ? selectors.split(/,(?![^([]*[)\]])/).map((one) => one.trim()) : [selectors];

const PART = /::part\(\s*(accept|reject)\s*\)/i;

/** Which of the two buttons a selector means, of an element of ours or of any. */
function buttonOf(selector: string): Button | undefined {
  const found = PART.exec(selector);
  // Of the element whose part it is: what stands between the last combinator and here, brackets left out.
  const [compound = ''] = /[^\s>+~]*$/.exec(selector.slice(0, found?.index).replace(/\([^)]*\)|\[[^\]]*\]/g, '')) ?? [];
  const [type = ''] = /^[\w-]+/.exec(compound) ?? [];
  return found && (type === '' || /^consentinel-/i.test(type)) ? (found[1]?.toLowerCase() as Button) : undefined;
}

/** Of every place where one of the two buttons is styled, what is said of each of them. */
function styled(css: string): Map<string, Styled> {
  const places = new Map<string, Styled>();
  for (const { around, selector, declarations } of readCss(css)) {
    const preludes = [...around, selector];
    if (!preludes.some((one) => PART.test(one))) continue;
    const paths = preludes.reduce<string[][]>(
      (before, list) => listed(list).flatMap((one) => before.map((path) => [...path, one])),
      [[]],
    );
    for (const path of paths) {
      const at = path.findIndex((part) => buttonOf(part));
      const button = buttonOf(path[at] ?? '');
      if (!button) continue;
      const key = path.map((part, i) => (i === at ? part.replace(PART, '::part()') : part)).join(' { ');
      const place = places.get(key) ?? { accept: new Map(), reject: new Map() };
      places.set(key, place);
      for (const found of declarations) place[button].set(found.property, found);
    }
  }
  return places;
}

const UNSET = 'not said';

/**
 * Where a style sheet of the site treats the buttons for accepting and refusing differently: a warning for each property.
 * What the cascade makes of it, only a browser knows; there the guard compares the two as they are drawn.
 */
export function checkCss(css: string): PlacedProblem[] {
  const placeAt = placesOf(css);
  return [...styled(css)]
    .flatMap(([key, { accept, reject }]) =>
      [...new Set([...accept.keys(), ...reject.keys()])].flatMap((property) => {
        const [yes, no] = [accept.get(property), reject.get(property)];
        if (yes?.value === no?.value) return [];
        const what = `${property}: ${yes?.value ?? UNSET} / ${no?.value ?? UNSET}`;
        const path = key.replace('::part()', no ? '::part(reject)' : '::part(accept)');
        return [{ offset: (no ?? yes)?.offset ?? 0, ...problem('unequal-buttons', path, { what }, 'warning') }];
      }),
    )
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, ...found }) => ({ ...found, ...placeAt(offset) }));
}
