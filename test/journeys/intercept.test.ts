import { describe, expect, it } from 'vitest';
import { addresses } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { until } from './support/until.ts';
import { config, failing, failures, once, PIXEL, SCRIPT, type Way } from './support/ways.ts';

const storage = (): string[] => [
  ...document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? ''),
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage),
];
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
});
