import { expect } from '@open-wc/testing';
import type { BannerLayout } from '../../src/core/looks.ts';
import { connect } from '../../src/ui/banner-module.ts';
import { connect as connectPreferences } from '../../src/ui/preferences-module.ts';
import { createFakeHost } from './fake-host.ts';
import { part, parts, until } from './parts.ts';

/** What style sheets of real pages say, and some that mean harm. None may move a pixel of what is drawn. */
const sheets: Readonly<Record<string, string>> = {
  'a reset': `html, body, div, span, h1, h2, h3, p, a, img, ul, li, dialog, button, input, label, details, summary {
      margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline }
    * { box-sizing: content-box; line-height: 1; list-style: none }`,
  'a reset that insists': '* { all: unset !important } *::before, *::after { all: unset !important }',
  'what everything was before any style': '* { all: revert !important } body * { all: initial }',
  'a root of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'letters of no size': 'html, body { font-size: 0; line-height: 0; letter-spacing: 1em; text-indent: -999px }',
  'rules for every button and heading': `button { display: none !important; float: left !important; width: 7px !important;
      text-transform: uppercase !important; letter-spacing: 9px !important; opacity: 0 !important }
    h2, p, a { font-size: 90px !important; color: transparent !important; visibility: hidden !important }
    dialog { display: none !important; position: static !important }`,
  'rules for every child of the body': `body > * { display: none !important; position: static !important; float: right !important;
      width: 3px !important; max-width: 3px !important; height: 0 !important; max-height: 0 !important; margin: 9em !important;
      opacity: 0 !important; visibility: hidden !important; transform: rotate(9deg) !important; z-index: -1 !important;
      clip-path: inset(50%) !important; pointer-events: none !important; content-visibility: hidden !important;
      contain: strict !important; filter: blur(9px) !important; zoom: 3 !important; animation: none !important }`,
  'a direction and a writing mode':
    '* { writing-mode: vertical-rl !important; text-align: end !important; unicode-bidi: bidi-override }',
  'what Bootstrap begins with': `*, *::before, *::after { box-sizing: border-box }
    body { margin: 0; font-size: 1rem; font-weight: 400; line-height: 1.5; -webkit-text-size-adjust: 100% }
    h2 { margin-top: 0; margin-bottom: .5rem; font-weight: 500; line-height: 1.2; font-size: calc(1.325rem + .9vw) }
    p { margin-top: 0; margin-bottom: 1rem } a { color: #0d6efd; text-decoration: underline }
    button { border-radius: 0; margin: 0; font-family: inherit; font-size: inherit; text-transform: none }
    [hidden] { display: none !important } .row { display: flex; margin-right: -.75rem } .row > * { width: 100%; padding: 0 .75rem }`,
  'what Tailwind begins with': `*, ::after, ::before, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
    html { line-height: 1.5; tab-size: 4 } h2 { font-size: inherit; font-weight: inherit } a { color: inherit; text-decoration: inherit }
    button, input { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent; opacity: 1 }
    img, svg { display: block; vertical-align: middle } img { max-width: 100%; height: auto }`,
  layers: '@layer page { * { all: unset !important } } @layer page { consentinel-banner { display: none !important } }',
  'a page that does not scroll': 'html { overflow: hidden } body { overflow: hidden; height: 100% }',
  'a body that lays out its children':
    'body { display: grid; grid-template-columns: 1fr 40px; place-items: center; gap: 9em }',
};
/** What takes the screen's edge away: here only that everything can be seen and reached. */
const frames: Readonly<Record<string, string>> = {
  'a body that is transformed': 'body { transform: translate(0, 30px); margin: 0 }',
  'a body that is filtered': 'body { filter: grayscale(1); margin: 0 }',
  'a body that is contained, and low': 'body { contain: paint; height: 90px; overflow: hidden; margin: 0 }',
  'a body that is larger': 'body { zoom: 1.25 }',
};

const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 150));

type Boxes = Readonly<Record<string, readonly number[]>>;
const boxes = (element: Element, names: readonly string[]): Boxes =>
  Object.fromEntries(
    names.map((name) => {
      const { left, top, width, height } = part(element, name).getBoundingClientRect();
      return [name, [left, top, width, height].map(Math.round)];
    }),
  );

/** Whether its middle is on the screen, and a click there would reach it. */
function isReached(element: Element, name: string): boolean {
  const { left, top, width, height } = part(element, name).getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return (
    document.elementFromPoint(x, y) === element && element.shadowRoot?.elementFromPoint(x, y) === part(element, name)
  );
}

const WORDS = ['title', 'text'];
const BUTTONS = ['accept', 'reject', 'settings'];

for (const layout of ['bar', 'bar top', 'box top start', 'cloud', 'dialog'] as const satisfies readonly BannerLayout[])
  describe(`a banner as ${layout} stays whole`, () => {
    const style = document.createElement('style');
    const content = document.createElement('div');
    let element: Element;
    beforeEach(() => {
      document.documentElement.lang = 'en';
      // Its typeface is the page's, so for this one the page does not decide.
      style.textContent = ':root { --consentinel-font: sans-serif }';
      // A scroll bar that comes or goes moves everything, and is none of the banner's doing.
      document.documentElement.style.setProperty('scrollbar-width', 'none', 'important');
      document.head.append(style);
      scrollTo(0, 0);
      content.style.height = '2000px';
      document.body.append(content);
    });
    const ask = async (): Promise<void> => {
      connect(createFakeHost({ settings: { layout, theme: { scheme: 'light', strict: true } } })).ask();
      element = document.querySelector('consentinel-banner') as Element;
      await until(() => parts(element, 'reject')[0]);
      await settled();
    };
    afterEach(() => {
      document.querySelector('consentinel-banner')?.settle();
      style.remove();
      content.remove();
      document.documentElement.removeAttribute('lang');
      document.documentElement.removeAttribute('style');
    });

    for (const [name, css] of Object.entries(sheets))
      it(`under ${name}`, async () => {
        await ask();
        const before = boxes(element, ['banner', ...WORDS, ...BUTTONS]);
        const colours = getComputedStyle(part(element, 'reject')).backgroundColor;
        style.textContent += css;
        await settled();
        expect(boxes(element, ['banner', ...WORDS, ...BUTTONS])).to.deep.equal(before);
        for (const button of BUTTONS) expect(isReached(element, button), button).to.equal(true);
        expect(getComputedStyle(part(element, 'reject')).backgroundColor).to.equal(colours);
        const { color, visibility, fontSize } = getComputedStyle(part(element, 'text'));
        expect([color, visibility, fontSize]).to.deep.equal(['rgb(26, 37, 48)', 'visible', '15px']);
      });

    for (const [name, css] of Object.entries(frames))
      for (const late of [false, true])
        it(`in ${name}${late ? ', which became so later' : ''}`, async () => {
          if (late) await ask();
          style.textContent += css;
          if (!late) await ask();
          // Who comes later is noticed when the page is next scrolled, or something in it gets the focus.
          content.tabIndex = -1;
          content.focus({ preventScroll: true });
          for (const y of [0, 300, 0]) {
            scrollTo(0, y);
            await settled();
            for (const button of BUTTONS)
              expect(isReached(element, button), `${button} at ${String(y)}`).to.equal(true);
          }
        });
  });

describe('the preferences stay whole', () => {
  const style = document.createElement('style');
  let element: Element;
  before(async () => {
    document.documentElement.lang = 'en';
    document.documentElement.style.setProperty('--consentinel-font', 'sans-serif');
    document.documentElement.style.setProperty('scrollbar-width', 'none', 'important');
    document.head.append(style);
    connectPreferences(createFakeHost({ settings: { theme: 'light' } })).open();
    element = document.querySelector('consentinel-preferences') as Element;
    await until(() => parts(element, 'save')[0]);
    await settled();
  });
  after(() => {
    element.remove();
    style.remove();
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('style');
  });
  const names = ['dialog', 'title', 'text', 'close', 'accept', 'reject', 'save', 'toggle'];

  for (const [name, css] of Object.entries(sheets))
    it(`under ${name}`, async () => {
      style.textContent = '';
      const before = boxes(element, names);
      style.textContent = css;
      await settled();
      expect(boxes(element, names)).to.deep.equal(before);
      for (const button of ['close', 'accept', 'reject', 'save'])
        expect(isReached(element, button), button).to.equal(true);
    });
});

describe('a page that hides everything', () => {
  for (const layout of ['bar', 'dialog'] as const)
    it(`is left usable with the banner as ${layout}: nothing is granted, nothing is held`, async () => {
      const style = document.createElement('style');
      style.textContent = '* { display: none !important }';
      document.head.append(style);
      const host = createFakeHost({ settings: { layout } });
      connect(host).ask();
      const banner = document.querySelector('consentinel-banner');
      await until(() => banner && parts(banner, 'reject')[0]);
      await settled();
      style.remove();
      await settled();
      expect(host.calls).to.deep.equal([]);
      expect(document.querySelector(':modal')).to.equal(null);
      expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
      banner?.settle();
      await until(() => document.documentElement.style.cssText === '');
    });
});
