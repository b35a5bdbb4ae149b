/** Links from the top of the page to its end, in something that scrolls or in the page itself. */
export function fillPage(scrolls: boolean): { readonly links: HTMLElement[]; readonly remove: () => void } {
  const page = document.createElement('div');
  if (scrolls) page.style.cssText = 'position:fixed;inset:0;overflow:auto';
  // In some browsers Tab would stop at what scrolls.
  page.tabIndex = -1;
  for (let i = 0; i < 16; i++) {
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = `link ${i}`;
    link.style.cssText = 'display:block;height:40px;margin-bottom:90px';
    page.append(link);
  }
  document.body.append(page);
  return {
    links: [...page.querySelectorAll('a')],
    remove: () => {
      page.remove();
    },
  };
}
