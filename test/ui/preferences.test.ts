import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { connect } from '../../src/ui/preferences-module.ts';
import type { ConsentinelPreferences } from '../../src/ui/preferences.ts';
import { createFakeHost, fakeItem, type FakeHost } from './fake-host.ts';
import { contrast, focused, part, parts, press, text, toggle, until } from './parts.ts';

const asked = (host: FakeHost): string[] => host.items.slice(1).map((item) => item.id);
const dialogOf = (element: ConsentinelPreferences): HTMLDialogElement => part(element, 'dialog') as HTMLDialogElement;

describe('<consentinel-preferences>', () => {
  let host: FakeHost;
  let element: ConsentinelPreferences;

  const open = async (of: FakeHost = host): Promise<ConsentinelPreferences> => {
    connect(of).open();
    element = document.querySelector('consentinel-preferences') as ConsentinelPreferences;
    await until(() => (parts(element, 'dialog')[0] as HTMLDialogElement | undefined)?.open);
    return element;
  };
  const summaries = (): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll('summary') ?? [])];
  const reveal = async (summary: number): Promise<void> => {
    const before = parts(element, 'vendor').length;
    await press(summaries()[summary] as HTMLElement);
    await until(() => parts(element, 'vendor').length > before);
  };

  beforeEach(() => {
    host = createFakeHost();
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    document.querySelector('consentinel-preferences')?.remove();
    document.documentElement.removeAttribute('lang');
  });

  it('has no accessibility violation that axe can see, closed and opened up', async () => {
    await open();
    await expect(element).to.be.accessible();
    await reveal(1);
    await press(summaries()[3] as HTMLElement);
    await expect(element).to.be.accessible();
  });

  it('is a modal dialog with a name, and its title has the focus first', async () => {
    await open();
    const dialog = dialogOf(element);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.getAttribute('aria-labelledby')).to.equal(part(element, 'title').id);
    expect(focused()).to.equal(part(element, 'title'));
  });

  it('begins with everything off', async () => {
    await open();
    await reveal(1);
    const switches = parts(element, 'toggle') as HTMLInputElement[];
    expect(switches.length).to.equal(2 + 6);
    for (const each of switches) {
      expect(each.checked, each.dataset['id'] ?? '').to.equal(false);
      expect(each.indeterminate).to.equal(false);
    }
  });

  it('refuses when it is saved with nothing touched', async () => {
    await open();
    await press(part(element, 'save'));
    expect(host.calls).to.deep.equal([{ did: 'save', granted: [], trusted: true }]);
    expect(dialogOf(element).open).to.equal(false);
  });

  it('accepts and refuses everything with one key press each', async () => {
    await open();
    await press(part(element, 'accept'));
    await open();
    await press(part(element, 'reject'));
    expect(host.calls).to.deep.equal([{ did: 'choose', granted: asked(host), trusted: true }, { did: 'reject' }]);
  });

  it('changes nothing before it is saved', async () => {
    await open();
    await press(toggle(element, 'targeting'), ' ');
    expect(host.calls).to.deep.equal([]);
    await press(part(element, 'save'));
    const targeting = ['google-ads', 'doubleclick', 'meta-pixel', 'microsoft-advertising'];
    expect(host.calls).to.deep.equal([{ did: 'save', granted: targeting, trusted: true }]);
  });

  it('saves single vendors', async () => {
    await open();
    await reveal(1);
    await press(toggle(element, 'liveperson'), ' ');
    await press(part(element, 'save'));
    expect(host.calls).to.deep.equal([{ did: 'save', granted: ['liveperson'], trusted: true }]);
  });

  for (const [how, close] of [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['the close button', () => press(part(element, 'close'))],
    ['a click beside it', () => sendMouse({ type: 'click', position: [3, 3] })],
  ] as const)
    it(`grants nothing by ${how}, and forgets what was switched`, async () => {
      await open();
      await press(toggle(element, 'targeting'), ' ');
      await close();
      await until(() => !dialogOf(element).open);
      expect(host.calls).to.deep.equal([]);
      await open();
      expect(toggle(element, 'targeting').checked).to.equal(false);
    });

  it('stays open when a click begins and ends inside it', async () => {
    await open();
    const { left, top } = part(element, 'text').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 5, Math.round(top) + 5] });
    expect(dialogOf(element).open).to.equal(true);
  });

  it('gives the focus back to what opened it', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    await open();
    await sendKeys({ press: 'Escape' });
    await until(() => !dialogOf(element).open);
    expect(focused()).to.equal(opener);
    opener.remove();
  });

  it('shows an earlier choice, and says of a mixed category that it is mixed', async () => {
    host.decide(['google-ads', 'meta-pixel']);
    await open();
    const mixed = toggle(element, 'targeting');
    expect(mixed.checked).to.equal(false);
    expect(mixed.indeterminate).to.equal(true);
    const described = element.shadowRoot?.getElementById(mixed.getAttribute('aria-describedby') ?? '');
    expect(text(described as Element)).to.equal('2 of 4 allowed');
    await press(mixed, ' ');
    await element.updateComplete;
    expect(text(described as Element)).to.equal('4 of 4 allowed');
    expect(mixed.checked).to.equal(true);
    await press(mixed, ' ');
    await element.updateComplete;
    expect(text(described as Element)).to.equal('0 of 4 allowed');
    expect(mixed.checked).to.equal(false);
  });

  it('follows another tab in what was not touched, and keeps what was', async () => {
    await open();
    await reveal(1);
    await press(toggle(element, 'optimizely'), ' ');
    host.decide(['google-analytics']);
    await element.updateComplete;
    expect(toggle(element, 'google-analytics').checked).to.equal(true);
    expect(toggle(element, 'optimizely').checked).to.equal(true);
    await press(part(element, 'save'));
    expect(host.calls).to.deep.equal([{ did: 'save', granted: ['google-analytics', 'optimizely'], trusted: true }]);
  });

  it('says of what is strictly necessary that it is always active, without a switch', async () => {
    await open();
    await reveal(0);
    const [necessary] = parts(element, 'category');
    expect(text(necessary as Element))
      .to.contain('Always active')
      .and.to.contain('Sitefinity CMS');
    expect(necessary?.querySelector('input')).to.equal(null);
  });

  it('tells of a vendor who it is, what for, and everything it stores', async () => {
    await open();
    await reveal(2);
    await press(summaries().find((each) => each.id === 's-google-ads') as HTMLElement);
    await until(() => text(parts(element, 'vendor')[0] as Element).includes('_gcl_au'));
    const vendor = parts(element, 'vendor')[0] as Element;
    expect(text(vendor))
      .to.contain('Google Ireland Limited')
      .and.to.contain('Measures which advertisements lead to a request.')
      .and.to.contain('Cookie · 3 months · set on this site')
      .and.to.contain('IDE')
      .and.to.contain('Cookie · 13 months · set on doubleclick.net');
    const link = vendor.querySelector('a');
    expect(link?.href).to.equal('https://google-ads.example/privacy');
    expect(link?.rel).to.contain('noopener');
  });

  it('makes no link of an address that is not one of the web', async () => {
    const { details } = host;
    const all = await details();
    const pixel = all['meta-pixel'];
    if (pixel)
      host.details = () => Promise.resolve({ ...all, 'meta-pixel': { ...pixel, policyUrl: 'javascript:alert(1)' } });
    await open();
    await reveal(2);
    expect(parts(element, 'link').some((link) => (link as HTMLAnchorElement).href.startsWith('javascript'))).to.equal(
      false,
    );
  });

  it('lets a visitor choose also when the descriptions cannot be loaded', async () => {
    host.details = () => Promise.reject(new Error('offline'));
    await open();
    await reveal(2);
    expect(text(dialogOf(element))).to.contain('descriptions cannot be loaded');
    await press(toggle(element, 'meta-pixel'), ' ');
    await press(part(element, 'save'));
    expect(host.calls).to.deep.equal([{ did: 'save', granted: ['meta-pixel'], trusted: true }]);
  });

  it('marks what is new', async () => {
    host.fresh = () => ['meta-pixel'];
    await open();
    await reveal(2);
    expect(parts(element, 'badge').map(text)).to.deep.equal(['New']);
  });

  it('has the buttons in the order of the banner, accept and reject alike', async () => {
    await open();
    const buttons = [...(element.shadowRoot?.querySelectorAll('footer button') ?? [])];
    expect(buttons.map((button) => button.getAttribute('part'))).to.deep.equal(['accept', 'reject', 'save']);
    const [accept, reject] = buttons.map((button) => getComputedStyle(button)) as [
      CSSStyleDeclaration,
      CSSStyleDeclaration,
    ];
    for (const property of ['font-size', 'font-weight', 'padding', 'color', 'background-color', 'border', 'height'])
      expect(accept.getPropertyValue(property), property).to.equal(reject.getPropertyValue(property));
    expect(parseFloat(accept.width)).to.be.closeTo(parseFloat(reject.width), 0.1);
    expect(contrast(accept.color, accept.backgroundColor)).to.be.at.least(5);
  });

  it('has targets of 44 pixels', async () => {
    await open();
    await reveal(1);
    const targets = element.shadowRoot?.querySelectorAll<HTMLElement>('button, input, summary') ?? [];
    expect(targets.length).to.be.greaterThan(12);
    for (const target of targets)
      expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 80)).to.be.at.least(43.9);
  });

  it('opens a thousand vendors at once, because it draws those that are asked for', async () => {
    const items = Array.from({ length: 1000 }, (_, i) => fakeItem(`vendor-${i}`, 'targeting'));
    const big = createFakeHost({ items });
    big.details = () => Promise.resolve({});
    const start = performance.now();
    await open(big);
    expect(performance.now() - start).to.be.lessThan(200);
    expect(parts(element, 'vendor').length).to.equal(0);
    await reveal(0);
    expect(parts(element, 'vendor').length).to.equal(1000);
  });

  it('leaves no listeners behind after 200 openings', async () => {
    const preferences = connect(host);
    for (let i = 0; i < 200; i++) {
      preferences.open();
      element = document.querySelector('consentinel-preferences') as ConsentinelPreferences;
      await until(() => (parts(element, 'dialog')[0] as HTMLDialogElement | undefined)?.open);
      dialogOf(element).close();
    }
    expect(host.listeners).to.equal(1);
    element.remove();
    expect(host.listeners).to.equal(0);
  });

  it('does not hold the page when something hides it', async () => {
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    connect(host).open();
    element = document.querySelector('consentinel-preferences') as ConsentinelPreferences;
    await until(() => parts(element, 'dialog')[0]);
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(dialogOf(element).open).to.equal(false);
    style.remove();
  });

  it('speaks Spanish, and says by its purposes what a vendor does of whom there is only English', async () => {
    document.documentElement.lang = 'es';
    await open();
    expect(text(part(element, 'save'))).to.equal('Guardar decisión');
    await reveal(1);
    const [first, , third] = parts(element, 'vendor');
    expect(first?.querySelector('[lang]')).to.equal(null);
    expect(third?.querySelector('[lang]')).to.equal(null);
    expect(text(third as Element)).to.contain('Compara versiones distintas de una página.');
  });

  it('shows a category of the site with its own words', async () => {
    const settings = { categories: { social: { name: { en: 'Social media' }, description: 'Feeds.' } } };
    await open(createFakeHost({ items: [fakeItem('feed', 'social')], settings }));
    expect(text(parts(element, 'category')[0] as Element))
      .to.contain('Social media')
      .and.to.contain('Feeds.');
  });
});
