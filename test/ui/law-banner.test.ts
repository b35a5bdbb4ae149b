import { expect } from '@open-wc/testing';
import { part, parts, press, text, until } from './parts.ts';
import { shown } from './show-banner.ts';
import { GPC, silently, underLaw } from './under-law.ts';

describe('the banner and the law of the place', () => {
  afterEach(() => {
    document.querySelector('consentinel-banner')?.settle();
    for (const name of ['lang', 'dir']) document.documentElement.removeAttribute(name);
  });

  it('speaks of no signal and has no ✕ where there is neither', async () => {
    const banner = await shown(underLaw({}));
    for (const name of ['signal', 'close']) expect(parts(banner, name), name).to.deep.equal([]);
    expect(text(part(banner, 'text'))).not.to.match(/signal|✕|Already running|Responsible/);
  });

  it('says that the signal of the browser is honoured, and what that means for "accept all"', async () => {
    const banner = await shown(underLaw(GPC));
    expect(text(part(banner, 'signal'))).to.match(/Global Privacy Control.*honored.*even if you accept all/);
    await expect(banner).to.be.accessible();
  });

  it('has a ✕ in Italy, named by what it does, at the end of its first line, that refuses', async () => {
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      document.documentElement.lang = 'en';
      const host = underLaw({ regime: { close: true } });
      const banner = await shown(host);
      const close = part(banner, 'close');
      expect(close.getAttribute('aria-label')).to.equal('Close and continue without accepting');
      expect(text(part(banner, 'text'))).to.contain('With ✕ you continue without accepting.');
      const box = close.getBoundingClientRect();
      const bar = part(banner, 'banner').getBoundingClientRect();
      const drawn = getComputedStyle(part(banner, 'banner')).direction;
      expect(drawn === 'rtl' ? box.left - bar.left : bar.right - box.right, dir).to.be.within(0, 120);
      expect(box.top - bar.top, dir).to.be.within(0, 60);
      expect(Math.min(box.width, box.height), dir).to.be.at.least(24);
      await expect(banner).to.be.accessible();
      await press(close);
      expect(host.calls).to.deep.equal([{ did: 'reject' }]);
      banner.settle();
    }
  });

  it('names what the law lets run before an answer, and still asks about the rest', async () => {
    const banner = await shown(silently(underLaw({}), ['google-analytics', 'liveperson']));
    await until(() => text(part(banner, 'text')).includes('Google Analytics'));
    expect(text(part(banner, 'text'))).to.match(/8 services/);
    expect(text(part(banner, 'text'))).to.contain('Already running until you refuse: Google Analytics and LivePerson.');
  });

  it('as a notice says what runs and what for, asks for no permission, and refuses in one press', async () => {
    const host = underLaw({});
    const banner = await shown(
      silently(
        host,
        host.items.slice(1).map(({ id }) => id),
      ),
    );
    expect(text(part(banner, 'text'))).to.match(/^Services of other companies run on this site .*advertising/);
    expect(text(part(banner, 'text'))).to.contain('You can refuse them at any time.');
    expect(text(part(banner, 'text'))).not.to.match(/permission|may/);
    const [accept, reject] = [part(banner, 'accept'), part(banner, 'reject')].map((button) => {
      const { backgroundColor, color, fontSize, fontWeight } = getComputedStyle(button);
      return { backgroundColor, color, fontSize, fontWeight, height: button.getBoundingClientRect().height };
    });
    expect(reject).to.deep.equal(accept);
    await press(part(banner, 'reject'));
    expect(host.calls).to.deep.equal([{ did: 'reject' }]);
  });

  it('names who is responsible, as text whatever it says', async () => {
    const name = 'Harbour <img src=x onerror="window.harmed = true"> plc';
    const banner = await shown(underLaw({}, { settings: { controller: { name } } }));
    expect(text(part(banner, 'text'))).to.contain(`Responsible for this site: ${name}.`);
    expect(banner.shadowRoot?.querySelector('img')).to.equal(null);
    expect('harmed' in window).to.equal(false);
  });
});
