/*
 * "Load once" (docs/decisions/0012): a copy of the frame, in the placeholder. Its mark says that it is there only while what
 * it waits for is refused, which the gate and the interceptors heed as they heed any mark of the page.
 */

/** Of the frame's own attributes these stay behind: they belong to the place, or to the original. */
const LEFT = /^(on.*|id|class|style|hidden|part|slot|data-held|srcdoc)$/;

/** Whether the frame waits for an address of the web. */
export function hasAddress(frame: HTMLElement | undefined): boolean {
  try {
    return /^https?:$/.test(new URL(frame?.dataset['src'] ?? 'none:', document.baseURI).protocol);
  } catch {
    return false;
  }
}

/** The frame's copy, loading. `refused`: the ids that its mark waits for in vain. */
export function frameOnce(frame: HTMLElement, refused: readonly string[]): HTMLElement {
  const copy = frame.cloneNode() as HTMLElement;
  for (const { name } of [...copy.attributes]) if (LEFT.test(name)) copy.removeAttribute(name);
  copy.setAttribute('part', 'frame');
  copy.dataset['consent'] = refused.map((id) => `!${id}`).join(' ');
  // After the mark: the interceptors look at it when the address comes.
  copy.setAttribute('src', frame.dataset['src'] ?? '');
  return copy;
}
