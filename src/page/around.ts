const KEY = Symbol.for('consentinel');

/**
 * Whether a page around this one, of the same origin, has the library: they have one cookie, so one question is enough, and
 * the outer page has the room for it. A frame of another origin cannot know, and asks for itself.
 */
export function isAskedAround(): boolean {
  try {
    for (let around: Window = window; around !== around.parent;) {
      around = around.parent;
      if (KEY in around) return true;
    }
  } catch {
    // Another origin's: what it knows is not for this page.
  }
  return false;
}
