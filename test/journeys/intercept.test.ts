import { describe, expect, it } from 'vitest';
import { addresses } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

// Nobody marked anything on these pages, and the library loads nothing: what is held, the interceptors hold.
const config = (more: object = {}): object =>
  configOf([], {
    vendors: {
      'meta-pixel': { pixelId: '1234567890123456', load: 'page' },
      'microsoft-advertising': { tagId: '87654321', load: 'page' },
    },
    ...more,
  });
const SCRIPT = 'https://connect.facebook.net/en_US/fbevents.js';
const PIXEL = 'https://www.facebook.com/tr?id=1&ev=PageView&noscript=1';

/** Ways to the network that a script has. Each runs in the page, with the vendor's script, an image, and the vendor's host. */
type Way = (script: string, pixel: string) => unknown;
const scripts: Readonly<Record<string, Way>> = {
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
const images: Readonly<Record<string, Way>> = {
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
const storage = (): string[] => [
  ...document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? ''),
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage),
];
const once = { ...scripts, ...images, ...frames };

/** Held, and not made again: who calls is told that it failed. */
const failing: Readonly<Record<string, Way>> = {
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
const failures: Readonly<Record<string, string>> = {
  fetch: 'TypeError',
  XMLHttpRequest: '0 4',
  WebSocket: 'true 3 1006',
  EventSource: 'true 2',
  FontFace: 'failed',
};

journeys('tags that nobody marked', (the) => {
  const visit = async (parts: object = {}, path = '/intercept'): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page(path, { config: config(), ...parts }));
    await page.asked();
    return page;
  };
  /** Firefox says by the same way what it could not load. */
  const thrown = ({ tab }: ConsentPage): string[] =>
    tab.complaints.filter((one) =>
      /^exception: (?!Security Error|Firefox can|The stylesheet|downloadable font)/.test(one),
    );
  const requests = (): string[] => addresses(the.web.thirdParty().filter((r) => !r.path.startsWith('/favicon')));
  const go = (page: ConsentPage, way: Way): Promise<unknown> => page.tab.evaluate(way, SCRIPT, PIXEL);
  const allow = async (page: ConsentPage): Promise<void> => {
    await page.acceptAll();
    await until('the gate to allow it', () => page.allows('meta-pixel').catch(() => false));
    await until('a request', () => requests().length > 0);
    await the.web.quiet(400);
  };

  it.each(Object.entries(once))('%s: nothing before the choice, once after it', async (name, way) => {
    const page = await visit();
    await go(page, way);
    await the.web.quiet(300);
    expect(requests()).toEqual([]);
    await allow(page);
    // What the vendor's own script asks for when it runs is not this test's.
    expect(requests().filter((one) => /fbevents|PageView&noscript/.test(one))).toHaveLength(1);
    // There the vendor's script cannot find out its own address.
    if (!/shadow|SVG/.test(name)) expect(thrown(page)).toEqual([]);
  });

  it.each(Object.entries(failing))('%s: fails as if the network had, before the choice', async (name, way) => {
    const page = await visit();
    expect(await go(page, way)).toBe(failures[name]);
    await the.web.quiet();
    expect(requests()).toEqual([]);
    expect(thrown(page)).toEqual([]);
  });

  describe('from the parser', () => {
    it('run nothing before the choice', async () => {
      await visit({
        head: `<script src="${SCRIPT}"></script><script async src="https://bat.bing.com/bat.js"></script>`,
        body: `<script src="${SCRIPT}"></script><script>fbq('init', '1'); fbq('track', 'PageView')</script>`,
      });
      await the.web.quiet();
      // The browser fetches ahead what stands in the page: that is for the rewrite and the policy. Nothing of it ran.
      expect(requests().filter((one) => !/fbevents|bat\.js/.test(one))).toEqual([]);
    });

    it('are held when document.write put them there, in one piece or in several', async () => {
      await visit({
        head: `<script>document.write('<script src="${SCRIPT}"></scr' + 'ipt><p>written');
          document.write('<img '); document.write('src="${PIXEL}"'); document.writeln('>');</script>`,
      });
      await the.web.quiet();
      expect(requests()).toEqual([]);
    });
  });

  it('go out at once, each of them, where the config leaves the interceptors out', async () => {
    const page = await visit({ config: config({ intercept: false }) });
    const ways = Object.entries(once);
    for (const [i, [, way]] of ways.entries())
      await page.tab.evaluate(way, `${SCRIPT}?way=${i}.`, `${PIXEL}&way=${i}.`);
    await the.web.quiet(500);
    const out = requests();
    expect(ways.filter((_, i) => !out.some((one) => one.includes(`way=${i}.`))).map(([name]) => name)).toEqual([]);
  });

  it('stay away after a withdrawal, on the page that begins anew', async () => {
    const inline = `<script>const script = document.createElement('script'); script.src = '${SCRIPT}'; document.head.append(script);
      new Image().src = '${PIXEL}'; navigator.sendBeacon('${PIXEL}&beacon');</script>`;
    const page = await visit({ head: inline });
    await the.web.quiet();
    expect(requests()).toEqual([]);
    await allow(page);
    expect(requests().filter((one) => /fbevents|noscript=1/.test(one))).toHaveLength(3);
    the.web.reset();
    await page.visit(the.site.page('/intercept', { config: config(), head: inline }));
    await the.web.quiet();
    expect(requests().filter((one) => /fbevents|noscript=1/.test(one))).toHaveLength(3);
    the.web.reset();
    await page.withdraw('meta-pixel');
    await until('the page to begin anew', () => the.web.site('/intercept').length > 0);
    await the.web.quiet();
    expect(requests()).toEqual([]);
  });

  describe('in an empty frame', () => {
    const ways: Readonly<Record<string, (at: 'index' | 'contentWindow', url: string) => unknown>> = {
      'by its own fetch': (at, url) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const own = (at === 'index' ? window[window.length - 1] : frame.contentWindow) as Window & typeof globalThis;
        own.fetch(url).catch(() => undefined);
      },
      'by its own image': (_at, url) => {
        document.body.insertAdjacentHTML('beforeend', '<p><iframe></iframe></p>');
        const frame = document.querySelector('p iframe') as HTMLIFrameElement;
        new (frame.contentWindow as Window & typeof globalThis).Image().src = url;
      },
      'by a script in it': (at, url) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const inside = at === 'index' ? (window[window.length - 1] as Window).document : frame.contentDocument;
        const script = (inside as Document).createElement('script');
        script.src = url;
        (inside as Document).body.append(script);
      },
    };
    it.each(Object.entries(ways))('%s', async (_name, way) => {
      const page = await visit();
      await page.tab.evaluate(way, 'index', PIXEL);
      await page.tab.evaluate(way, 'contentWindow', PIXEL);
      await the.web.quiet();
      expect(requests()).toEqual([]);
      expect(thrown(page)).toEqual([]);
    });
  });

  describe('what they would leave in the browser', () => {
    const write = (): Promise<void> | undefined => {
      document.cookie = '_fbp=fb.1; path=/';
      document.cookie = 'own=1; path=/';
      localStorage.setItem('lastExternalReferrer', 'x');
      sessionStorage.setItem('own', '1');
      return (
        window as unknown as { cookieStore?: { set(name: string, value: string): Promise<void> } }
      ).cookieStore?.set('_uetsid', '1');
    };
    it('is not written before the choice, and is after it', async () => {
      const page = await visit();
      await page.tab.evaluate(write);
      expect((await page.tab.evaluate(storage)).filter((name) => !name.startsWith('sf_'))).toEqual(['own', 'own']);
      await page.acceptAll();
      await until('the gate to allow it', () => page.allows('meta-pixel'));
      await page.tab.evaluate(write);
      expect(await page.tab.evaluate(storage)).toEqual(
        expect.arrayContaining(['_fbp', 'lastExternalReferrer', '_uetsid', 'own']),
      );
    });
  });

  it('of the site itself, and of those who are allowed, are as they were: same nodes, errors, names, texts', async () => {
    const probe = (): unknown => {
      const name = (run: () => unknown): string => {
        try {
          return String(run());
        } catch (error) {
          return `${(error as Error).name}: ${(error as Error).message}`;
        }
      };
      const box = document.createElement('div');
      const append = Reflect.get(box, 'append') as (...given: unknown[]) => unknown;
      const image = new Image();
      const natives: [object, string][] = [
        [Node.prototype, 'appendChild'],
        [Element.prototype, 'append'],
        [Element.prototype, 'setAttribute'],
        [window, 'fetch'],
        [XMLHttpRequest.prototype, 'open'],
        [Navigator.prototype, 'sendBeacon'],
        [Document.prototype, 'write'],
        [window, 'WebSocket'],
      ];
      return [
        box.appendChild(image) === image,
        box.insertBefore(document.createElement('b'), image).localName,
        name(() => box.appendChild(null as never)),
        name(() => Reflect.apply(Reflect.get(box, 'appendChild') as () => unknown, box, [])),
        name(() => Reflect.apply(Reflect.get(box, 'appendChild') as () => unknown, undefined, [image])),
        name(() => box.insertBefore(image, document.body)),
        name(() => Reflect.apply(Reflect.get(box, 'setAttribute') as () => unknown, box, ['src'])),
        // An engine quotes the function in this message past every toString.
        name(() => Reflect.construct(append, [])).slice(0, 10),
        name(() => (WebSocket as unknown as () => unknown)()),
        name(() => new WebSocket('nonsense://x')),
        name(() => new (class extends EventSource {})('/nothing') instanceof EventSource),
        name(() => Reflect.apply(append, 1, ['x'])),

        natives.map(([owner, key]) => {
          const found = Object.getOwnPropertyDescriptor(owner, key) ?? {};
          const { enumerable, configurable, writable } = found;
          const native = Reflect.get(found, 'value') as (() => unknown) & { prototype?: unknown };
          return [
            native.name,
            native.length,
            String(native),
            Function.prototype.toString.call(native),
            enumerable,
            configurable,
            writable,
            'prototype' in native,
            Object.keys(native),
          ];
        }),
        String(Reflect.get(Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src') ?? {}, 'set')),
        String(Reflect.get(Function.prototype, 'toString')),
        ((image.src = '/own.png'), image.getAttribute('src')),
      ];
    };
    const own = await visit();
    const seen = await own.tab.evaluate(probe);
    const without = await visit({ config: config({ intercept: false }) }, '/without');
    expect(seen).toEqual(await without.tab.evaluate(probe));
  });

  describe('by the mode', () => {
    const reports = (page: ConsentPage): Promise<Record<string, string>[]> =>
      page.tab.evaluate(() => {
        const all: Record<string, string>[] = [];
        (window as unknown as { consentinel: { on(name: string, then: (one: never) => void): void } }).consentinel.on(
          'report',
          (one) => all.push(one),
        );
        return all;
      });
    const stranger = 'https://cdn.stranger.example/x.js';

    it('are only reported in observe', async () => {
      const page = await visit({ config: config({ mode: 'observe' }) });
      await go(page, images['new Image, never inserted'] as Way);
      await page.tab.evaluate(() => {
        document.cookie = '_fbp=fb.1; path=/';
      });
      await the.web.waitFor('the pixel', (r) => r.path.includes('noscript=1'));
      expect(await page.tab.cookies()).toHaveProperty('_fbp');
      expect(await reports(page)).toEqual([
        expect.objectContaining({
          what: 'request',
          way: 'img',
          target: PIXEL,
          item: 'meta-pixel',
          outcome: 'would-hold',
          by: 'gate',
        }),
        expect.objectContaining({
          what: 'cookie',
          way: 'document.cookie',
          target: '_fbp',
          item: 'meta-pixel',
          outcome: 'would-hold',
        }),
      ]);
    });

    it.each([
      ['report', 1, ['passed']],
      ['allow', 1, []],
      ['block', 0, ['held']],
    ])('of nobody who is known: %s', async (unknown, count, outcomes) => {
      const page = await visit({ config: config({ unknown }) });
      await page.tab.evaluate(scripts['appendChild, with src'] as Way, stranger, '');
      await the.web.quiet();
      expect(requests()).toHaveLength(count);
      expect((await reports(page)).map(({ outcome }) => outcome)).toEqual(outcomes);
      await page.acceptAll();
      await the.web.quiet();
      expect(requests()).toHaveLength(count);
    });

    it('are reported where they are held, with their element or stack', async () => {
      const page = await visit();
      await go(page, scripts['appendChild, with src'] as Way);
      await go(page, images['sendBeacon'] as Way);
      await allow(page);
      const all = (await reports(page)).filter(({ target }) => /fbevents|noscript/.test(target ?? ''));
      expect(all.map(({ way, outcome }) => `${way} ${outcome}`)).toEqual([
        'script held',
        'sendBeacon held',
        'sendBeacon replayed',
      ]);
      expect(all[0]?.['where']).toMatch(/^<script/);
      expect(all[1]?.['where']).not.toBe('');
    });
  });
});
