import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { clean, everything, inside, nameOf, show, shown, states } from './states.ts';

const desktop = { width: 1100, height: 800 };
/** 1280 × 1024 at 400 %, and what WCAG 1.4.10 names. */
const smallest = { width: 320, height: 256 };

/** WCAG 1.4.12, as a visitor's own style sheet sets it: it reaches into shadow roots. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

const focusable = 'button, input, summary, a[href], textarea, [tabindex="0"]';

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

describe('in a window that is too small, or with letters far apart,', () => {
  afterEach(clean);
  after(() => setViewport(desktop));

  for (const name of Object.keys(states))
    describe(name, () => {
      it('on 320 × 256 pixels nothing scrolls sideways, and everything can be brought into view and is not covered', async () => {
        await setViewport(smallest);
        const element = await show(name);
        expect(sideways(element)).to.deep.equal([]);
        for (const target of inside(element, focusable)) {
          if (target.matches('[type=radio]')) continue;
          target.focus();
          target.scrollIntoView({ block: 'start' });
          // Of a link that is broken into two lines, the first.
          const { left, top, right, bottom } = target.getClientRects()[0] as DOMRect;
          const [x, y] = [
            (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
            (top + Math.min(bottom, top + 44)) / 2,
          ];
          const hit = element.shadowRoot?.elementFromPoint(x, y)?.closest(focusable);
          expect(hit === target, nameOf(target)).to.equal(true);
        }
      });

      for (const width of [320, 1100])
        it(`with the text spacing of WCAG 1.4.12 nothing is cut off (${width} pixels)`, async () => {
          await setViewport({ width, height: 800 });
          const element = await show(name);
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(SPACING);
          element.shadowRoot?.adoptedStyleSheets.push(sheet);
          expect(getComputedStyle(inside(element, '[part]')[0] as Element).letterSpacing).not.to.equal('normal');
          expect(sideways(element)).to.deep.equal([]);
          expect(cutOff(element)).to.deep.equal([]);
        });
    });
});
