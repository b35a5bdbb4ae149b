import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/core/problem.ts';
import { connect } from '../../src/ui/banner-module.ts';
import type { ConsentinelBanner } from '../../src/ui/banner.ts';
import { connect as connectPreferences } from '../../src/ui/preferences-module.ts';
import { createFakeHost } from './fake-host.ts';
import { contrast, part, parts, until } from './parts.ts';
import { settled } from './settled.ts';

/** A page's own style sheet, and the banner under it. */
interface Themed {
  readonly banner: ConsentinelBanner;
  readonly problems: Problem[];
}

describe('the guard of the buttons', () => {
  const style = document.createElement('style');
  let banner: ConsentinelBanner | undefined;
  beforeEach(() => {
    document.documentElement.lang = 'en';
    document.head.append(style);
  });
  afterEach(() => {
    banner?.settle();
    style.remove();
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('style');
  });
  async function under(css: string, strict = false): Promise<Themed> {
    style.textContent = css;
    const problems: Problem[] = [];
    const host = createFakeHost({ settings: { theme: { scheme: 'light', strict } } });
    host.consent.on('problem', (found) => problems.push(found));
    connect(host).ask();
    const shown = document.querySelector('consentinel-banner') as ConsentinelBanner;
    banner = shown;
    await until(() => parts(shown, 'reject')[0]);
    await settled();
    return { banner: shown, problems };
  }
  const codes = (problems: readonly Problem[]): string[] => [...new Set(problems.map(({ code }) => code))];
  const look = (shown: Element, name: string): CSSStyleDeclaration => getComputedStyle(part(shown, name));

  const fair = {
    nothing: '',
    'other colours for both': ':root { --consentinel-accent: #7a1b4f; --consentinel-on-accent: #fff }',
    'both outlined': `:root { --consentinel-button-background: #fff; --consentinel-button-color: #1b4f7a }`,
    'both larger, by their parts':
      'consentinel-banner::part(accept), consentinel-banner::part(reject) { padding: 1em }',
    'colours of a wider space': ':root { --consentinel-accent: oklch(0.35 0.1 260); --consentinel-on-accent: white }',
    'a heading of its own': 'consentinel-banner::part(title) { font-size: 3em; color: red }',
  };
  for (const [name, css] of Object.entries(fair))
    it(`says nothing of ${name}`, async () => {
      expect((await under(css)).problems).to.deep.equal([]);
    });

  it('says nothing of what becomes of both while it looks', async () => {
    const own = Reflect.getOwnPropertyDescriptor(CSSStyleDeclaration.prototype, 'getPropertyValue');
    const native = own?.value as (this: CSSStyleDeclaration, name: string) => string;
    let looks = 0;
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
      // Those of "accept" have been read, and half of those of "reject".
      if (name === 'color' && ++looks === 2)
        style.textContent =
          'consentinel-banner::part(accept), consentinel-banner::part(reject) { letter-spacing: 0.1em }';
      return native.call(this, name);
    };
    try {
      expect((await under('')).problems).to.deep.equal([]);
      expect(looks).to.be.greaterThan(2);
    } finally {
      CSSStyleDeclaration.prototype.getPropertyValue = native;
    }
  });

  const unfair: Readonly<Record<string, string>> = {
    'smaller letters': 'consentinel-banner::part(reject) { font-size: 11px }',
    'lighter letters': 'consentinel-banner::part(reject) { font-weight: 300 }',
    'less contrast': 'consentinel-banner::part(reject) { color: #9ab }',
    'no filling': 'consentinel-banner::part(reject) { background: transparent; color: #1a2530 }',
    'no border': 'consentinel-banner::part(reject) { border-color: transparent }',
    'half its opacity': 'consentinel-banner::part(reject) { opacity: .5 }',
    'a filter': 'consentinel-banner::part(reject) { filter: blur(2px) }',
    'a transform': 'consentinel-banner::part(reject) { transform: scale(.5) }',
    'another place': 'consentinel-banner::part(reject) { order: 9 }',
    'a place far away': 'consentinel-banner::part(reject) { position: absolute; left: -999px }',
    'no clicks': 'consentinel-banner::part(reject) { pointer-events: none }',
    'no visibility': 'consentinel-banner::part(reject) { visibility: hidden }',
    'no display': 'consentinel-banner::part(reject) { display: none !important }',
    'a narrow box': 'consentinel-banner::part(reject) { flex: none; width: 60px; overflow: hidden }',
    'a clip': 'consentinel-banner::part(reject) { clip-path: inset(45%) }',
    'a word put before accepting': 'consentinel-banner::part(accept)::before { content: "★ " }',
    'a shadow for accepting': 'consentinel-banner::part(accept) { box-shadow: 0 0 9px 3px gold }',
    'a movement for accepting': `@keyframes pulse { to { opacity: .6 } }
      consentinel-banner::part(accept) { animation: pulse 1s infinite alternate }`,
  };
  for (const [name, css] of Object.entries(unfair)) {
    it(`says so where refusing, not accepting, has ${name}`, async () => {
      const { problems } = await under(css);
      expect(codes(problems)).to.include('unequal-buttons');
      expect(problems[0]?.level).to.equal('warning');
      expect(problems[0]?.args).to.not.have.property('undone');
    });

    it(`undoes it in strict mode: ${name}`, async () => {
      const { banner: shown, problems } = await under(css, true);
      expect(problems[0]?.args).to.have.property('undone', 'true');
      const [accept, reject] = [look(shown, 'accept'), look(shown, 'reject')];
      for (const property of ['font-size', 'font-weight', 'color', 'background-color', 'opacity', 'order', 'position'])
        expect(reject.getPropertyValue(property), property).to.equal(accept.getPropertyValue(property));
      const [one, other] = ['accept', 'reject'].map((each) => part(shown, each).getBoundingClientRect());
      expect(other?.width).to.be.closeTo(one?.width ?? 0, 0.5);
      expect(other?.top).to.equal(one?.top);
    });
  }

  it('undoes what a page makes important, for every state of the button', async () => {
    const important = `consentinel-banner::part(reject) { font-size: 9px !important; background: #eee !important }
      consentinel-banner::part(reject):focus-visible { outline: none !important; opacity: .1 !important }`;
    const { banner: shown, problems } = await under(important, true);
    expect(problems[0]?.args).to.have.property('undone', 'true');
    expect(look(shown, 'reject').fontSize).to.equal('16px');
    expect(look(shown, 'reject').backgroundColor).to.equal(look(shown, 'accept').backgroundColor);
    part(shown, 'reject').focus();
    expect(look(shown, 'reject').opacity).to.equal('1');
  });

  it('says so where both can hardly be read, and in strict mode gives them their own colours', async () => {
    const faint = ':root { --consentinel-accent: #cde; --consentinel-on-accent: #fff }';
    const { problems } = await under(faint);
    expect(codes(problems)).to.deep.equal(['faint-buttons']);
    banner?.settle();
    document.querySelector('consentinel-banner')?.remove();
    const strict = await under(faint, true);
    expect(strict.problems[0]?.args).to.have.property('undone', 'true');
    const { color, backgroundColor } = look(strict.banner, 'reject');
    expect(contrast(color, backgroundColor)).to.be.at.least(5);
  });

  it('keeps the colours of the page in strict mode where they can be read', async () => {
    const { banner: shown } = await under(
      `:root { --consentinel-accent: rgb(90, 0, 60); --consentinel-on-accent: rgb(255, 255, 240) }
       consentinel-banner::part(reject) { font-size: 9px }`,
      true,
    );
    expect(look(shown, 'reject').backgroundColor).to.equal('rgb(90, 0, 60)');
    expect(look(shown, 'reject').color).to.equal('rgb(255, 255, 240)');
  });

  it('notices a style sheet that comes later, and says each thing once', async () => {
    const { banner: shown, problems } = await under('');
    expect(problems).to.deep.equal([]);
    style.textContent = 'consentinel-banner::part(reject) { background: #eee }';
    for (let i = 0; i < 3; i++) {
      part(shown, 'title').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await settled();
    }
    expect(problems.map(({ code }) => code).filter((code) => code === 'unequal-buttons').length).to.equal(1);
  });

  it('does not say again what moves, though its value is another each time', async () => {
    const { banner: shown, problems } = await under(unfair['a movement for accepting'] ?? '');
    for (let i = 0; i < 5; i++) {
      part(shown, 'title').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await settled();
    }
    // Its movement, and what moves.
    expect(problems.length).to.be.within(1, 2);
  });

  it('notices what of the page lies upon refusing only', async () => {
    const { banner: shown, problems } = await under('');
    const { left, top, width, height } = part(shown, 'reject').getBoundingClientRect();
    const chat = document.createElement('div');
    chat.style.cssText = `position:fixed;z-index:2147483647;left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    document.body.append(chat);
    part(shown, 'title').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await until(() => problems.length > 0);
    chat.remove();
    expect(problems[0]?.args?.['what']).to.equal('reach: true / false');
  });

  it('looks after the preferences as well', async () => {
    style.textContent = 'consentinel-preferences::part(reject) { font-size: 9px }';
    const problems: Problem[] = [];
    const host = createFakeHost({ settings: { theme: { strict: true } } });
    host.consent.on('problem', (found) => problems.push(found));
    connectPreferences(host).open();
    await until(() => problems.length > 0);
    const element = document.querySelector('consentinel-preferences') as HTMLElement;
    expect([problems[0]?.code, problems[0]?.path]).to.deep.equal(['unequal-buttons', 'consentinel-preferences']);
    expect(look(element, 'reject').fontSize).to.equal(look(element, 'accept').fontSize);
    element.remove();
  });

  it('leaves the banner as it is where its file does not come', async () => {
    style.textContent = '';
    const host = createFakeHost();
    host.guard = () => Promise.reject(new Error('offline'));
    connect(host).ask();
    const shown = document.querySelector('consentinel-banner') as ConsentinelBanner;
    banner = shown;
    await until(() => parts(shown, 'reject')[0]);
    await settled();
    expect(part(shown, 'reject').offsetHeight).to.be.greaterThan(40);
  });
});
