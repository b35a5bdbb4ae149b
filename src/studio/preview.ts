import type { Preview } from './preview-data.ts';

// The page inside the preview's frame. It is of no origin (sandbox) and may fetch nothing but the files beside it (its
// Content-Security-Policy), so whatever a config says and whoever presses what, nothing leaves and nothing stays.

/** Grey where words would be: a page that needs no language. */
function fillPage(): void {
  const main = document.createElement('main');
  for (let i = 0; i < 18; i++) main.append(document.createElement('p'));
  document.body.append(document.createElement('header'), main);
}

interface Gate {
  readonly consentinel?: { on(name: 'ready', then: () => void): void; open(): void };
}

function show({ config, language, direction, gpc, dark, shows }: Preview): void {
  const { documentElement: html, head } = document;
  html.lang = language;
  html.dir = direction;
  html.style.colorScheme = dark ? 'dark' : 'light';
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: gpc, configurable: true });
  const data = document.createElement('script');
  data.type = 'application/json';
  data.id = 'consentinel-config';
  data.textContent = JSON.stringify(config);
  const gate = document.createElement('script');
  gate.src = 'consent/consentinel.js';
  gate.onload = () => {
    if (shows === 'preferences') (window as Gate).consentinel?.open();
  };
  head.append(data, gate);
}

// A link would lead to the site, which is not here.
document.addEventListener(
  'click',
  (event) => {
    const isLink = event.composedPath().some((one) => one instanceof HTMLAnchorElement && one.hasAttribute('href'));
    if (isLink) event.preventDefault();
  },
  true,
);
addEventListener(
  'message',
  (event: MessageEvent<string>) => {
    if (event.source === parent) show(JSON.parse(event.data) as Preview);
  },
  { once: true },
);
fillPage();
parent.postMessage('consentinel-preview', '*');
