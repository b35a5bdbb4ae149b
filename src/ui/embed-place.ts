/*
 * A placeholder stands exactly where the frame would: it takes over the frame's size and place, so that nothing moves when
 * the one gives way to the other.
 */
const SAME = [
  'margin',
  'position',
  'inset',
  'float',
  'vertical-align',
  'flex',
  'grid-area',
  'align-self',
  'justify-self',
];

/** Below this height, in pixels, what a placeholder says would have to be scrolled: it may be taller than the frame. */
const LEGIBLE = 160;

/** What each hidden frame had as its inline `display`. */
const hidden = new WeakMap<HTMLElement, readonly [value: string, priority: string]>();

/** By an inline style: a reset like `iframe { display: block }` beats the attribute `hidden`. */
function hide(frame: HTMLElement): void {
  const { style } = frame;
  if (!hidden.has(frame)) hidden.set(frame, [style.getPropertyValue('display'), style.getPropertyPriority('display')]);
  style.setProperty('display', 'none', 'important');
}

/** Gives the frame its place back. */
export function uncover(frame: HTMLElement): void {
  const was = hidden.get(frame);
  if (!was) return;
  hidden.delete(frame);
  frame.style.setProperty('display', ...was);
}

/** Puts the placeholder where the frame is. */
export function cover(placeholder: HTMLElement, frame: HTMLElement): void {
  const set = (name: string, value: string): void => {
    placeholder.style.setProperty(`--embed-${name}`, value);
  };
  uncover(frame);
  set('display', 'none');
  const { offsetWidth, offsetHeight } = frame;
  const style = getComputedStyle(frame);
  // A frame in a box that is not shown has no size: it is looked at again when that changes.
  if (offsetWidth > 0) {
    for (const name of SAME) set(name, style.getPropertyValue(name));
    set('width', `${offsetWidth}px`);
    set(offsetHeight < LEGIBLE ? 'least' : 'height', `${offsetHeight}px`);
  }
  set('display', style.display.startsWith('inline') ? 'inline-block' : 'block');
  hide(frame);
}
