/** Runs `then` now, or, on a page that is being prerendered, when the visitor gets to see it. */
export function whenShown(then: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', then, { once: true });
  else then();
}
