import { expect } from '@open-wc/testing';
import { openFrame, type Frame } from './frame.ts';
import { part } from './parts.ts';

const painted = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50));

for (const language of ['en', 'es'])
  describe(`on small and large screens (${language})`, () => {
    let frame: Frame;
    before(async () => {
      frame = await openFrame(language);
    });
    after(() => {
      frame.remove();
    });

    for (const [width, height] of [
      [320, 256],
      [390, 844],
      [820, 1180],
      [1280, 800],
    ] as const) {
      it(`nothing scrolls sideways at ${width} × ${height}`, async () => {
        frame.resize(width, height);
        await painted();
        for (const [name, box] of [
          ['banner', 'banner'],
          ['preferences', 'dialog'],
        ] as const) {
          const { scrollWidth, clientWidth } = part(frame.find(`consentinel-${name}`), box);
          expect(scrollWidth, name).to.be.at.most(clientWidth);
        }
        const { scrollWidth, clientWidth } = frame.window.document.documentElement;
        expect(scrollWidth, 'the page').to.be.at.most(clientWidth);
      });

      it(`every button can be brought into view at ${width} × ${height}, and has 44 pixels`, async () => {
        frame.resize(width, height);
        await painted();
        for (const [name, buttons] of [
          ['banner', ['accept', 'reject', 'settings']],
          ['preferences', ['close', 'accept', 'reject', 'save']],
        ] as const)
          for (const each of buttons) {
            const button = part(frame.find(`consentinel-${name}`), each);
            button.scrollIntoView({ block: 'nearest' });
            const box = button.getBoundingClientRect();
            expect(box.top, each).to.be.at.least(-1);
            expect(box.bottom, each).to.be.at.most(height + 1);
            expect(Math.min(box.width, box.height), each).to.be.at.least(44);
          }
      });
    }

    it('the banner takes at most 45 % of a phone', async () => {
      frame.resize(390, 844);
      await painted();
      expect((frame.find('consentinel-banner') as HTMLElement).offsetHeight / 844).to.be.at.most(0.45);
    });

    it('accept and reject stand side by side, equally large, at every width from 280 pixels on', async () => {
      for (const width of [280, 320, 390, 600, 820, 1024, 1280]) {
        frame.resize(width, 800);
        await painted();
        for (const name of ['banner', 'preferences']) {
          const [accept, reject] = ['accept', 'reject'].map((each) =>
            part(frame.find(`consentinel-${name}`), each).getBoundingClientRect(),
          ) as [DOMRect, DOMRect];
          expect(accept.width, `${name} at ${width}`).to.be.closeTo(reject.width, 0.5);
          expect(accept.height, `${name} at ${width}`).to.be.closeTo(reject.height, 0.5);
        }
      }
    });
  });
