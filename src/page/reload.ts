let reloading = false;

/**
 * Begins the page anew, once; or goes to another page of the site by loading it. A page that must not lose something, such
 * as a half-filled form, cancels the document's `consentinel:reload` event and calls `event.detail.reload()` when it is
 * ready.
 */
export function reload(
  load = (): void => {
    // Firefox gives a frame that stands in the HTML what it showed before a reload, whatever its address says then: also one
    // that nobody had to hold, since all was allowed.
    for (const frame of document.querySelectorAll('iframe,object,embed')) frame.remove();
    location.reload();
  },
): void {
  if (reloading) return;
  const again = (): void => {
    reloading = true;
    load();
  };
  if (document.dispatchEvent(new CustomEvent('consentinel:reload', { cancelable: true, detail: { reload: again } })))
    again();
}
