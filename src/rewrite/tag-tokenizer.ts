import { Token, Tokenizer, type TokenHandler } from 'parse5';

/** More attributes than any page has. Each is compared with all before it, so there must be an end. */
const MOST_ATTRIBUTES = 300;

const LESS_THAN = 0x3c;
const DASH = 0x2d;
const RIGHT_BRACKET = 0x5d;
const END = -1;

/**
 * The parser's tokenizer, for somebody who wants its tags only. It keeps no text and no comments, and skips to where the
 * next tag could begin: so it needs no more memory than the longest tag, and most of a page costs it nothing.
 */
export class TagTokenizer extends Tokenizer {
  /**
   * Whether all of the start tag is known: not if it has more attributes than are looked at, or was given up because it is
   * too long to be held back.
   */
  known: 'all' | 'some' | 'given-up' = 'all';

  constructor(handler: TokenHandler) {
    super({ sourceCodeLocationInfo: true }, handler);
  }

  /** Where the start tag begins that is not complete yet: all before it is settled. */
  get pendingFrom(): number {
    const tag = this.pendingTag;
    if (tag) return tag.location?.startOffset ?? 0;
    // Its `<` has been read, and nothing else of it.
    const { html, offset, pos } = this.preprocessor;
    return html.charCodeAt(pos) === LESS_THAN ? offset : offset + 1;
  }

  get pendingTag(): Token.TagToken | undefined {
    const token = this.currentToken;
    return token?.type === Token.TokenType.START_TAG && this.known !== 'given-up' ? token : undefined;
  }

  /** Reads the rest of the tag without keeping it. Says whether its name is complete. */
  giveUp(): boolean {
    const tag = this.currentToken as Token.TagToken;
    this.known = 'given-up';
    return this.preprocessor.offset > (tag.location?.startOffset ?? 0) + tag.tagName.length;
  }

  override write(chunk: string, last: boolean): void {
    super.write(chunk, last);
    if (this.known !== 'all') this.currentAttr = { name: '', value: '' };
    if (this.currentToken?.type === Token.TokenType.COMMENT) this.currentToken.data = '';
    if (this.currentToken?.type === Token.TokenType.DOCTYPE)
      Object.assign(this.currentToken, { name: '', publicId: '', systemId: '' });
  }

  protected override _createStartTagToken(): void {
    this.known = 'all';
    super._createStartTagToken();
  }

  protected override _leaveAttrName(): void {
    const token = this.currentToken as Token.TagToken;
    if (this.known === 'all' && token.attrs.length >= MOST_ATTRIBUTES) this.known = 'some';
    if (this.known === 'all') super._leaveAttrName();
  }

  protected override _appendCharToCurrentCharacterToken(): void {
    // Nobody asks for text.
  }

  /** Goes on where this character stands next. */
  private skipTo(character: string): void {
    const { preprocessor } = this;
    const next = preprocessor.html.indexOf(character, preprocessor.pos + 1);
    preprocessor.pos = (next < 0 ? preprocessor.html.length : next) - 1;
    preprocessor.dropParsedChunk();
  }

  protected override _stateData(cp: number): void {
    if (cp === LESS_THAN || cp === END) super._stateData(cp);
    else this.skipTo('<');
  }

  protected override _stateRcdata(cp: number): void {
    if (cp === LESS_THAN || cp === END) super._stateRcdata(cp);
    else this.skipTo('<');
  }

  protected override _stateRawtext(cp: number): void {
    if (cp === LESS_THAN || cp === END) super._stateRawtext(cp);
    else this.skipTo('<');
  }

  protected override _stateScriptData(cp: number): void {
    if (cp === LESS_THAN || cp === END) super._stateScriptData(cp);
    else this.skipTo('<');
  }

  protected override _stateCdataSection(cp: number): void {
    if (cp === RIGHT_BRACKET || cp === END) super._stateCdataSection(cp);
    else this.skipTo(']');
  }

  protected override _stateComment(cp: number): void {
    if (cp === DASH || cp === END) super._stateComment(cp);
    else this.skipTo('-');
  }

  protected override _statePlaintext(cp: number): void {
    if (cp === END) super._statePlaintext(cp);
    else this.skipTo('\0\0');
  }
}
