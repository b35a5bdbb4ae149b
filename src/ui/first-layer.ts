import {
  isPlain,
  wordsIn,
  type FirstLayer,
  type FirstLayerData,
  type FirstLayerGiven,
  type FirstLayerWords,
} from '../core/first-layer.ts';

const NAME = 'consentinel-banner';

const later = 'requestIdleCallback' in globalThis ? requestIdleCallback : setTimeout;

/** A page that does not finish loading is waited for no longer than this, in milliseconds. */
const LONGEST = 5000;

/**
 * The first layer without Lit: what the build has rendered, put into the element that the banner will be, and three
 * buttons that work. It is there when the body begins, so that a page paints with it; once the page has loaded, the banner
 * takes the element over.
 */
export const firstLayer = (data: FirstLayerData, { consent, html, takeOver }: FirstLayerGiven): FirstLayer => {
  let shown: HTMLElement | undefined;
  let language = '';
  let pressed = false;

  const comeTo = (): void => {
    if (shown) takeOver();
  };

  // First in the body, so that it is first in reading and tab order. A page that changes its whole body on navigation
  // takes it out with the old one: then the banner itself finds its way back.
  const observer = new MutationObserver(() => {
    place();
  });
  let placed = false;
  const place = (): void => {
    const body = document.body as HTMLElement | null;
    if (!shown || !body || shown.isConnected) return;
    if (placed) {
      observer.disconnect();
      takeOver();
      return;
    }
    placed = true;
    body.prepend(shown);
    observer.observe(body, { childList: true });
  };

  function make({ markup, ...words }: FirstLayerWords, tag: string): HTMLElement {
    const element = document.createElement(NAME);
    const root = element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(data.css);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = html(markup);
    for (const [name, value] of Object.entries(data.attributes)) element.setAttribute(name, value);
    element.lang = `${tag}-`.startsWith(`${words.language}-`) ? tag : words.language;
    let opened = false;
    // On what goes when the banner takes over.
    root.firstElementChild?.addEventListener('click', (event) => {
      const part = (event.target as Element).getAttribute('part');
      pressed = event.isTrusted;
      if (part === 'accept') consent.accept('all', event);
      else if (part === 'reject') consent.reject();
      else if (part === 'settings') {
        opened = true;
        takeOver(true);
      }
    });
    consent.on('problem', ({ code }) => {
      const status = root.querySelector('[role=status]');
      if (opened && code === 'interface-failed' && status && !customElements.get(NAME))
        status.textContent = words.unavailable;
    });
    return element;
  }

  return {
    ask(settled, facts) {
      if (!isPlain(settled, facts)) return false;
      if (shown) return true;
      const tag = document.documentElement.lang || navigator.language;
      const words = wordsIn(data.words, tag);
      // In a frame somebody else may be asking already.
      if (!words || top !== self || customElements.get(NAME)) return false;
      try {
        shown = make(words, tag);
      } catch {
        return false; // A browser too old, or a policy that does not list ours.
      }
      ({ language } = words);
      observer.observe(document.documentElement, { childList: true });
      place();
      if (document.readyState === 'complete') later(comeTo);
      else
        addEventListener('load', () => {
          later(comeTo);
        });
      setTimeout(comeTo, LONGEST);
      return true;
    },
    settle() {
      observer.disconnect();
      shown?.remove();
      shown = undefined;
      pressed = false;
    },
    spoken: () => shown && language,
    pressed: () => pressed,
  };
};
