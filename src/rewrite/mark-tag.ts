import { inRefresh, inSrcset } from './addresses.ts';
import type { Judge } from './judge.ts';
import type { Clue } from './script-text.ts';
import { inFront, renamed, revalued, type Edit, type Tag } from './tag.ts';
import { vectorsOf, type Vector } from './vectors.ts';

/** What is to be done to a tag, and why. */
export interface Mark {
  readonly what: string;
  readonly clues: readonly Clue[];
  readonly edits: readonly Edit[];
}

/** The ids for `data-consent`: each once. */
export const itemsOf = (clues: readonly Clue[]): string => [...new Set(clues.map(({ item }) => item))].join(' ');

/** A mark that the page has already is respected. */
const consent = (tag: Tag, clues: readonly Clue[]): string =>
  tag.attributes.has('data-consent') ? '' : ` data-consent="${itemsOf(clues)}"`;

function cluesOf(
  value: string,
  kind: Vector['kind'],
  judge: Judge,
  page: (html: string) => readonly Clue[],
): readonly Clue[] {
  switch (kind) {
    case 'address':
      return judge.address(value);
    case 'hint':
      return judge.hint(value);
    case 'srcset':
      return inSrcset(value).flatMap((address) => judge.address(address));
    case 'list':
      return value
        .split(/\s+/)
        .filter(Boolean)
        .flatMap((address) => judge.address(address));
    case 'css':
      return judge.css(value);
    case 'refresh':
      return inRefresh(value).flatMap((address) => judge.address(address));
    case 'page':
      return page(value);
  }
}

/** Where nothing is loaded by a tag's content: the attributes decide. `page` finds what a `srcdoc` holds. */
export function markTag(tag: Tag, judge: Judge, page: (html: string) => readonly Clue[]): Mark | undefined {
  const clues: Clue[] = [];
  const edits: Edit[] = [];
  const ways: string[] = [];
  const wait = (name: string, to: string): void => {
    const attribute = tag.attributes.get(name);
    // A name that is taken already would be the one that counts: then it waits where nobody finds it.
    if (attribute) edits.push(renamed(attribute, name, tag.attributes.has(to) ? `data-consent-${name}` : to));
  };
  for (const { attribute, kind, to } of vectorsOf(tag)) {
    const value = tag.attributes.get(attribute)?.value;
    const found = value === undefined ? [] : cluesOf(value, kind, judge, page);
    if (found.length === 0) continue;
    clues.push(...found);
    ways.push(attribute);
    if (kind === 'refresh') wait('http-equiv', 'data-http-equiv');
    else wait(attribute, to);
    // What `srcdoc` stood in front of would be shown in its place.
    if (kind === 'page') wait('src', 'data-src');
  }
  const [way] = ways;
  if (way === undefined) return undefined;
  const plain = way === 'src' || way === 'href' || way === 'data' || way === 'xlink:href' || way === 'content';
  const rel = tag.name === 'link' ? ` ${tag.attributes.get('rel')?.value ?? ''}` : '';
  edits.push(inFront(tag, consent(tag, clues)));
  return { what: `${tag.name}${plain ? rel : ` ${way}`}`, clues, edits: edits.sort((a, b) => a.start - b.start) };
}

/** A script or style sheet: with another type it is text. `raw`: what stands in the page at an offset. */
export function markText(
  tag: Tag,
  what: string,
  clues: readonly Clue[],
  raw: (start: number, end: number) => string,
): Mark {
  const type = tag.attributes.get('type');
  const kind = type?.value.trim().toLowerCase() ?? '';
  // What is plain JavaScript or CSS needs no name when it is let go.
  const keep = kind === 'module' || kind === 'speculationrules' ? ` data-type="${kind}"` : '';
  const front = `${type ? '' : ' type="text/plain"'}${consent(tag, clues)}${tag.attributes.has('data-type') ? '' : keep}`;
  const edits = [inFront(tag, front)];
  if (type) edits.push(revalued(type, raw(type.start, type.end), 'text/plain'));
  // Chromium's scanner fetches the address of a script in an SVG whatever its type.
  const svg = tag.namespace === 'svg' && !tag.attributes.has('data-href');
  const name = ['href', 'xlink:href'].find((one) => svg && tag.attributes.has(one));
  const address = name && tag.attributes.get(name);
  if (address) edits.push(renamed(address, name, 'data-href'));
  return { what, clues, edits: edits.sort((a, b) => a.start - b.start) };
}
