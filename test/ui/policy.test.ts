import { expect } from '@open-wc/testing';
import type { VendorDetails } from '../../src/core/details.ts';
import type { VisitorReceipt } from '../../src/core/visitor-receipt.ts';
import type { ConsentinelPolicy } from '../../src/ui/policy.ts';
import { connectElements } from './connect-elements.ts';
import { createFakeHost, type FakeHost } from './fake-host.ts';
import { part, parts, press, text, toggle, until } from './parts.ts';

describe('<consentinel-policy>', () => {
  let host: FakeHost;
  let policy: ConsentinelPolicy;
  beforeEach(async () => {
    document.documentElement.lang = 'en';
    host = createFakeHost({ settings: { policyChanged: '2026-11-01' } });
    // In the page before its file is: it is upgraded and connected when that comes.
    policy = document.createElement('consentinel-policy');
    document.body.append(policy);
    await connectElements(host);
    // Those after the first: the elements are defined already, for the host of the test before.
    await policy.join(host);
    await until(
      () =>
        parts(policy, 'more')[0] &&
        parts(policy, 'vendor').length === host.items.length &&
        text(parts(policy, 'vendor')[2] as Element).includes('_ga'),
    );
  });
  afterEach(() => {
    policy.remove();
    document.documentElement.removeAttribute('lang');
  });

  it('has no accessibility violation that axe can see', async () => {
    await expect(policy).to.be.accessible();
  });

  it('tells of every vendor and everything it stores, with nothing folded away', async () => {
    const details = Object.values(await host.details());
    const said = parts(policy, 'vendor').map(text).join(' ');
    for (const { name, company, traces } of details)
      for (const word of [name, company, ...traces.map((trace) => trace.name)]) expect(said).to.contain(word);
    expect(policy.shadowRoot?.querySelector('details')).to.equal(null);
  });

  it('shows the present choice and when it was made, and follows it', async () => {
    const [, status] = parts(policy, 'text') as [HTMLElement, HTMLElement];
    expect(text(status)).to.contain('have not chosen yet');
    host.decide(['google-analytics']);
    await policy.updateComplete;
    expect(toggle(policy, 'google-analytics').checked).to.equal(true);
    expect(toggle(policy, 'optimizely').checked).to.equal(false);
    expect(text(status)).to.contain('November 23, 2026');
  });

  it('changes nothing before it is saved', async () => {
    await press(toggle(policy, 'meta-pixel'), ' ');
    expect(host.calls).to.deep.equal([]);
    await press(part(policy, 'save'));
    expect(host.calls).to.deep.equal([{ did: 'save', granted: ['meta-pixel'], trusted: true }]);
  });

  it('takes a permission back with one switch and saving', async () => {
    host.decide(['google-analytics', 'meta-pixel']);
    await policy.updateComplete;
    await press(toggle(policy, 'meta-pixel'), ' ');
    await press(part(policy, 'save'));
    expect(host.calls).to.deep.equal([{ did: 'save', granted: ['google-analytics'], trusted: true }]);
  });

  it('says when it was changed, by the day and not by the clock of a place', () => {
    expect(text(part(policy, 'text'))).to.equal('Last changed on November 1, 2026.');
  });

  it('says of every trace who receives it, and of none that only this site has', async () => {
    const rows = [...(part(policy, 'more').getRootNode() as ShadowRoot).querySelectorAll('code')];
    const told = (name: string): string =>
      text(rows.find((code) => code.textContent === name)?.parentElement as HTMLElement);
    expect(told('_ga')).to.contain('Cookie · 400 days · set on this site · received by Google Ireland Limited');
    expect(told('IDE')).to.contain('set on doubleclick.net · received by Google Ireland Limited');
    const details = await host.details();
    host.details = () =>
      Promise.resolve({ ...details, sitefinity: { ...(details['sitefinity'] as VendorDetails), local: true } });
    policy.replaceWith(policy);
    document.body.append(policy);
    await until(() => !told('.SFAUTH').includes('received by'));
  });

  it('tells of similar technologies, of signals, of browsers, and of the opt-outs of the industry', () => {
    const more = part(policy, 'more');
    expect(text(more)).to.contain('Besides cookies');
    const signals = text(part(policy, 'signals'));
    expect(signals).to.contain(
      'Your browser does not send Global Privacy Control. Where Global Privacy Control is sent',
    );
    expect(signals).to.contain('Google Ads, Campaign Manager 360, Meta Pixel, and Microsoft Advertising');
    expect(signals).to.contain('This site does not act on Do Not Track.');
    const links = [...more.querySelectorAll('a')].map((link) => new URL(link.href).hostname);
    for (const host of ['support.mozilla.org', 'support.apple.com', 'optout.aboutads.info', 'thenai.org'])
      expect(links).to.contain(host);
    for (const link of more.querySelectorAll('a')) expect(link.rel).to.equal('noopener noreferrer');
  });

  it('lets the receipt be downloaded once there is an answer: nothing but the answer, and nothing is sent', async () => {
    expect(parts(policy, 'receipt').length).to.equal(0);
    host.decide(['google-analytics']);
    await policy.updateComplete;
    const saved: { name: string; blob: Blob | undefined }[] = [];
    let blob: Blob | undefined;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (given: Blob) => make((blob = given));
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, blob });
    };
    try {
      await press(part(policy, 'receipt'));
    } finally {
      URL.createObjectURL = make;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(saved[0]?.name).to.equal('consent-localhost-2026-11-23.json');
    const receipt = JSON.parse((await saved[0]?.blob?.text()) ?? '') as VisitorReceipt;
    expect(receipt.granted).to.deep.equal(['google-analytics.000']);
    expect(receipt.services.find(({ name }) => name === 'Meta Pixel')?.choice).to.equal('refused');
  });

  it('opens the preferences', async () => {
    await press(part(policy, 'settings'));
    expect(host.calls).to.deep.equal([{ did: 'open' }]);
  });

  it('listens once, also after it was moved, and not at all when it is gone', () => {
    expect(host.listeners).to.equal(1);
    document.body.prepend(policy);
    expect(host.listeners).to.equal(1);
    policy.remove();
    expect(host.listeners).to.equal(0);
  });
});
