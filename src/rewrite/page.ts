/** What of a page is in memory: from what has not been given out yet to its present end. Offsets are those of the page. */
export class Page {
  private text = '';
  private base = 0;
  private seen = 0;
  private line = 1;
  private lineStart = 0;

  get end(): number {
    return this.base + this.text.length;
  }

  add(chunk: string): void {
    this.text += chunk;
  }

  readonly slice = (start: number, end: number): string => this.text.slice(start - this.base, end - this.base);

  /** Gives up what is in front of this offset. */
  drop(upto: number): void {
    this.place(upto);
    this.text = this.text.slice(upto - this.base);
    this.base = upto;
  }

  /** Line and column of an offset, both from 1. Asked in the order of the page. */
  place(offset: number): { readonly line: number; readonly column: number } {
    for (;;) {
      const next = this.text.indexOf('\n', this.seen - this.base);
      if (next < 0 || next + this.base >= offset) break;
      this.seen = next + this.base + 1;
      this.line += 1;
      this.lineStart = this.seen;
    }
    this.seen = Math.max(this.seen, offset);
    return { line: this.line, column: Math.max(0, offset - this.lineStart) + 1 };
  }
}
