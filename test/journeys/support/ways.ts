import { configOf } from './site.ts';

// Nobody marked anything on these pages, and the library loads nothing: what is held, the interceptors hold.
export const config = (more: object = {}): object =>
  configOf([], {
    vendors: {
      'meta-pixel': { pixelId: '1234567890123456', load: 'page' },
      'microsoft-advertising': { tagId: '87654321', load: 'page' },
    },
    ...more,
  });
export const SCRIPT = 'https://connect.facebook.net/en_US/fbevents.js';
export const PIXEL = 'https://www.facebook.com/tr?id=1&ev=PageView&noscript=1';

/** Ways to the network that a script has. Each runs in the page, with the vendor's script, an image, and the vendor's host. */
export type Way = (script: string, pixel: string) => unknown;
export const scripts: Readonly<Record<string, Way>> = {
  'appendChild, with src': (url) => {
    const script = document.createElement('script');
    script.src = url;
    document.head.appendChild(script);
  },
  'insertBefore, with setAttribute': (url) => {
    const script = document.createElement('script');
    script.setAttribute('SRC', url);
    const first = document.getElementsByTagName('script')[0] as Element;
    first.parentNode?.insertBefore(script, first);
  },
  'an address after the insertion': (url) => {
    const script = document.createElement('script');
    document.body.append(script);
    script.src = url;
  },
  'setAttributeNode and replaceWith': (url) => {
    const script = document.createElement('script');
    const node = document.createAttribute('src');
    node.value = url;
    script.setAttributeNode(node);
    const text = document.createTextNode('');
    document.body.append(text);
    text.replaceWith(script);
  },
  'a fragment of createContextualFragment': (url) => {
    document.body.append(document.createRange().createContextualFragment(`<p><script src="${url}"></` + `script></p>`));
  },
  'Range.insertNode': (url) => {
    const script = document.createElement('script');
    script.src = url;
    const range = document.createRange();
    range.selectNodeContents(document.body);
    range.insertNode(script);
  },
  'inside a tree that is inserted as a whole': (url) => {
    const box = document.createElement('div');
    const script = document.createElement('script');
    script.src = url;
    box.append(script);
    document.body.insertAdjacentElement('beforeend', box);
  },
  'a clone, inserted with prepend': (url) => {
    const script = document.createElement('script');
    script.src = url;
    document.body.prepend(script.cloneNode());
  },
  'an open shadow root': (url) => {
    const host = document.createElement('div');
    document.body.append(host);
    const script = document.createElement('script');
    script.src = url;
    host.attachShadow({ mode: 'open' }).append(script);
  },
  'a closed shadow root, inserted with it': (url) => {
    const host = document.createElement('div');
    const script = document.createElement('script');
    script.src = url;
    host.attachShadow({ mode: 'closed' }).append(script);
    document.body.append(host);
  },
  'a script of SVG': (url) => {
    const ns = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(ns, 'svg');
    const script = document.createElementNS(ns, 'script');
    script.setAttribute('href', url);
    svg.append(script);
    document.body.append(svg);
  },
};
export const images: Readonly<Record<string, Way>> = {
  'new Image, never inserted': (_script, url) => {
    new Image().src = url;
  },
  'srcset of an image': (_script, url) => {
    document.createElement('img').srcset = `${url} 2x`;
  },
  'setAttribute on a detached image': (_script, url) => {
    document.createElement('img').setAttribute('src', url);
  },
  innerHTML: (_script, url) => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = `<p>A <b>picture</b><img alt="" src='${url}'></p>`;
  },
  'innerHTML of a detached element': (_script, url) => {
    document.createElement('div').innerHTML = `<img src=${url}>`;
  },
  insertAdjacentHTML: (_script, url) => {
    document.body.insertAdjacentHTML('beforeend', `<img src="${url.replace('https:', '')}">`);
  },
  outerHTML: (_script, url) => {
    const box = document.createElement('div');
    document.body.append(box);
    box.outerHTML = `<img src="${url.replaceAll('&', '&amp;')}">`;
  },
  'innerHTML of a shadow root': (_script, url) => {
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'closed' }).innerHTML = `<img src="${url}">`;
  },
  'an image of SVG': (_script, url) => {
    document.body.insertAdjacentHTML('beforeend', `<svg><image href="${url}"/><rect width="1" height="1"/></svg>`);
  },
  'a poster': (_script, url) => {
    const video = document.createElement('video');
    document.body.append(video);
    video.poster = url;
  },
  'a source of a picture': (_script, url) => {
    document.body.insertAdjacentHTML('beforeend', `<picture><source srcset="${url}"><img alt=""></picture>`);
  },
  'an image button': (_script, url) => {
    document.body.insertAdjacentHTML('beforeend', `<input type="image" alt="" src="${url}">`);
  },
  sendBeacon: (_script, url) => navigator.sendBeacon(url, 'a'),
  'a fetch without an answer': (_script, url) => void fetch(url, { mode: 'no-cors' }),
  'a fetch that outlives the page': (_script, url) =>
    void fetch(new Request(url, { keepalive: true, mode: 'no-cors' })),
  'an image beside fields that are named as methods': (_script, url) => {
    const page = new DOMParser().parseFromString(
      `<form><input name="hasAttributes"><input name="matches"><input name="localName"><img alt="" src="${url}"></form>`,
      'text/html',
    );
    document.body.append(...page.body.children);
  },
  'a style sheet that gets its text in the page': (_script, url) => {
    const style = document.createElement('style');
    document.head.append(style);
    // Not the body's background: another way's rule would stand in for it before it is drawn.
    style.textContent = `html { background: url("${url}") }`;
  },
  'a style attribute that was parsed elsewhere': (_script, url) => {
    const page = new DOMParser().parseFromString(`<p style="background: url('${url}')">text</p>`, 'text/html');
    document.body.append(...page.body.children);
  },
  'a style sheet': (_script, url) => {
    const style = document.createElement('style');
    style.textContent = `body { background: url("${url}") }`;
    document.head.append(style);
  },
  'a link': (_script, url) => {
    const link = document.createElement('link');
    link.href = url;
    link.rel = 'stylesheet';
    document.head.append(link);
  },
  'an object': (_script, url) => {
    const object = document.createElement('object');
    object.data = url;
    document.body.append(object);
  },
};
const frames: Readonly<Record<string, Way>> = {
  'src of an iframe': (_script, url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
  },
  'src of an iframe in the page': (_script, url) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.src = url;
  },
  'markup of an iframe': (_script, url) => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<iframe width="1" height="1" style="display:none" src="${url}"></iframe>`,
    );
  },
  srcdoc: (_script, url) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<p>A frame</p><img src="${url}">`;
    document.body.append(frame);
  },
  'a file that is embedded': (_script, url) => {
    const embed = document.createElement('embed');
    embed.src = url;
    document.body.append(embed);
  },
};
export const once = { ...scripts, ...images, ...frames };

/** Held, and not made again: who calls is told that it failed. */
export const failing: Readonly<Record<string, Way>> = {
  fetch: (url) => fetch(url).catch((error: unknown) => (error as Error).name),
  XMLHttpRequest: (url) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.onerror = () => {
        resolve(`${request.status} ${request.readyState}`);
      };
      request.send();
    }),
  WebSocket: (url) =>
    new Promise((resolve) => {
      const socket = new WebSocket(url.replace('https', 'wss'));
      socket.onclose = (event) => {
        resolve(`${socket instanceof WebSocket} ${socket.readyState} ${event.code}`);
      };
    }),
  EventSource: (url) =>
    new Promise((resolve) => {
      const source = new EventSource(url);
      source.onerror = () => {
        resolve(`${source instanceof EventSource} ${source.readyState}`);
      };
    }),
  FontFace: (url) =>
    new FontFace('A', `url(${url})`).load().then(
      () => 'loaded',
      () => 'failed',
    ),
};
export const failures: Readonly<Record<string, string>> = {
  fetch: 'TypeError',
  XMLHttpRequest: '0 4',
  WebSocket: 'true 3 1006',
  EventSource: 'true 2',
  FontFace: 'failed',
};
