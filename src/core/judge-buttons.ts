/*
 * Whether a theme has made refusing harder than accepting. What the law says of it: docs/theming.md.
 */

/** How a button is drawn. */
export interface ButtonLook {
  /** Its border box as it is seen, in CSS pixels. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Computed properties but those that follow from the length of its text. */
  readonly style: Readonly<Record<string, string>>;
  /** Of its text to what lies behind it, from 1 to 21; missing where that is a picture. */
  readonly contrast?: number | undefined;
  /** Whether a click on its middle reaches it; missing where that is scrolled out of view. */
  readonly reached?: boolean | undefined;
}

export interface Difference {
  /** A property, `width`, `height`, or `reach`: something lies upon the one and not upon the other. */
  readonly what: string;
  readonly accept: string;
  readonly reject: string;
}

export interface Judgement {
  readonly unequal: readonly Difference[];
  /** Those whose text can hardly be read, and its contrast. */
  readonly faint: readonly { readonly button: 'accept' | 'reject'; readonly contrast: number }[];
}

/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;
/** A text may be a little longer than the other. */
const AS_LARGE = 0.9;

/** Whether something other than the page's elements, which may lie upon a button, can be the cause. */
export const isByStyle = ({ unequal, faint }: Judgement): boolean =>
  faint.length > 0 || unequal.some(({ what }) => what !== 'reach');

/** What differs between the two. A refusal may be larger; every other difference counts, because it may draw the eye. */
export function judgeButtons(accept: ButtonLook, reject: ButtonLook): Judgement {
  const unequal: Difference[] = [];
  // One below the other, each is as high as its text needs.
  const sizes = accept.top === reject.top ? (['width', 'height'] as const) : (['width'] as const);
  for (const what of sizes)
    if (reject[what] < accept[what] * AS_LARGE)
      unequal.push({ what, accept: String(accept[what]), reject: String(reject[what]) });
  if (accept.reached && reject.reached === false) unequal.push({ what: 'reach', accept: 'true', reject: 'false' });
  for (const what of Object.keys(accept.style)) {
    const [one = '', other = ''] = [accept.style[what], reject.style[what]];
    if (one !== other) unequal.push({ what, accept: one, reject: other });
  }
  const faint = (['accept', 'reject'] as const).flatMap((button) => {
    const { contrast } = button === 'accept' ? accept : reject;
    return contrast !== undefined && contrast < LEAST_CONTRAST ? [{ button, contrast }] : [];
  });
  return { unequal, faint };
}
