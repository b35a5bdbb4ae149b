/** Smaller than this, in square pixels, a frame that a script inserted is a pixel in disguise. */
const SEEN = 2500;

/** `<consentinel-embed>` in front of each held iframe; what it shows comes with the interface. */
const placeholders = new WeakMap<Element, HTMLElement>();

/** True when there is one now that was not there before. A mark that asks for a refusal has none. */
export function showPlaceholder(element: HTMLElement): boolean {
  const ids = element.dataset['consent'] ?? '';
  if (element.localName !== 'iframe' || ids.includes('!') || placeholders.has(element)) return false;
  // What a script hides is no part of the page: only what can be seen is missed.
  if ('held' in element.dataset && element.offsetWidth * element.offsetHeight < SEEN) return false;
  const placeholder = document.createElement('consentinel-embed');
  placeholder.dataset['id'] = ids;
  placeholders.set(element, placeholder);
  // The frame keeps its place, empty, until the placeholder knows how large it is.
  element.before(placeholder);
  return true;
}

export function hidePlaceholder(element: HTMLElement): void {
  const placeholder = placeholders.get(element);
  if (!placeholder) return;
  placeholder.remove();
  placeholders.delete(element);
}
