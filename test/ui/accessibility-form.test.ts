import { expect } from '@open-wc/testing';
import { contrast, focused, parts, text } from './parts.ts';
import { clean, inside, nameOf, show, states, type Theme } from './states.ts';

describe('in every state', () => {
  afterEach(clean);

  for (const name of Object.keys(states))
    describe(name, () => {
      it('what is to be pressed is 44 pixels high and wide (24 in the overlay), but for links within a sentence', async () => {
        const targets = inside(await show(name), 'button, input, summary, label:has(input), a[href]');
        for (const target of targets) {
          if (target.matches('a') && getComputedStyle(target).display === 'inline') {
            expect(text(target.parentElement as Element).length, `${nameOf(target)} is within a sentence`).to.be.above(
              text(target).length + 20,
            );
            continue;
          }
          // A radio button lies in its label, which is the target.
          if (target.matches('[type=radio]')) continue;
          target.scrollIntoView(); // what is far off is not laid out
          const { width, height } = target.getBoundingClientRect();
          // The overlay is for who runs the site, and dense: there it is what WCAG wants.
          expect(Math.min(width, height), nameOf(target)).to.be.at.least(name.includes('debug') ? 24 : 43.9);
        }
      });

      for (const theme of ['light', 'dark'] as const satisfies readonly Theme[])
        it(`accepting and refusing have the same contrast, of 5:1 at least (${theme})`, async () => {
          const element = await show(name, theme);
          const ratios = ['accept', 'reject'].flatMap((part) =>
            parts(element, part).map((button) => {
              const { color, backgroundColor } = getComputedStyle(button);
              return contrast(color, backgroundColor);
            }),
          );
          for (const ratio of ratios) {
            expect(ratio).to.be.at.least(5);
            expect(ratio).to.equal(ratios[0]);
          }
        });

      it('the ring around what has the focus stands out from the ground by 3:1', async () => {
        const element = await show(name);
        for (const target of inside(element, 'button, a[href], summary').slice(0, 4)) {
          target.focus({ focusVisible: true });
          expect(focused() === target).to.equal(true);
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
          expect(outlineStyle, nameOf(target)).to.equal('solid');
          expect(parseFloat(outlineWidth)).to.be.at.least(2);
          expect(contrast(outlineColor, 'rgb(255, 255, 255)')).to.be.at.least(3);
        }
      });

      it('whatever speaks another language says so', async () => {
        document.documentElement.lang = 'de';
        const element = await show(name);
        const { lang } = element;
        expect(lang).to.equal(name.includes('debug') ? 'en' : 'de');
      });
    });
});
