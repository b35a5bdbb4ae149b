import { expect } from '@open-wc/testing';
import type {} from '../../src/ui/notice.ts';
import type {} from '../../src/ui/reopen.ts';
import type {} from '../../src/ui/status.ts';
import { connectElements } from './connect-elements.ts';
import { createFakeHost, type FakeHost } from './fake-host.ts';
import { part, parts, press, text, until } from './parts.ts';

describe('the small elements', () => {
  let host: FakeHost;
  beforeEach(async () => {
    document.documentElement.lang = 'en';
    host = createFakeHost();
    await connectElements(host);
  });
  afterEach(() => {
    for (const element of document.querySelectorAll('consentinel-status, consentinel-reopen, consentinel-notice'))
      element.remove();
    localStorage.removeItem('consentinel-policy-seen');
    document.documentElement.removeAttribute('lang');
  });

  it('the status says what is allowed, and follows it', async () => {
    const status = document.createElement('consentinel-status');
    document.body.append(status);
    await status.join(host);
    await until(() => parts(status, 'status')[0]);
    expect(text(part(status, 'status'))).to.equal('Everything that needs your permission is off.');
    const targeting = host.items.filter(({ category }) => category === 'targeting').map(({ id }) => id);
    host.decide(['google-analytics', ...targeting]);
    await status.updateComplete;
    await until(() => text(part(status, 'status')) === 'Allowed now: Google Analytics and Targeting and advertising.');
    await expect(status).to.be.accessible();
  });

  it('the button opens the preferences by a key, floats in each corner, and is large enough', async () => {
    const button = document.createElement('consentinel-reopen');
    document.body.append(button);
    await button.join(host);
    await until(() => parts(button, 'settings')[0]);
    await press(part(button, 'settings'));
    expect(host.calls).to.deep.equal([{ did: 'open' }]);
    for (const corner of ['bottom-left', 'bottom-right', 'top-left', 'top-right']) {
      button.setAttribute('corner', corner);
      const box = button.getBoundingClientRect();
      expect(box.height, corner).to.be.at.least(44);
      const [block, side] = corner.split('-');
      expect(block === 'top' ? box.top : innerHeight - box.bottom, corner).to.be.closeTo(16, 1);
      expect(side === 'left' ? box.left : document.documentElement.clientWidth - box.right, corner).to.be.closeTo(
        16,
        1,
      );
    }
    await expect(button).to.be.accessible();
  });

  it("the button floats where the config says, unless the page says it of this one; the config's none draws none", async () => {
    const joined = async (reopen: 'top-left' | 'none' | undefined, corner = ''): Promise<HTMLElement> => {
      const button = document.createElement('consentinel-reopen');
      if (corner) button.setAttribute('corner', corner);
      document.body.append(button);
      await button.join(createFakeHost({ settings: { layout: { ...(reopen && { reopen }) } } }));
      await button.updateComplete;
      return button;
    };
    const floating = await joined('top-left');
    const { position, top, left } = getComputedStyle(floating);
    expect([position, top, left]).to.deep.equal(['fixed', '16px', '16px']);
    expect(getComputedStyle(await joined('top-left', 'top-right')).right).to.equal('16px');
    expect(getComputedStyle(await joined(undefined)).position).to.equal('static');
    const none = await joined('none', 'top-right');
    expect(parts(none, 'settings')).to.deep.equal([]);
    expect(none.offsetHeight).to.equal(0);
  });

  it('the notice is silent while the visitor is being asked', async () => {
    const policyChanged = new Date().toISOString().slice(0, 10);
    host = createFakeHost({ settings: { policyChanged } });
    host.decide([]);
    Object.assign(host.consent.answer ?? {}, { at: '2020-01-01T00:00:00.000Z' });
    host.asks = () => true;
    const notice = document.createElement('consentinel-notice');
    document.body.append(notice);
    await notice.join(host);
    await notice.updateComplete;
    expect(parts(notice, 'notice')).to.deep.equal([]);
    host.asks = () => false;
    notice.requestUpdate();
    await until(() => parts(notice, 'notice')[0]);
  });

  it('the notice tells once of a policy that was changed after the answer, and asks nothing', async () => {
    const policyChanged = new Date().toISOString().slice(0, 10);
    host = createFakeHost({ settings: { policyChanged } });
    const notice = document.createElement('consentinel-notice');
    document.body.append(notice);
    await notice.join(host);
    await notice.updateComplete;
    // Nobody has answered yet.
    expect(parts(notice, 'notice')).to.deep.equal([]);
    host.decide([]);
    Object.assign(host.consent.answer ?? {}, { at: '2020-01-01T00:00:00.000Z' });
    notice.requestUpdate();
    await until(() => parts(notice, 'notice')[0]);
    expect(text(part(notice, 'text'))).to.match(/^The privacy policy of this site was changed on .+ Privacy policy$/);
    await expect(notice).to.be.accessible();
    await press(part(notice, 'close'));
    await until(() => !parts(notice, 'notice')[0]);
    expect(host.calls).to.deep.equal([]);
    const next = document.createElement('consentinel-notice');
    document.body.append(next);
    await next.join(host);
    await next.updateComplete;
    expect(parts(next, 'notice')).to.deep.equal([]);
  });
});
