import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { connect } from '../../src/ui/preferences-module.ts';
import type { ConsentinelPreferences } from '../../src/ui/preferences.ts';
import { createFakeHost, fakeItem, type FakeHost } from './fake-host.ts';
import { contrast, focused, part, parts, press, text, toggle, until } from './parts.ts';
import { dialogOf, openPreferences, reveal, summaries } from './open-preferences.ts';

const asked = (host: FakeHost): string[] => host.items.slice(1).map((item) => item.id);

describe('<consentinel-preferences>', () => {
  let host: FakeHost;
  let element: ConsentinelPreferences;

  const open = async (of: FakeHost = host): Promise<ConsentinelPreferences> => (element = await openPreferences(of));

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
    await reveal(element, 1);
    await press(summaries(element)[3] as HTMLElement);
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
    await reveal(element, 1);
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
    await reveal(element, 1);
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
    await reveal(element, 1);
    await press(toggle(element, 'optimizely'), ' ');
    host.decide(['google-analytics']);
    await element.updateComplete;
    expect(toggle(element, 'google-analytics').checked).to.equal(true);
    expect(toggle(element, 'optimizely').checked).to.equal(true);
    await press(part(element, 'save'));
    expect(host.calls).to.deep.equal([{ did: 'save', granted: ['google-analytics', 'optimizely'], trusted: true }]);
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
    await reveal(element, 1);
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
    await reveal(element, 0);
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
});
