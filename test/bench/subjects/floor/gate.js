/* global document, MutationObserver, floorSite */
// The least that holds and releases tags and asks: what can hardly be beaten, not a product. No error handling, no
// clean-up, no languages, no accessibility beyond what the elements bring.
(() => {
  const { vendors, texts } = floorSite;
  const stored = /(?:^|; )floor=([^;]*)/.exec(document.cookie)?.[1];
  let granted = stored?.split('.') ?? [];
  let held = [];

  const allowed = (mark) => granted[0] === 'all' || granted.includes(mark.dataset.consent);

  const release = (mark) => {
    const script = document.createElement('script');
    script.async = false;
    script.src = mark.src;
    mark.replaceWith(script);
  };

  const releaseSome = () => {
    held.splice(0, 20).forEach(release);
    if (held.length > 0) setTimeout(releaseSome);
  };

  const element = (name, ...children) => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };

  const button = (text, act) => {
    const made = element('button', text);
    made.onclick = act;
    return made;
  };

  const answer = (ids) => {
    document.cookie = `floor=${ids.join('.')};path=/;max-age=15552000;samesite=lax`;
    granted = ids;
    for (const dialog of document.querySelectorAll('.floor')) dialog.remove();
    const due = held.filter(allowed);
    held = due;
    setTimeout(releaseSome);
  };

  const accept = () => button(texts.accept, () => answer(['all']));
  const reject = () => button(texts.reject, () => answer([]));

  const openPreferences = () => {
    const rows = vendors.map(({ id, name, purpose }) => {
      const box = element('input');
      box.type = 'checkbox';
      box.value = id;
      return element('p', element('label', box, name), element('small', purpose));
    });
    const save = () => {
      answer([...dialog.querySelectorAll(':checked')].map(({ value }) => value));
    };
    const dialog = element(
      'dialog',
      element('h2', texts.preferences),
      texts.about,
      ...rows,
      accept(),
      reject(),
      button(texts.save, save),
    );
    dialog.className = 'floor preferences';
    document.body.append(dialog);
    dialog.showModal();
  };

  const ask = () => {
    const buttons = [accept(), reject(), button(texts.settings, openPreferences)];
    buttons.forEach((one, i) => (one.className = ['accept', 'reject', 'settings'][i]));
    const dialog = element('dialog', element('h2', texts.title), texts.text, ' ', ...buttons);
    dialog.className = 'floor banner';
    dialog.style = 'position:fixed;inset:auto 0 0;width:auto;max-width:none;z-index:9';
    dialog.open = true;
    document.body.prepend(dialog);
  };

  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (node.localName === 'body' && stored === undefined) ask();
        if (node.localName !== 'script' || node.type !== 'text/plain') continue;
        if (allowed(node)) release(node);
        else held.push(node);
      }
  }).observe(document, { childList: true, subtree: true });
})();
