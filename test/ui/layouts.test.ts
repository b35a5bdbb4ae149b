import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LAYOUTS, type BannerLayout } from '../../src/core/looks.ts';
import { connect } from '../../src/ui/banner-module.ts';
import type { ConsentinelBanner } from '../../src/ui/banner.ts';
import { createFakeHost, type FakeHost } from './fake-host.ts';
import { fillPage } from './fill-page.ts';
import { focused, part, parts, press, until } from './parts.ts';

const painted = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50));

async function shown(host: FakeHost): Promise<ConsentinelBanner> {
  connect(host).ask();
  const banner = document.querySelector('consentinel-banner') as ConsentinelBanner;
  await until(() => parts(banner, 'reject')[0]);
  return banner;
}

const box = (banner: Element): DOMRect => part(banner, 'banner').getBoundingClientRect();

describe('layouts of the banner', () => {
  let banner: ConsentinelBanner | undefined;
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    banner?.settle();
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('dir');
    document.documentElement.removeAttribute('style');
    scrollTo(0, 0);
  });
  const show = async (layout: BannerLayout, density: 'compact' | 'comfortable' = 'comfortable'): Promise<Element> =>
    (banner = await shown(createFakeHost({ settings: { layout: { banner: layout, density } } })));

  for (const layout of LAYOUTS)
    for (const density of ['comfortable', 'compact'] as const) {
      it(`${layout}, ${density}: lies within the screen, has no violation, and its buttons are alike`, async () => {
        const element = await show(layout, density);
        await painted();
        const { left, right, top, bottom } = box(element);
        expect(left).to.be.at.least(0);
        expect(top).to.be.at.least(0);
        expect(right).to.be.at.most(innerWidth);
        expect(bottom).to.be.at.most(innerHeight + 0.5);
        const [accept, reject] = ['accept', 'reject'].map((name) => part(element, name).getBoundingClientRect());
        expect(accept?.top, 'side by side').to.equal(reject?.top);
        expect(accept?.width).to.be.closeTo(reject?.width ?? 0, 0.5);
        expect(accept?.height).to.be.at.least(44);
        if (density === 'comfortable') await expect(element).to.be.accessible();
      });
    }

  for (const [layout, dir, sides] of [
    ['bar', 'ltr', ['bottom', 'left', 'right']],
    ['bar top', 'ltr', ['top', 'left', 'right']],
    ['box', 'ltr', ['bottom', 'right']],
    ['box', 'rtl', ['bottom', 'left']],
    ['box bottom left', 'rtl', ['bottom', 'left']],
    ['box bottom right', 'rtl', ['bottom', 'right']],
    ['box top start', 'ltr', ['top', 'left']],
    ['box top end', 'rtl', ['top', 'left']],
    ['cloud', 'ltr', ['bottom']],
  ] as const)
    it(`${layout} stands ${sides.join(' and ')} in a page that is read ${dir}`, async () => {
      document.documentElement.dir = dir;
      const { left, right, top, bottom } = box(await show(layout));
      const { clientWidth } = document.documentElement;
      const away = { left, right: clientWidth - right, top, bottom: innerHeight - bottom };
      const near = Object.entries(away).flatMap(([side, distance]) => (distance < 20 ? [side] : []));
      expect(near.sort()).to.deep.equal([...sides].sort());
    });

  it('cloud is in the middle', async () => {
    const { left, right } = box(await show('cloud'));
    expect(left).to.be.closeTo(document.documentElement.clientWidth - right, 1);
  });

  it('stands closer when it is compact', async () => {
    const { height } = box(await show('box'));
    banner?.settle();
    expect(box(await show('box', 'compact')).height).to.be.lessThan(height - 15);
  });

  it('a page of its own that transforms its body does not take it off the screen', async () => {
    const page = fillPage(false);
    document.body.style.transform = 'translateX(0)';
    try {
      const element = await show('bar');
      await until(() => Math.abs(box(element).bottom - innerHeight) < 1);
      scrollTo(0, 500);
      await painted();
      expect(box(element).bottom).to.be.closeTo(innerHeight, 1);
    } finally {
      document.body.removeAttribute('style');
      page.remove();
    }
  });

  it('shows the picture of the config, and what the page puts into its slots', async () => {
    const logo = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>')}`;
    const host = createFakeHost({ settings: { theme: { scheme: 'light', logo } } });
    banner = await shown(host);
    await until(() => part(banner as Element, 'logo').getBoundingClientRect().height === 40);
    expect(part(banner, 'logo').getAttribute('alt')).to.equal('');
    const said = document.createElement('p');
    said.slot = 'more';
    said.textContent = 'We are Harbour Insurance.';
    banner.append(said);
    const words = said.getBoundingClientRect();
    expect(words.height).to.be.greaterThan(10);
    expect(words.top).to.be.at.least(part(banner, 'text').getBoundingClientRect().bottom - 1);
  });

  it('takes an unknown layout for a card, and says so', async () => {
    const problems: string[] = [];
    const host = createFakeHost({ settings: { layout: 'corner' as BannerLayout } });
    host.consent.on('problem', ({ code, path }) => problems.push(`${code} ${path}`));
    banner = await shown(host);
    await until(() => problems.length > 0);
    expect(problems).to.deep.equal(['bad-value layout']);
    expect(box(banner).bottom).to.be.at.most(innerHeight);
  });
});

describe('the banner as a dialog', () => {
  let host: FakeHost;
  let banner: ConsentinelBanner;
  const opener = document.createElement('button');
  opener.textContent = 'Before';
  beforeEach(async () => {
    document.documentElement.lang = 'en';
    document.body.append(opener);
    opener.focus();
    host = createFakeHost({ settings: { layout: 'dialog' } });
    banner = await shown(host);
    await until(() => dialog().open);
  });
  afterEach(() => {
    banner.settle();
    opener.remove();
    document.documentElement.removeAttribute('lang');
  });
  const dialog = (): HTMLDialogElement => part(banner, 'banner') as HTMLDialogElement;

  it('is modal, named by its heading, which has the focus: no key of the page answers it', async () => {
    expect(dialog().matches(':modal')).to.equal(true);
    expect(dialog().getAttribute('aria-labelledby')).to.equal('title');
    expect(focused()).to.equal(part(banner, 'title'));
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: ' ' });
    expect(host.calls).to.deep.equal([]);
  });

  it('is refused by one press, and gives the focus back', async () => {
    await press(part(banner, 'reject'));
    expect(host.calls).to.deep.equal([{ did: 'reject' }]);
    banner.settle();
    expect(document.activeElement).to.equal(opener);
  });

  it('closes on Escape, grants nothing, and does not come back on this page', async () => {
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog().open);
    expect(document.activeElement).to.equal(opener);
    banner.requestUpdate();
    await banner.updateComplete;
    expect(dialog().open).to.equal(false);
    expect(host.calls).to.deep.equal([]);
    expect(opener.matches(':focus')).to.equal(true);
  });

  it('is a modal again after a page has changed its whole body', async () => {
    banner.remove();
    await until(() => banner.isConnected && dialog().matches(':modal'));
  });

  it('does not hold the page when an extension hides it, and leaves its scrolling alone', async () => {
    const { overflow } = getComputedStyle(document.documentElement);
    expect(overflow).to.equal('visible');
    // What a blocker's own style sheet does; from inside, because a page's cannot.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { display: none !important }');
    (banner.shadowRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
    await until(() => !dialog().open);
    opener.focus();
    expect(document.activeElement).to.equal(opener);
    expect(host.calls).to.deep.equal([]);
  });
});
