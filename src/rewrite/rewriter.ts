import { createJudge } from './judge.ts';
import { knowledge } from './knowledge.ts';
import { itemsOf } from './mark-tag.ts';
import type { Change, Rewriter, RewriteOptions } from './options.ts';
import { Page } from './page.ts';
import { Reader, type Reading } from './reader.ts';
import type { Clue } from './script-text.ts';
import { edited, type Edit } from './tag.ts';

const DEFAULT_LIMIT = 2 ** 21;
/** How much of a start tag is quoted in a change. */
const QUOTED = 300;
/** Pages in a `srcdoc` in pages in a `srcdoc`: further in, an address in the text is enough. */
const DEEPEST = 8;

const cut = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);
const same = (text: string): string => text;

/** A page that comes in pieces. */
export const createRewriter = (options: RewriteOptions): Rewriter => rewriterOf(options);

/** `decode`: makes text of what stands in the page, where that is bytes; `depth`: how many pages this one is inside. */
export function rewriterOf(options: RewriteOptions, decode = same, depth = 0): Rewriter {
  const known = knowledge(options.config, options.vendors);
  const judge = createJudge(known, options);
  const { limit = DEFAULT_LIMIT } = options;
  const page = new Page();
  const changes: Change[] = [];
  let edits: Edit[] = [];
  let given = 0;

  const inner = (html: string): readonly Clue[] => {
    if (depth >= DEEPEST) return judge.script(`"${html}"`);
    const rewriter = rewriterOf({ ...options, limit: Infinity }, same, depth + 1);
    rewriter.write(html);
    rewriter.end();
    return rewriter.changes.flatMap(({ item, target }) => item.split(' ').map((one) => ({ item: one, target })));
  };
  const mark: Reading['mark'] = (tag, { what, clues, edits: now }, { line, column }) => {
    const raw = page.slice(tag.start, tag.end);
    changes.push({
      item: itemsOf(clues),
      what,
      target: cut(clues[0]?.target ?? ''),
      line,
      column,
      before: cut(raw),
      after: cut(edited(raw, tag.start, now)),
    });
    if (known.mode === 'hold') edits.push(...now);
  };
  const reader = new Reader({ page, judge, decode, mark, inner });

  /** What is decided, with its edits. */
  const give = (upto: number): string => {
    const from = given;
    const ready = edits.filter((edit) => edit.start < upto).sort((a, b) => a.start - b.start);
    edits = edits.filter((edit) => edit.start >= upto);
    given = upto;
    const text = edited(page.slice(from, upto), from, ready);
    page.drop(upto);
    return text;
  };

  return {
    changes,
    write: (chunk) => {
      page.add(chunk);
      reader.write(chunk, false);
      for (let safe = -1; page.end - reader.safe > limit && safe !== reader.safe;) {
        safe = reader.safe;
        reader.letGo();
      }
      return give(reader.safe);
    },
    end: () => {
      reader.write('', true);
      return give(page.end);
    },
  };
}
