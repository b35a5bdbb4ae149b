import { expect, it } from 'vitest';
import { journeys } from './support/journey.ts';
import { config, rules } from './support/rules.ts';
import { until } from './support/until.ts';

// Rules of consent law as far as a machine can check them, one test an id: the choice itself, and what it looks like.
const OWN = /^(consentinel|sf-tracking-consent|sf_timezoneoffset)$/;

journeys('the rules', (the) => {
  const { asked, nothing, settled, inside } = rules(the);

  it('E-01 nothing is requested or stored before a decision', async () => {
    const page = await asked();
    await nothing();
    expect(Object.keys(await page.tab.cookies()).filter((name) => !OWN.test(name))).toEqual([]);
    expect(await page.tab.keys()).toEqual([]);
    expect(
      await page.tab.evaluate(async () => [
        ...(await indexedDB.databases()).map(({ name }) => name),
        ...(await caches.keys()),
      ]),
    ).toEqual([]);
  });

  it('E-02 accepting and refusing are sibling buttons of the first layer', async () => {
    const page = await asked();
    const [siblings, names] = await inside(page, 'reject', (element) => {
      const accept = element.parentElement?.querySelector(':scope > [part~="accept"]');
      return [
        [element.localName, accept?.localName],
        [accept?.textContent.trim(), element.textContent.trim()],
      ];
    });
    expect(siblings).toEqual(['button', 'button']);
    expect(names).toEqual(['Accept all', 'Reject all']);
  });

  it('E-03 they look the same, and both can be read', async () => {
    const page = await asked();
    const look = (part: string) =>
      inside(page, part, (element) => {
        const style = getComputedStyle(element);
        const light = (colour: string): number => {
          const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((one) => {
            const c = Number(one) / 255;
            return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const [a = 0, b = 0] = [light(style.color), light(style.backgroundColor)].sort((x, y) => y - x);
        const { fontSize, fontWeight, fontFamily, padding, backgroundColor, color, borderColor } = style;
        const { width, height } = element.getBoundingClientRect();
        return {
          style: { fontSize, fontWeight, fontFamily, padding, backgroundColor, color, borderColor },
          contrast: (a + 0.05) / (b + 0.05),
          width,
          height,
        };
      });
    const [accept, reject] = [await look('accept'), await look('reject')];
    expect(reject.style).toEqual(accept.style);
    expect(Math.abs(reject.height - accept.height)).toBeLessThanOrEqual(1);
    expect(Math.abs(reject.width / accept.width - 1)).toBeLessThanOrEqual(0.1);
    expect(accept.contrast).toBeGreaterThanOrEqual(5);
  });

  it('E-04 refusing takes one click, as accepting does, on either layer', async () => {
    const page = await asked();
    await page.rejectAll();
    await settled(page);
    await page.openPreferences();
    await page.tab.click('[part~="dialog"] [part~="reject"], dialog [part~="reject"]');
    await until('the preferences to close', async () => !(await page.tab.has('[part~="save"]')));
    await nothing();
  });

  it('E-05 every switch is off at first, and saving untouched refuses', async () => {
    const page = await asked();
    await page.openPreferences();
    expect(await page.tab.has('[part~="toggle"]:checked')).toBe(false);
    await page.save();
    await settled(page);
    expect(await page.tab.evaluate(() => document.cookie)).toContain('~reject~');
    await nothing();
  });

  it('E-06 scrolling, Escape, another page and closing the settings grant nothing', async () => {
    const page = await asked({ body: '<div style="height: 5000px"></div>' });
    await page.tab.evaluate(() => {
      scrollTo(0, 3000);
    });
    await page.tab.press('Escape');
    await page.openPreferences();
    await page.tab.press('Escape');
    await page.openPreferences();
    await page.tab.click('dialog [part~="close"]');
    await page.visit(the.site.page('/another', { config }));
    await page.asked();
    await nothing();
    expect(await page.tab.cookies()).not.toHaveProperty('consentinel');
  });

  it('E-18 the buttons come in one order, on either layer and at every width, to the eye as to the keyboard', async () => {
    const page = await asked();
    /** Their names as they stand in the page, and as they are seen: line by line, in the direction of reading. */
    const order = (part: string): Promise<string[][]> =>
      inside(page, part, (element) => {
        const buttons = [...(element.parentElement as Element).querySelectorAll('button')];
        const seen = buttons
          .map((button) => ({ button, box: button.getBoundingClientRect() }))
          .sort((a, b) => (Math.abs(a.box.top - b.box.top) > 8 ? a.box.top - b.box.top : a.box.left - b.box.left));
        return [buttons, seen.map(({ button }) => button)].map((list) =>
          list.map((button) => button.getAttribute('part') ?? ''),
        );
      });
    const layer = async (part: string): Promise<string[]> => {
      const [inPage = [], seen = []] = await order(part);
      expect(seen).toEqual(inPage);
      return inPage.slice(0, 2);
    };
    for (const width of [320, 360, 600, 768, 1024, 1280, 1920]) {
      await page.tab.resize(width, 800);
      expect(await layer('reject'), `banner at ${width}`).toEqual(['accept', 'reject']);
      await page.openPreferences();
      expect(await layer('save'), `preferences at ${width}`).toEqual(['accept', 'reject']);
      await page.tab.press('Escape');
      await until('the preferences to close', async () => !(await page.tab.has('[part~="save"]')));
    }
  });
});
