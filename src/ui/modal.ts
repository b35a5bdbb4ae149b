/**
 * Shows it as a modal, with the focus on its heading: nothing is answered by a key that was meant for the page. It holds
 * the page only while it can be seen: an extension may hide it, now or later.
 */
export function showModal(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  dialog.showModal();
  const observer = new ResizeObserver(() => {
    if (!dialog.offsetHeight) {
      dialog.close();
      observer.disconnect();
    }
  });
  observer.observe(dialog);
  dialog.querySelector('h2')?.focus();
}
