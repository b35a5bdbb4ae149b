import { TokenizerMode, type Token, type TokenHandler } from 'parse5';
import { Foreign } from './foreign.ts';
import { UNKNOWN, type Judge } from './judge.ts';
import { markTag, markText, type Mark } from './mark-tag.ts';
import type { Page } from './page.ts';
import type { Clue } from './script-text.ts';
import { attributesOf, inFront, type Tag } from './tag.ts';
import { TagTokenizer } from './tag-tokenizer.ts';
import { blanksOf } from './vectors.ts';

/** What a reader is given, and whom it tells. */
export interface Reading {
  readonly page: Page;
  readonly judge: Judge;
  readonly decode: (text: string) => string;
  readonly mark: (tag: Tag, mark: Mark, place: Place) => void;
  /** Finds what the page in a `srcdoc` would load. */
  readonly inner: (html: string) => readonly Clue[];
}
export type Place = ReturnType<Page['place']>;

/** A script or style sheet whose end has not come. */
interface Open {
  readonly tag: Tag;
  readonly place: Place;
  readonly text: 'script' | 'css';
  /** Tags inside it, which only SVG has: they are not part of its text. */
  readonly gaps: Pick<Tag, 'start' | 'end'>[];
}

const MODES: Readonly<Record<string, TagTokenizer['state']>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT,
  ...Object.fromEntries(
    'style iframe xmp noembed noframes noscript'.split(' ').map((name) => [name, TokenizerMode.RAWTEXT]),
  ),
};
const RUNS =
  /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))$/;

/** The type by which a browser decides what a script is. */
function typeOf({ attributes }: Tag): string {
  const language = attributes.get('language')?.value;
  const type = attributes.get('type')?.value ?? (language ? `text/${language}` : '');
  return type.trim().toLowerCase();
}

/** Reads a page, or what is in a `<noscript>`, and marks its tags. */
export class Reader implements TokenHandler {
  readonly onParseError = null;
  private readonly tokenizer = new TagTokenizer(this);
  private readonly foreign = new Foreign();
  /** The innermost last: only in SVG is one inside another. */
  private readonly open: Open[] = [];
  private templates = 0;
  /** What is in a `<noscript>`: text where scripts run, a part of the page where they do not. */
  private inner: { readonly reader: Reader; fed: number } | undefined;

  private readonly reading: Reading;
  private readonly offset: number;
  private readonly scripting: boolean;

  constructor(reading: Reading, offset = 0, scripting = true) {
    this.reading = reading;
    this.offset = offset;
    this.scripting = scripting;
  }

  write(chunk: string, last: boolean): void {
    this.tokenizer.write(chunk, last);
    if (this.tokenizer.state === TokenizerMode.RAWTEXT)
      this.feed(this.offset + this.tokenizer.preprocessor.offset + 1, false);
  }

  /** All in front of this offset is decided. */
  get safe(): number {
    return this.open[0]?.tag.start ?? this.inner?.reader.safe ?? this.offset + this.tokenizer.pendingFrom;
  }

  /** Makes inert, unseen, what is being held back; there is too much of it. */
  letGo(): void {
    const { pendingTag } = this.tokenizer;
    if (this.open.length > 0) this.settleAll(this.reading.page.end, true);
    else if (this.inner) this.inner.reader.letGo();
    else if (pendingTag && this.tokenizer.giveUp()) this.blank(this.tagOf(pendingTag));
  }

  onStartTag(token: Token.TagToken): void {
    const tag = this.tagOf(token);
    const { name, namespace, attributes } = tag;
    this.tokenizer.inForeignNode = this.foreign.inside;
    const html = namespace === 'html';
    // HTML in the middle of a script in SVG: it is over.
    if (html) this.settleAll(tag.start, false);
    for (const { gaps } of this.open) gaps.push(tag);
    if (html && Object.hasOwn(MODES, name) && (this.scripting || name !== 'noscript'))
      this.tokenizer.state = MODES[name] as TagTokenizer['state'];
    if (html && name === 'template') this.templates += 1;
    const base = html && name === 'base' && this.templates === 0 ? attributes.get('href') : undefined;
    if (base) this.reading.judge.base(base.value);

    if (this.tokenizer.known !== 'all') {
      if (this.tokenizer.known === 'some') this.blank(tag);
    } else if (name === 'script') this.script(tag);
    else if (name === 'style' && /^(?:|text\/css)$/i.test(attributes.get('type')?.value ?? '')) this.hold(tag, 'css');
    else this.tell(tag, markTag(tag, this.reading.judge, this.reading.inner));
    if (html && name === 'noscript' && this.scripting)
      this.inner = { reader: new Reader(this.reading, tag.end, false), fed: tag.end };
  }

  onEndTag({ tagName, location }: Token.TagToken): void {
    const start = this.offset + (location?.startOffset ?? 0);
    this.foreign.end(tagName);
    this.tokenizer.inForeignNode = this.foreign.inside;
    if (tagName === 'template' && this.templates > 0) this.templates -= 1;
    const gap = { start, end: this.offset + (location?.endOffset ?? 0) };
    if (this.open.at(-1)?.tag.name === tagName) this.settle(this.open.pop() as Open, start, false);
    for (const { gaps } of this.open) gaps.push(gap);
    this.feed(start, true);
  }

  onEof(): void {
    const { end } = this.reading.page;
    this.settleAll(end, false);
    this.feed(end, true);
  }

  onComment(): void {
    // Loads nothing.
  }
  onDoctype(): void {
    // Loads nothing.
  }
  onCharacter(): void {
    // The tokenizer keeps no text.
  }
  onNullCharacter(): void {
    // The tokenizer keeps no text.
  }
  onWhitespaceCharacter(): void {
    // The tokenizer keeps no text.
  }

  private tagOf(token: Token.TagToken): Tag {
    const attributes = attributesOf(token, this.offset, this.reading.decode);
    const complete = token.location && token.location.endOffset >= 0;
    return {
      name: token.tagName,
      namespace: complete ? this.foreign.start(token.tagName, attributes, token.selfClosing) : this.foreign.namespace,
      attributes,
      closed: token.selfClosing,
      start: this.offset + (token.location?.startOffset ?? 0),
      end: complete ? this.offset + (token.location?.endOffset ?? 0) : this.reading.page.end,
    };
  }

  private script(tag: Tag): void {
    const type = typeOf(tag);
    const source = (tag.namespace === 'html' ? ['src'] : ['href', 'xlink:href'])
      .map((name) => tag.attributes.get(name)?.value)
      .find((value) => value !== undefined);
    if (type === 'speculationrules') this.hold(tag, 'script');
    else if (!RUNS.test(type)) return;
    else if (source === undefined) this.hold(tag, 'script');
    else this.found(tag, 'script', this.reading.judge.address(source));
  }

  private hold(tag: Tag, text: Open['text']): void {
    // An element that ends at once has no text.
    if (tag.namespace !== 'html' && tag.closed) return;
    this.open.push({ tag, text, place: this.reading.page.place(tag.start), gaps: [] });
  }

  private settleAll(end: number, cut: boolean): void {
    for (const one of this.open.splice(0)) this.settle(one, end, cut);
  }

  /** The script or style sheet ends here, or is cut here. */
  private settle({ tag, text, place, gaps }: Open, end: number, cut: boolean): void {
    const { page, judge, decode } = this.reading;
    let content = '';
    let at = tag.end;
    for (const gap of gaps) {
      content += page.slice(at, gap.start);
      at = gap.end;
    }
    content = decode(content + page.slice(at, end));
    const clues = text === 'css' ? judge.css(content) : judge.script(content);
    const what = text === 'css' ? 'style' : 'inline script';
    this.found(tag, what, clues.length === 0 && cut ? [{ item: UNKNOWN, target: 'too long' }] : clues, place);
  }

  private found(tag: Tag, what: string, clues: readonly Clue[], place?: Place): void {
    if (clues.length > 0) this.tell(tag, markText(tag, what, clues, this.reading.page.slice), place);
  }

  private blank(tag: Tag): void {
    const text = ` data-consent="${UNKNOWN}"${blanksOf(tag.name, tag.namespace === 'svg')}`;
    if (this.reading.page.slice(tag.start + tag.name.length + 1, tag.end).startsWith(text)) return;
    this.tell(tag, { what: tag.name, clues: [{ item: UNKNOWN, target: 'too long' }], edits: [inFront(tag, text)] });
  }

  private tell(tag: Tag, mark: Mark | undefined, place?: Place): void {
    if (mark) this.reading.mark(tag, mark, place ?? this.reading.page.place(tag.start));
  }

  /** Gives the part of the page in a `<noscript>` what there is of it. */
  private feed(upto: number, last: boolean): void {
    const { inner } = this;
    if (!inner) return;
    if (last) this.inner = undefined;
    const { fed } = inner;
    inner.fed = Math.max(fed, upto);
    inner.reader.write(this.reading.page.slice(fed, inner.fed), last);
  }
}
