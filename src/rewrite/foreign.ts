import type { Attributes } from './tag.ts';

/*
 * Where a page is inside SVG or MathML, tags are read by other rules: `<style>` there holds markup, `<script/>` ends at
 * once. This keeps just as much of the tree as that takes (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign).
 */

export type Namespace = 'html' | 'svg' | 'math';
/** As deep as a browser nests; an end tag is not looked for any further out. */
const DEEPEST = 512;

interface Open {
  readonly name: string;
  readonly namespace: Namespace;
  /** HTML begins again in it. */
  readonly integration: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Start tags that end all foreign content. */
const BREAK_OUT = words(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
const VOID = words(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
);
const SVG_POINTS = words('foreignobject desc title');
const MATH_POINTS = words('mi mo mn ms mtext');

const isPoint = (name: string, namespace: Namespace, attributes: Attributes): boolean =>
  namespace === 'svg'
    ? SVG_POINTS.has(name)
    : MATH_POINTS.has(name) ||
      (name === 'annotation-xml' &&
        /^(?:text\/html|application\/xhtml\+xml)$/i.test(attributes.get('encoding')?.value ?? ''));

export class Foreign {
  /** From the outermost `<svg>` or `<math>` inwards; empty in plain HTML. */
  private readonly open: Open[] = [];

  private get top(): Open | undefined {
    return this.open.at(-1);
  }

  /** Whether `<![CDATA[` begins text here. */
  get inside(): boolean {
    return this.namespace !== 'html';
  }

  /** What surrounds what comes next. */
  get namespace(): Namespace {
    return this.top?.namespace ?? 'html';
  }

  /** Takes a start tag, and says by whose rules it is read. */
  start(name: string, attributes: Attributes, selfClosing: boolean): Namespace {
    const { top } = this;
    const foreign =
      top !== undefined &&
      top.namespace !== 'html' &&
      !(top.integration && !(top.namespace === 'math' && (name === 'mglyph' || name === 'malignmark')));
    if (foreign) {
      const leaves =
        BREAK_OUT.has(name) || (name === 'font' && ['color', 'face', 'size'].some((key) => attributes.has(key)));
      // `<svg>` in `<annotation-xml>` is SVG.
      const namespace = top.name === 'annotation-xml' && name === 'svg' ? 'svg' : top.namespace;
      if (!leaves) return this.push(name, namespace, attributes, selfClosing);
      this.breakOut();
    }
    if (name === 'svg' || name === 'math') return this.push(name, name, attributes, selfClosing);
    if (this.open.length > 0 && !VOID.has(name)) this.open.push({ name, namespace: 'html', integration: false });
    return 'html';
  }

  end(name: string): void {
    const { top } = this;
    if (!top) return;
    if (top.namespace !== 'html' && (name === 'br' || name === 'p')) {
      this.breakOut();
      return;
    }
    // It ends the nearest element of that name, as long as only elements of the same kind are in between.
    const html = top.namespace === 'html';
    for (let i = this.open.length - 1; i >= Math.max(0, this.open.length - DEEPEST); i--) {
      const one = this.open[i] as Open;
      if ((one.namespace === 'html') !== html) return;
      if (one.name === name) {
        this.open.length = i;
        return;
      }
    }
  }

  private push(name: string, namespace: Namespace, attributes: Attributes, selfClosing: boolean): Namespace {
    if (!selfClosing) this.open.push({ name, namespace, integration: isPoint(name, namespace, attributes) });
    return namespace;
  }

  private breakOut(): void {
    while (this.top && this.top.namespace !== 'html' && !this.top.integration) this.open.pop();
  }
}
