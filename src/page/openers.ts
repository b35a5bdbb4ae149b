/** `data-consent-open` on any button or link, from the first moment on, also inside open shadow roots. */
export function watchOpeners(open: () => void): void {
  document.addEventListener('click', (event) => {
    const opener = event
      .composedPath()
      .some((node) => node instanceof Element && node.hasAttribute('data-consent-open'));
    if (!opener) return;
    event.preventDefault();
    open();
  });
}

/** Says beside every opener that the interface could not be loaded; an empty text takes that back. */
export function sayAtOpeners(text: string): void {
  for (const opener of document.querySelectorAll('[data-consent-open]')) {
    let status = opener.nextElementSibling;
    if (!status?.matches('[role=status]')) {
      if (!text) continue;
      // Beside it and not in it: what is inside a button is not announced.
      status = document.createElement('span');
      status.setAttribute('role', 'status');
      opener.after(status);
    }
    status.textContent = text;
  }
}
