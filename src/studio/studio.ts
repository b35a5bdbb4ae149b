import { html, render } from 'lit';
import { home } from './home.ts';
import { PARTS, type Part } from './state.ts';
import { Store } from './store.ts';
import { shell } from './view/shell.ts';

// The studio's page. What there is to know stands in docs/studio.md.

const root = document.querySelector<HTMLElement>('#studio') ?? document.body;

/** The part that the address names: so back, forward and reload do what they should. */
const partInAddress = (): Part => PARTS.find((part) => location.hash === `#${part}`) ?? 'vendors';

function open(store: Store): void {
  addEventListener('hashchange', () => {
    store.set({ part: partInAddress() });
    document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  });
  // Whoever comes back from an editor sees what it has written.
  addEventListener('focus', () => {
    void store.look();
  });
  store.set({ part: partInAddress() });
}

try {
  const where = home();
  const shown = await where.load();
  root.replaceChildren();
  document.title = `${shown.name} · Consentinel studio`;
  open(
    new Store(where, shown, (store, view) => {
      render(shell(store, view), root);
      const dialog = root.querySelector('dialog');
      if (view.state.dialog && !dialog?.open) dialog?.showModal();
      else if (!view.state.dialog && dialog?.open) dialog.close();
    }),
  );
} catch (error) {
  root.replaceChildren();
  const why = error instanceof Error ? error.message : String(error);
  render(
    html`<main class="failed">
      <h1>The studio cannot show the config</h1>
      <p>${why}</p>
    </main>`,
    root,
  );
}
