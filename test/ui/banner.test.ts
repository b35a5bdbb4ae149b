import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createFakeHost, fakeItem, type FakeHost } from './fake-host.ts';
import { contrast, focused, part, press, text, until } from './parts.ts';
import { shown } from './show-banner.ts';

describe('<consentinel-banner>', () => {
  let host: FakeHost;
  beforeEach(() => {
    host = createFakeHost();
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    document.querySelector('consentinel-banner')?.settle();
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('style');
  });

  it('has no accessibility violation that axe can see', async () => {
    await expect(await shown(host)).to.be.accessible();
  });

  it('is a named region, not a dialog, and the first element of the body', async () => {
    const banner = await shown(host);
    const region = part(banner, 'banner');
    expect(region.getAttribute('role')).to.equal('region');
    expect(region.hasAttribute('aria-modal')).to.equal(false);
    expect(region.getAttribute('aria-labelledby')).to.equal(part(banner, 'title').id);
    expect(document.body.firstElementChild).to.equal(banner);
  });

  it('does not take the focus', async () => {
    const before = focused();
    await shown(host);
    expect(focused()).to.equal(before);
  });

  it('accepts everything that is asked for, with the event of the person', async () => {
    await press(part(await shown(host), 'accept'));
    const asked = host.items.slice(1).map((item) => item.id);
    expect(host.calls).to.deep.equal([{ did: 'choose', granted: asked, trusted: true }]);
  });

  it('refuses everything with as many key presses as accepting takes: one', async () => {
    await press(part(await shown(host), 'reject'));
    expect(host.calls).to.deep.equal([{ did: 'reject' }]);
  });

  it('opens the settings', async () => {
    await press(part(await shown(host), 'settings'));
    expect(host.calls).to.deep.equal([{ did: 'open' }]);
  });

  it('says that the settings cannot be shown when their file does not come', async () => {
    const banner = await shown(host);
    const status = banner.shadowRoot?.querySelector('[role="status"]') as Element;
    host.problem({ code: 'interface-failed', level: 'error', path: '' });
    await banner.updateComplete;
    expect(text(status), 'not before they were asked for').to.equal('');
    host.opens = () => {
      host.problem({ code: 'interface-failed', level: 'error', path: '' });
    };
    await press(part(banner, 'settings'));
    await banner.updateComplete;
    expect(text(status)).to.contain('cannot be shown');
  });

  it('grants nothing on Escape or scrolling', async () => {
    await shown(host);
    await sendKeys({ press: 'Escape' });
    window.dispatchEvent(new Event('scroll'));
    expect(host.calls).to.deep.equal([]);
  });

  it('lets Tab leave it after its last button', async () => {
    const after = document.createElement('button');
    document.body.append(after);
    part(await shown(host), 'settings').focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()?.getRootNode(), 'the focus is outside').to.equal(document);
    after.remove();
  });

  for (const theme of ['light', 'dark'] as const)
    it(`gives accept and reject the same looks and good contrast (${theme})`, async () => {
      const banner = await shown(createFakeHost({ settings: { theme } }));
      const [accept, reject] = [part(banner, 'accept'), part(banner, 'reject')];
      const [one, other] = [getComputedStyle(accept), getComputedStyle(reject)];
      for (const property of [
        'font-size',
        'font-weight',
        'font-family',
        'padding',
        'color',
        'background-color',
        'border',
      ])
        expect(one.getPropertyValue(property), property).to.equal(other.getPropertyValue(property));
      expect(accept.localName).to.equal('button');
      expect(reject.localName).to.equal('button');
      expect(contrast(one.color, one.backgroundColor)).to.be.at.least(5);
      expect(accept.nextElementSibling, 'next to each other').to.equal(reject);
      const [box, otherBox] = [accept.getBoundingClientRect(), reject.getBoundingClientRect()];
      expect(box.top).to.equal(otherBox.top);
      expect(box.width).to.be.closeTo(otherBox.width, 0.1);
      expect(box.height).to.equal(otherBox.height);
    });

  it('keeps room for itself at the foot of the page and gives it back', async () => {
    const { style } = document.documentElement;
    style.setProperty('scroll-padding-bottom', '7px');
    const banner = await shown(host);
    await until(() => style.getPropertyValue('scroll-padding-bottom') === `${banner.offsetHeight}px`);
    banner.settle();
    await until(() => style.getPropertyValue('scroll-padding-bottom') === '7px');
    expect(style.getPropertyValue('padding-bottom')).to.equal('');
  });

  it('counts a vendor once, whatever parts it has', async () => {
    const items = [
      fakeItem('cms', 'strictly-necessary'),
      fakeItem('ads', 'targeting'),
      fakeItem('ads:x', 'performance'),
    ];
    expect(text(part(await shown(createFakeHost({ items })), 'text'))).to.contain('one service uses');
  });

  it('names purposes of the categories in use only, and a category of the site by its name', async () => {
    const settings = { categories: { social: { name: { en: 'Social media' }, description: '' } } };
    const items = [fakeItem('a', 'performance'), fakeItem('b', 'social'), fakeItem('c', 'social')];
    const said = text(part(await shown(createFakeHost({ items, settings })), 'text'));
    expect(said).to.contain('3 services').and.to.contain('for “Social media”').and.not.to.contain('advertising');
  });

  it('says what is new, by id at first and by name when that is known', async () => {
    host.fresh = () => ['meta-pixel', 'google-ads'];
    let answer: (value: Awaited<ReturnType<FakeHost['details']>>) => void = () => undefined;
    const { details } = host;
    host.details = () => new Promise((resolve) => (answer = resolve));
    const banner = await shown(host);
    expect(text(part(banner, 'text'))).to.contain('New since your last choice: meta-pixel and google-ads.');
    answer(await details());
    await until(() => text(part(banner, 'text')).includes('Meta Pixel and Google Ads'));
  });

  it('is taken away when the question is answered, and asked again is there once', async () => {
    const banner = await shown(host);
    banner.settle();
    expect(document.querySelector('consentinel-banner')).to.equal(null);
    banner.ask(host);
    banner.ask(host);
    expect(document.querySelectorAll('consentinel-banner').length).to.equal(1);
  });

  it('comes back when a page changes its whole body, and not once it is settled', async () => {
    const banner = await shown(host);
    banner.remove();
    await until(() => banner.isConnected);
    banner.settle();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(banner.isConnected).to.equal(false);
  });

  it("keeps its place and looks under a hostile page's style sheet", async () => {
    const style = document.createElement('style');
    style.textContent = `* { all: revert !important; position: static !important; font-size: 3px !important; margin: 99px !important }
      body > * { display: flex !important; transform: rotate(9deg) !important; opacity: .1 !important }
      button { display: none !important } html { font-size: 62.5% }`;
    const banner = await shown(host);
    const before = banner.getBoundingClientRect().toJSON() as DOMRect;
    document.head.append(style);
    const after = banner.getBoundingClientRect();
    const { opacity, position } = getComputedStyle(banner);
    const size = getComputedStyle(part(banner, 'accept')).fontSize;
    style.remove();
    expect(position).to.equal('fixed');
    expect(opacity).to.equal('1');
    expect(size).to.equal('16px');
    expect(after.width).to.equal(before.width);
    expect(after.left).to.equal(0);
  });

  it('needs no style attribute', async () => {
    const banner = await shown(host);
    expect(banner.hasAttribute('style')).to.equal(false);
    expect(banner.shadowRoot?.querySelectorAll('[style], style').length).to.equal(0);
  });
});
