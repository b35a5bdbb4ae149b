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

/** Says at every opener that the interface could not be loaded; an empty text takes that back. */
export function sayAtOpeners(text: string): void {
  for (const opener of document.querySelectorAll('[data-consent-open]')) {
    const next = opener.nextElementSibling;
    const status = next?.matches('[data-consent-status]') ? next : document.createElement('span');
    if (status !== next) {
      if (!text) continue;
      status.setAttribute('role', 'status');
      status.setAttribute('data-consent-status', '');
      opener.after(status);
    }
    status.textContent = text && ` ${text}`;
  }
}
