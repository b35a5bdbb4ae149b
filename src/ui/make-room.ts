/** Both: one keeps what receives focus in view, the other lets the end of the page be scrolled into view. */
const PROPERTIES = ['scroll-padding-bottom', 'padding-bottom'];

/**
 * Keeps room at the end of the page for an element that is fixed there, so that it never fully hides what has the focus
 * (WCAG 2.4.11). Returns the function that gives the page its own values back.
 */
export function makeRoom(element: HTMLElement): () => void {
  const { style } = document.documentElement;
  const own = PROPERTIES.map((name) => style.getPropertyValue(name));
  const observer = new ResizeObserver(() => {
    for (const name of PROPERTIES) style.setProperty(name, `${element.offsetHeight}px`);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    PROPERTIES.forEach((name, i) => {
      style.setProperty(name, own[i] as string);
    });
  };
}
