/** The first two keep what receives focus in view, the last lets the end of the page be scrolled into view. */
const PROPERTIES = ['scroll-padding-top', 'scroll-padding-bottom', 'padding-bottom'];

/** Room at an end of the page. */
export interface Room {
  /** Makes it as large as the element is now. */
  fit(): void;
  /** Gives the page its own values back. */
  giveBack(): void;
}

/**
 * Room for an element that is fixed at an end of the screen, so that it never fully hides what has the focus (WCAG 2.4.11).
 * Above the page there is none to make without moving it.
 */
export function makeRoom(element: HTMLElement): Room {
  const { style } = document.documentElement;
  const own = PROPERTIES.map((name) => style.getPropertyValue(name));
  let made = '';
  return {
    fit() {
      const side = element.matches('[layout~=top]') ? 'top' : 'bottom';
      const { offsetHeight } = element;
      made = offsetHeight ? `${String(offsetHeight + parseFloat(getComputedStyle(element)[side]))}px` : '';
      for (const name of PROPERTIES) if (name.endsWith(side)) style.setProperty(name, made);
    },
    giveBack() {
      PROPERTIES.forEach((name, i) => {
        // What the page has set in the meantime stays.
        if (style.getPropertyValue(name) === made) style.setProperty(name, own[i] as string);
      });
    },
  };
}
