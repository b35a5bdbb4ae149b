import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BannerLayout } from '../../src/core/looks.ts';
import { connect } from '../../src/ui/banner-module.ts';
import type { ConsentinelBanner } from '../../src/ui/banner.ts';
import { createFakeHost } from './fake-host.ts';
import { fillPage } from './fill-page.ts';
import { focused, part, parts, until } from './parts.ts';

const painted = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 250));
const box = (banner: Element): DOMRect => part(banner, 'banner').getBoundingClientRect();

describe('the focus behind the banner', () => {
  let banner: ConsentinelBanner | undefined;
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    banner?.settle();
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('style');
    scrollTo(0, 0);
  });
  async function show(layout: BannerLayout): Promise<Element> {
    connect(createFakeHost({ settings: { layout } })).ask();
    const shown = document.querySelector('consentinel-banner') as ConsentinelBanner;
    banner = shown;
    await until(() => parts(shown, 'reject')[0]);
    return shown;
  }

  for (const layout of ['bar', 'bar top', 'box', 'cloud'] as const)
    for (const scrolls of [false, true])
      it(`${layout} never hides what has the focus, in ${scrolls ? 'a part of the page' : 'a page'} that scrolls`, async () => {
        const page = fillPage(scrolls);
        const element = await show(layout);
        await painted();
        part(element, 'settings').focus();
        for (const link of page.links) {
          await sendKeys({ press: 'Tab' });
          expect(focused()?.textContent).to.equal(link.textContent);
          const isSeen = (): boolean => {
            const { left, right, top, height } = link.getBoundingClientRect();
            return [left + 3, (left + right) / 2, right - 3].some(
              (x) => document.elementFromPoint(x, top + height / 2) === link,
            );
          };
          await until(isSeen);
        }
        page.remove();
      }).timeout(30_000);

  it('goes back to its place when the focus has left what it would hide', async () => {
    const page = fillPage(true);
    const element = await show('bar top');
    await painted();
    page.links[0]?.focus();
    await until(() => element.hasAttribute('away'));
    expect(box(element).bottom).to.be.closeTo(innerHeight, 1);
    page.links[4]?.focus();
    await until(() => !element.hasAttribute('away'));
    expect(box(element).top).to.equal(0);
    page.remove();
  });
});
