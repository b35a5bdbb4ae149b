import { expect } from '@open-wc/testing';
import { connect } from '../../src/ui/preferences-module.ts';
import type { ConsentinelPolicy } from '../../src/ui/policy.ts';
import { createFakeHost, type FakeHost } from './fake-host.ts';
import { part, parts, press, text, toggle, until } from './parts.ts';

describe('<consentinel-policy>', () => {
  let host: FakeHost;
  let policy: ConsentinelPolicy;
  beforeEach(async () => {
    document.documentElement.lang = 'en';
    host = createFakeHost();
    // In the page before its file is: it is upgraded and connected when that comes.
    policy = document.createElement('consentinel-policy');
    document.body.append(policy);
    connect(host);
    await policy.join(host);
    await until(
      () =>
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
    expect(text(part(policy, 'text'))).to.contain('have not chosen yet');
    host.decide(['google-analytics']);
    await policy.updateComplete;
    expect(toggle(policy, 'google-analytics').checked).to.equal(true);
    expect(toggle(policy, 'optimizely').checked).to.equal(false);
    expect(text(part(policy, 'text'))).to.contain('November 23, 2026');
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
