import { faded, readColour, seen, contrast, type Colour } from '../core/colour.ts';
import type { ButtonLook } from '../core/judge-buttons.ts';

/** What follows from the length of the text, what says the same again, and what only whoever uses the keyboard sees. */
const LEFT_OUT = /^(?:(?:width|height|(?:perspective|transform)-origin)$|outline|--)|(?:^|-)(?:inline|block)(?:-|$)/;

/** A computed colour as red, green and blue, however the page has written it. */
function colourOf(computed: string, beside: ParentNode): Colour | undefined {
  const plain = readColour(computed);
  if (plain) return plain;
  const probe = document.createElement('i');
  probe.style.color = `color-mix(in srgb, ${computed}, ${computed})`;
  beside.append(probe);
  const converted = readColour(getComputedStyle(probe).color);
  probe.remove();
  return converted;
}

/** The colours behind an element's text, the uppermost first; `undefined` where a picture is among them. */
function grounds(element: Element, root: ShadowRoot): Colour[] | undefined {
  const layers: Colour[] = [];
  let fade = 1;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at);
    const colour = colourOf(backgroundColor, root);
    if (!colour || backgroundImage !== 'none') return undefined;
    fade *= Number(opacity);
    layers.push(faded(colour, fade));
    if (layers.at(-1)?.[3] === 1) break;
  }
  return layers;
}

function contrastOf(button: Element, root: ShadowRoot): number | undefined {
  // There the visitor's own colours count.
  if (matchMedia('(forced-colors: active)').matches) return undefined;
  const { color, opacity } = getComputedStyle(button);
  const text = colourOf(color, root);
  const behind = grounds(button, root);
  return text && behind && contrast(seen([faded(text, Number(opacity)), ...behind]), seen(behind));
}

/** Whether its middle lies inside this box. */
const isWithin = (x: number, y: number, { left, right, top, bottom }: DOMRect): boolean =>
  x > left && x < right && y > top && y < bottom;

function isReached(button: Element, root: ShadowRoot): boolean | undefined {
  const { left, top, width, height } = button.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  for (let at = button.parentElement; at; at = at.parentElement)
    // What scrolls may hide it for the moment; what only cuts off hides it for good.
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && !isWithin(x, y, at.getBoundingClientRect()))
      return undefined;
  if (!isWithin(x, y, new DOMRect(0, 0, innerWidth, innerHeight))) return undefined;
  // Both are asked: one knows what of the page lies above, the other what of ours.
  return document.elementFromPoint(x, y) === root.host && button.contains(root.elementFromPoint(x, y));
}

/** After so many properties the page can have its turn: all of them take longer than a frame on a slow phone. */
const SOME = 20;

/** To ask a computed style for its names takes as long as to ask for their values, and they stay the same. */
let names: readonly string[] | undefined;

/** How a button of ours is drawn now. Yields where the page can have its turn. */
export function* readButton(button: HTMLElement, root: ShadowRoot): Generator<void, ButtonLook> {
  const computed = getComputedStyle(button);
  names ??= [...computed].filter((name) => !LEFT_OUT.test(name));
  const style: Record<string, string> = {};
  for (const [i, name] of names.entries()) {
    if (i % SOME === 0) yield;
    style[name] = computed.getPropertyValue(name);
  }
  for (const pseudo of ['::before', '::after']) style[pseudo] = getComputedStyle(button, pseudo).content;
  const { top, width, height } = button.getBoundingClientRect();
  return { top, width, height, style, contrast: contrastOf(button, root), reached: isReached(button, root) };
}
