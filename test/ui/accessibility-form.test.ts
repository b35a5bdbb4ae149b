import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { contrast, focused, parts, text } from './parts.ts';
import { clean, everything, show, states, type Theme } from './states.ts';

const desktop = { width: 1100, height: 800 };
/** 1280 × 1024 at 400 %, and what WCAG 1.4.10 names. */
const smallest = { width: 320, height: 256 };

/** WCAG 1.4.12, as a visitor's own style sheet sets it: it reaches into shadow roots. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

const focusable = 'button, input, summary, a[href], textarea, [tabindex="0"]';
const shown = (element: HTMLElement): boolean => element.checkVisibility();
const inside = (element: HTMLElement, selector: string): HTMLElement[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(shown);
const nameOf = (element: HTMLElement): string => element.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 90);

/** Letters that lie outside the box that is there for them, or are cut off by it. */
function cutOff(element: HTMLElement): string[] {
  return inside(element, 'button, summary, h2, h3, h4, label, p, a, code').flatMap((box) => {
    const range = document.createRange();
    range.selectNodeContents(box);
    const [letters, outer] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
    const clipped = box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).display !== 'inline';
    const beside = letters.width > 0 && (letters.left < outer.left - 1 || letters.right > outer.right + 1);
    return clipped || beside ? [nameOf(box)] : [];
  });
}

const sideways = (element: HTMLElement): string[] =>
  [document.documentElement, ...everything(element)]
    .filter((box) => shown(box) && box.scrollWidth > box.clientWidth + 1)
    .filter((box) => getComputedStyle(box).display !== 'inline' && box.clientWidth > 0)
    .map(nameOf);

describe('in every state', () => {
  afterEach(async () => {
    clean();
    await setViewport(desktop);
  });

  for (const name of Object.keys(states))
    describe(name, () => {
      it('what is to be pressed is 44 pixels high and wide, but for links within a sentence', async () => {
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
          const { width, height } = target.getBoundingClientRect();
          expect(Math.min(width, height), nameOf(target)).to.be.at.least(43.9);
        }
      });

      it('on 320 × 256 pixels nothing scrolls sideways, and everything can be brought into view and is not covered', async () => {
        await setViewport(smallest);
        const element = await show(name);
        expect(sideways(element)).to.deep.equal([]);
        for (const target of inside(element, focusable)) {
          if (target.matches('[type=radio]')) continue;
          target.focus();
          target.scrollIntoView({ block: 'nearest' });
          const { left, top, right, bottom } = target.getBoundingClientRect();
          const [x, y] = [
            (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
            (top + Math.min(bottom, top + 44)) / 2,
          ];
          expect(element.shadowRoot?.elementFromPoint(x, y)?.closest(focusable), nameOf(target)).to.equal(target);
        }
      });

      for (const width of [320, 1100])
        it(`with the text spacing of WCAG 1.4.12 nothing is cut off (${width} pixels)`, async () => {
          await setViewport({ width, height: 800 });
          const element = await show(name);
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(SPACING);
          element.shadowRoot?.adoptedStyleSheets.push(sheet);
          expect(getComputedStyle(inside(element, focusable)[0] as Element).letterSpacing).not.to.equal('normal');
          expect(sideways(element)).to.deep.equal([]);
          expect(cutOff(element)).to.deep.equal([]);
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
          target.focus({ focusVisible: true } as FocusOptions);
          expect(focused()).to.equal(target);
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
