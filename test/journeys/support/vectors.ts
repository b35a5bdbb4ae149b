/**
 * Ways in which a script of a page contacts a host, each under its own path. A classic script for the page: it is given a
 * list of hosts, and tries all of them. Speculation rules are not among them: Chromium asks no policy about what they
 * prefetch, so they are held elsewhere.
 */
const ways: Readonly<Record<string, string>> = {
  script: "add('script', { src: at })",
  'script-written': "document.readyState === 'loading' && document.write(`<script src='${at}'></` + 'script>')",
  module: "add('script', { type: 'module', src: at })",
  import: 'import(at).catch(nothing)',
  'import-in-module': "add('script', { type: 'module', text: `import '${at}'` })",
  img: 'new Image().src = at',
  srcset: "add('img', { srcset: at + ' 1x' })",
  'inner-html': 'add(\'div\', { innerHTML: `<img src="${at}">` })',
  'svg-image': 'add(\'div\', { innerHTML: `<svg><image href="${at}"/></svg>` })',
  'shadow-root':
    "add('div', {}).attachShadow({ mode: 'closed' }).append(Object.assign(document.createElement('img'), { src: at }))",
  iframe: "add('iframe', { src: at })",
  'in-srcdoc': "add('iframe', { srcdoc: `<img src='${at}'>` })",
  'in-blank':
    "{ const { contentWindow } = add('iframe', {}); contentWindow.fetch(at, { mode: 'no-cors' }).catch(nothing); }",
  'form-in-frame':
    "add('iframe', { name: `frame-${host}` }), Object.assign(add('form', { action: at, method: 'post' }), { target: `frame-${host}` }).submit()",
  object: "add('object', { data: at, type: 'text/html' })",
  embed: "add('embed', { src: at, type: 'text/html' })",
  video: "add('video', { src: at, preload: 'auto' }).load()",
  fetch: "fetch(at, { mode: 'no-cors' }).catch(nothing)",
  xhr: "{ const request = new XMLHttpRequest(); request.open('GET', at); request.send(); }",
  beacon: 'navigator.sendBeacon(at, "x")',
  'event-source': 'new EventSource(at)',
  'web-socket': "new WebSocket(at.replace('https', 'wss'))",
  ping: "add('a', { href: '#ping', ping: at, hidden: true }).click()",
  stylesheet: "add('link', { rel: 'stylesheet', href: at })",
  'css-import': "add('style', { textContent: `@import url('${at}');` })",
  'css-background':
    "{ const box = add('div', { textContent: '.' }); box.style.backgroundImage = `url('${at}')`; box.getBoundingClientRect(); }",
  font: "new FontFace('far', `url('${at}')`).load().catch(nothing)",
  preload: "add('link', { rel: 'preload', as: 'image', href: at })",
  'module-preload': "add('link', { rel: 'modulepreload', href: at })",
  prefetch: "add('link', { rel: 'prefetch', href: at })",
  worker: "new Worker(URL.createObjectURL(new Blob([`importScripts('${at}')`])))",
  'fetch-in-worker': "new Worker(URL.createObjectURL(new Blob([`fetch('${at}', { mode: 'no-cors' })`])))",
};

export const vectors = Object.keys(ways);

/** Reaches these hosts in every way; a way that throws harms no other. */
export const vectorScript = (hosts: readonly string[]): string => `{
const nothing = () => undefined;
const add = (name, properties) => {
  const element = Object.assign(document.createElement(name), properties);
  for (const key of ['ping', 'srcset']) if (properties[key]) element.setAttribute(key, properties[key]);
  (document.body ?? document.head).append(element);
  return element;
};
const ways = {
${Object.entries(ways)
  .map(([name, code]) => `  '${name}': (at, host) => { ${code} },`)
  .join('\n')}
};
for (const host of ${JSON.stringify(hosts)})
  for (const [name, way] of Object.entries(ways))
    try { way(\`https://\${host}/\${name}\`, host); } catch {}
}`;
