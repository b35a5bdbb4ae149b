import { expect } from '@open-wc/testing';
import { NO_FACTS } from '../../src/core/facts.ts';
import type { ConsentinelChoices } from '../../src/ui/choices.ts';
import type {} from '../../src/ui/status.ts';
import { connectElements } from './connect-elements.ts';
import type { FakeHost } from './fake-host.ts';
import { part, parts, press, text, until } from './parts.ts';
import { CALIFORNIA, GPC, TARGETING, underLaw } from './under-law.ts';

describe('<consentinel-choices>', () => {
  let element: ConsentinelChoices;
  const inPage = async (host: FakeHost, name?: string): Promise<ConsentinelChoices> => {
    await connectElements(host);
    element = document.createElement('consentinel-choices');
    if (name !== undefined) element.setAttribute('text', name);
    document.body.append(element);
    await element.join(host);
    await element.updateComplete;
    return element;
  };
  const status = (): Element | null | undefined => element.shadowRoot?.querySelector('[role=status]');
  afterEach(() => {
    for (const one of document.querySelectorAll('consentinel-choices, consentinel-status')) one.remove();
  });

  it('is the link "Your Privacy Choices" with its sign, which no screen reader spells out', async () => {
    const host = underLaw(CALIFORNIA);
    await inPage(host);
    const link = part(element, 'choices') as HTMLAnchorElement;
    expect([link.localName, text(link), link.getAttribute('href')]).to.deep.equal([
      'a',
      'Your Privacy Choices',
      '/privacy',
    ]);
    const sign = link.querySelector('svg') as SVGElement;
    expect(sign.getAttribute('aria-hidden')).to.equal('true');
    const { width, height } = sign.getBoundingClientRect();
    expect(height).to.be.within(8, 24);
    // About 30 by 14, as the regulation draws it.
    expect(width / height).to.be.closeTo(30 / 14, 0.1);
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    await expect(element).to.be.accessible();
  });

  it('opens the preferences by a key, and leaves the page where it is', async () => {
    const host = underLaw(CALIFORNIA);
    await inPage(host);
    const before = location.href;
    await press(part(element, 'choices'));
    expect(host.calls).to.deep.equal([{ did: 'open' }]);
    expect(location.href).to.equal(before);
  });

  it('has the other name of the law where the site wants it', async () => {
    await inPage(underLaw(CALIFORNIA), 'do-not-sell');
    expect(text(part(element, 'choices'))).to.equal('Do Not Sell or Share My Personal Information');
  });

  it('confirms an opt-out where it is carried out, and takes that back with it', async () => {
    const host = underLaw(CALIFORNIA);
    host.decide(TARGETING);
    await inPage(host);
    const region = status();
    expect(region?.textContent).to.equal('');
    host.consent.reject(TARGETING);
    await until(() => parts(element, 'badge')[0]);
    expect(status()).to.equal(region);
    expect(text(part(element, 'badge'))).to.equal('Opt-Out Request Honored');
    host.decide(['meta-pixel']);
    await until(() => !parts(element, 'badge')[0]);
  });

  it('says from the first moment that the browser’s signal has been honoured', async () => {
    await inPage(underLaw({ ...CALIFORNIA, ...GPC }));
    expect(status()?.textContent).to.equal('Opt-Out Request Honored');
    await expect(element).to.be.accessible();
  });

  it('is nothing in places whose law has no such link, signal or not', async () => {
    for (const facts of [{}, GPC]) {
      await inPage(underLaw(facts));
      expect([parts(element, 'choices'), status()]).to.deep.equal([[], null]);
      element.remove();
    }
  });

  it('is joined by the status, which says of the signal that it is honoured', async () => {
    const host = underLaw(GPC);
    await connectElements(host);
    const own = document.createElement('consentinel-status');
    document.body.append(own);
    await own.join(host);
    await until(() => parts(own, 'signal')[0]);
    expect(text(part(own, 'signal'))).to.contain('It is honored');
    host.facts = () => NO_FACTS;
    host.decide([]);
    await until(() => !parts(own, 'signal')[0]);
  });
});
