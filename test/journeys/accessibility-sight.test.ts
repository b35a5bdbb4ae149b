import { describe, expect, it } from 'vitest';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf, type PageParts } from './support/site.ts';
import { until } from './support/until.ts';

const config = configOf(['google-analytics', 'meta-pixel']);
const rows = Array.from({ length: 30 }, (_, i) => `<p><a class="row" href="#${i}">Entry ${i}</a></p>`).join('');
/** Colours of the page's parts that lie over or beside each other in a palette of the visitor's own. */
type Look = Readonly<Record<'color' | 'background' | 'border', string>>;

/** A point of each link that has the focus in turn: whether anything of it can be seen. */
const hiddenRows = (page: ConsentPage): Promise<string[]> =>
  page.tab.evaluate(async () => {
    const hidden: string[] = [];
    for (const link of document.querySelectorAll<HTMLElement>('.row')) {
      link.focus();
      await new Promise(requestAnimationFrame);
      const { left, top, width, height } = link.getBoundingClientRect();
      const seen = [0.1, 0.5, 0.9].some((y) => document.elementFromPoint(left + width / 2, top + height * y) === link);
      if (!seen) hidden.push(link.textContent);
    }
    return hidden;
  });

const sideways = (page: ConsentPage): Promise<boolean> =>
  page.tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });

/** Scrolls to an element, and says whether a click in its middle would hit it. */
const reachable = (page: ConsentPage, selector: string): Promise<boolean> =>
  page.tab.read(selector, (element) => {
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
    return hit === element || element.contains(hit);
  });

/** What makes room for the banner comes after it, when the page has time. */
const roomFor = (page: ConsentPage): Promise<true> =>
  until('room for the banner', () =>
    page.tab
      .evaluate(() => parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) > 20)
      .then((made) => made || undefined),
  );

const BUTTONS = {
  banner: ['accept', 'reject', 'settings'].map((part) => `[part="banner"] [part="${part}"]`),
  preferences: ['close', 'accept', 'reject', 'save'].map((part) => `dialog [part="${part}"]`),
};

journeys('what can be seen', (the) => {
  const asked = async (parts: PageParts = {}): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config, body: rows, ...parts }));
    await page.asked();
    return page;
  };

  const windows: readonly (readonly [what: string, width: number, height: number, zoom: number])[] = [
    ['a desktop', 1280, 800, 1],
    ['a phone', 360, 740, 2],
    ['1280 × 1024 at 400 %', 320, 256, 4],
  ];
  it.each(windows)('on %s whatever has the focus is seen behind the banner', async (_, width, height, zoom) => {
    const page = await asked();
    await page.tab.resize(width, height, zoom);
    await roomFor(page);
    expect(await hiddenRows(page)).toEqual([]);
    expect(await sideways(page)).toBe(false);
  });

  it('on 1280 × 1024 at 400 % every button of the banner and the preferences can be reached', async () => {
    const page = await asked();
    await page.tab.resize(320, 256, 4);
    for (const part of BUTTONS.banner) expect(await reachable(page, part), part).toBe(true);
    await page.openPreferences();
    await page.toggle('meta-pixel');
    expect(await sideways(page)).toBe(false);
    for (const part of BUTTONS.preferences) expect(await reachable(page, part), part).toBe(true);
    await page.save();
    expect(await page.allows('meta-pixel')).toBe(true);
  });

  it('nothing of the banner or the room that it keeps is printed', async () => {
    const page = await asked();
    await roomFor(page);
    const before = await page.tab.evaluate(() => document.documentElement.getBoundingClientRect().height);
    await page.tab.evaluate(() => {
      // As a page that prints sees it: the rules for print count, and those for the screen do not.
      for (const { shadowRoot } of document.querySelectorAll('*'))
        for (const sheet of shadowRoot?.adoptedStyleSheets ?? [])
          for (const rule of sheet.cssRules)
            if (rule instanceof CSSMediaRule && rule.conditionText === 'print') rule.media.mediaText = 'screen';
    });
    await until('the room to be given back', () =>
      page.tab.evaluate((height) => document.documentElement.getBoundingClientRect().height < height, before),
    );
    expect(await page.bannerVisible()).toBe(false);
  });
});

journeys(
  'for somebody whose text is twice as large',
  (the) => {
    it('everything grows with it, also where the page sets its root to 62.5 %, and all of it can be reached', async () => {
      const page = await the.page();
      const head = '<style>html { font-size: 62.5% }</style>';
      await page.visit(the.site.page('/', { config, head, body: rows }));
      await page.asked();
      const size = (part: string): Promise<string> =>
        page.tab.read(`[part~="${part}"]`, (element) => getComputedStyle(element).fontSize);
      expect(await size('accept')).toBe('32px');
      for (const part of BUTTONS.banner) expect(await reachable(page, part), part).toBe(true);
      await roomFor(page);
      expect(await hiddenRows(page)).toEqual([]);
      await page.openPreferences();
      expect(await size('save')).toBe('32px');
      for (const part of BUTTONS.preferences) expect(await reachable(page, part), part).toBe(true);
      expect(await sideways(page)).toBe(false);
    });
  },
  { textSize: 32 },
);

journeys(
  'for somebody with a palette of their own, and less motion',
  (the) => {
    const open = async (): Promise<ConsentPage> => {
      const page = await the.page();
      await page.visit(the.site.page('/', { config, body: rows }));
      await page.asked();
      return page;
    };

    it('the palette and the wish are in force in this browser', async () => {
      const page = await open();
      expect(
        await page.tab.evaluate(() => [
          matchMedia('(forced-colors: active)').matches,
          matchMedia('(prefers-reduced-motion: reduce)').matches,
        ]),
      ).toEqual([true, true]);
    });

    it('buttons keep their borders, accepting and refusing look alike, and a switch shows that it is on', async () => {
      const page = await open();
      const look = (part: string, pseudo?: string): Promise<Look> =>
        page.tab.evaluate(
          (selector, of) => {
            const find = (root: Document | ShadowRoot): Element | undefined =>
              root.querySelector(selector) ??
              [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot && find(shadowRoot)) ?? [])[0];
            const style = getComputedStyle(find(document) as Element, of);
            return { color: style.color, background: style.backgroundColor, border: style.borderTopColor };
          },
          `[part~="${part}"]`,
          pseudo ?? null,
        );
      const [accept, reject] = [await look('accept'), await look('reject')];
      expect(accept).toEqual(reject);
      expect(accept.border).not.toBe(accept.background);
      await page.openPreferences();
      await page.toggle('meta-pixel');
      // On and off differ by where the knob is, which no palette takes away.
      const knob = (id: string): Promise<string> =>
        page.tab.read(`[data-id="${id}"]`, (element) => getComputedStyle(element, '::after').insetInlineStart);
      expect(await knob('meta-pixel')).not.toBe(await knob('google-analytics').catch(() => knob('performance')));
    });

    describe('nothing moves', () => {
      it('neither in the banner nor in the preferences', async () => {
        const page = await open();
        await page.openPreferences();
        const moving = await page.tab.evaluate(() => {
          const all = (root: Document | ShadowRoot): Element[] =>
            [...root.querySelectorAll('*')].flatMap((element) => [
              element,
              ...(element.shadowRoot ? all(element.shadowRoot) : []),
            ]);
          return all(document)
            .filter((element) => {
              const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
              return (
                transitionDuration.split(',').some((time) => parseFloat(time) > 0.01) ||
                animationName !== 'none' ||
                scrollBehavior === 'smooth'
              );
            })
            .map((element) => element.outerHTML.slice(0, 80));
        });
        expect(moving).toEqual([]);
      });
    });
  },
  { contrast: true },
);
