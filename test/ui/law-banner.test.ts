import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
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

  it('has a ✕ in Italy, named by what it does, at its top right in every width and layout, that refuses', async () => {
    for (const layout of ['bar', 'box', 'cloud', 'dialog'] as const)
      for (const dir of ['ltr', 'rtl'])
        for (const width of [360, 800, 1280]) {
          const where = `${layout} ${dir} ${width}`;
          await setViewport({ width, height: 700 });
          document.documentElement.lang = dir === 'rtl' ? 'ar' : 'en';
          const host = underLaw({ regime: { close: true } }, { settings: { layout }, languages: ['en', 'ar'] });
          const banner = await shown(host);
          await until(() => getComputedStyle(part(banner, 'banner')).direction === dir);
          const close = part(banner, 'close');
          const [box, bar] = [close, part(banner, 'banner')].map((element) => element.getBoundingClientRect()) as [
            DOMRect,
            DOMRect,
          ];
          expect(dir === 'rtl' ? box.left - bar.left : bar.right - box.right, where).to.be.within(0, 24);
          expect(box.top - bar.top, where).to.be.within(0, 24);
          expect(Math.min(box.width, box.height), where).to.be.at.least(24);
          // Upon no word and no other button.
          for (const other of ['title', 'accept', 'reject', 'settings']) {
            const range = document.createRange();
            range.selectNodeContents(part(banner, other));
            const its = other === 'title' ? range.getBoundingClientRect() : part(banner, other).getBoundingClientRect();
            const apart =
              its.right <= box.left || its.left >= box.right || its.bottom <= box.top || its.top >= box.bottom;
            expect(apart, `${where} ${other}`).to.equal(true);
          }
          await press(close);
          expect(host.calls, where).to.deep.equal([{ did: 'reject' }]);
          banner.settle();
        }
    await setViewport({ width: 800, height: 600 });
  });

  it('says in words what the ✕ does', async () => {
    const banner = await shown(underLaw({ regime: { close: true } }));
    expect(part(banner, 'close').getAttribute('aria-label')).to.equal('Close and continue without accepting');
    expect(text(part(banner, 'text'))).to.contain('With ✕ you continue without accepting.');
    await expect(banner).to.be.accessible();
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
