/** The first two keep what receives focus in view, the last lets the end of the page be scrolled into view. */
const PROPERTIES = ['scroll-padding-top', 'scroll-padding-bottom', 'padding-bottom'];

/**
 * Keeps room for an element that is fixed at an end of the screen, so that it never fully hides what has the focus (WCAG
 * 2.4.11). Above the page there is no room to make without moving it. Returns the function that gives the page its own
 * values back.
 */
export function makeRoom(element: HTMLElement): () => void {
  const { style } = document.documentElement;
  const own = PROPERTIES.map((name) => style.getPropertyValue(name));
  const observer = new ResizeObserver(() => {
    const side = element.matches('[layout~=top]') ? 'top' : 'bottom';
    const { offsetHeight } = element;
    const room = offsetHeight ? `${offsetHeight + parseFloat(getComputedStyle(element)[side])}px` : '';
    for (const name of PROPERTIES) if (name.endsWith(side)) style.setProperty(name, room);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    PROPERTIES.forEach((name, i) => {
      style.setProperty(name, own[i] as string);
    });
  };
}
