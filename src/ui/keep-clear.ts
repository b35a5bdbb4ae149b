/** How much of a focused element may be hidden; more of it, and the banner makes way. */
const HIDDEN = 0.5;

/** How much of an element lies under a box, from 0 to 1. */
function hiddenPart(element: Element, cover: DOMRect): number {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const across = Math.min(right, cover.right) - Math.max(left, cover.left);
  const down = Math.min(bottom, cover.bottom) - Math.max(top, cover.top);
  return across > 0 && down > 0 && width && height ? (across * down) / (width * height) : 0;
}

/**
 * Sends a banner to the other end of the screen while it hides what has the focus: in a page whose parts scroll by
 * themselves, or at the very top, no room that the page keeps can help (WCAG 2.4.11).
 */
export function makeWay(banner: HTMLElement, focused: Element): void {
  banner.removeAttribute('away');
  if (banner.contains(focused) || focused.getRootNode() === banner.shadowRoot) return;
  const hidden = hiddenPart(focused, banner.getBoundingClientRect());
  if (hidden <= HIDDEN) return;
  banner.setAttribute('away', '');
  // One that takes more than half of the screen may hide more from there.
  if (hiddenPart(focused, banner.getBoundingClientRect()) >= hidden) banner.removeAttribute('away');
}

/** Each of them takes the screen's edge away from whatever inside is fixed to it. */
const TAKES = /transform|translate|rotate|scale|perspective|filter|paint|layout|strict|content/;

function takesTheEdge(ancestor: Element): boolean {
  const { transform, translate, rotate, scale, perspective, filter, backdropFilter, willChange, contain } =
    getComputedStyle(ancestor);
  return (
    [transform, translate, rotate, scale, perspective, filter, backdropFilter].some(
      (value: string | undefined) => value !== undefined && value !== 'none',
    ) || TAKES.test(`${willChange} ${contain}`)
  );
}

/**
 * A page that transforms, filters or contains its body would have the banner at the end of the body, or cut off. Above the
 * page, where dialogs are, that does not reach.
 */
export function liftIfHeld(banner: HTMLElement): void {
  if (!('showPopover' in banner) || banner.matches(':popover-open')) return;
  let ancestor = banner.parentElement;
  while (ancestor && !takesTheEdge(ancestor)) ancestor = ancestor.parentElement;
  if (!ancestor || !banner.offsetHeight) return;
  banner.popover = 'manual';
  banner.showPopover();
}
