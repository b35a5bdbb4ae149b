import { expect } from '@open-wc/testing';
import { connect as connectBanner } from '../../src/ui/banner-module.ts';
import { connect as connectPreferences } from '../../src/ui/preferences-module.ts';
import { elements as enElements } from '../../src/ui/texts/elements/en.ts';
import { loadElementTexts } from '../../src/ui/texts/elements/languages.ts';
import * as en from '../../src/ui/texts/en.ts';
import { languages, loadTexts } from '../../src/ui/texts/languages.ts';
import type { ElementTexts, Texts } from '../../src/ui/texts/texts.ts';
import { createFakeHost } from './fake-host.ts';
import { openFrame, type Frame } from './frame.ts';
import { part, parts, text, until } from './parts.ts';

const NAMES = ['banner', 'preferences', 'policy', 'embed'] as const;
/** The box of each in its shadow root, which carries the direction. */
const box = (frame: Frame, name: (typeof NAMES)[number]): HTMLElement =>
  frame.find(`consentinel-${name}`).shadowRoot?.querySelector<HTMLElement>('[dir]:not(code)') as HTMLElement;

/** Every text of the tree by itself, but what is marked as being in English. */
function textsIn(root: Node): string[] {
  return [...root.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [(node.textContent ?? '').replace(/\s+/g, ' ').trim()];
    return (node as Partial<Element>).getAttribute?.('lang') === 'en' ? [] : textsIn(node);
  });
}

function sentences(texts: object): string[] {
  return Object.values(texts).flatMap((value: unknown) =>
    typeof value === 'string' ? (value.includes(' ') ? [value] : []) : sentences(value as object),
  );
}
const english = new Set(sentences({ ...en, enElements }));

/** Whether all of an element's own text lies within it. */
function holdsItsText(element: HTMLElement): boolean {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const [inner, outer] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
  return (
    inner.left >= outer.left - 0.5 && inner.right <= outer.right + 0.5 && element.scrollWidth <= element.clientWidth
  );
}

describe('in every language', () => {
  let frame: Frame;
  before(async () => {
    frame = await openFrame('en');
    frame.resize(320, 640);
  });
  after(() => {
    frame.remove();
  });

  const speak = async (language: string): Promise<Partial<Texts>> => {
    frame.window.document.documentElement.lang = language;
    (frame.window as unknown as { showAgain: () => void }).showAgain();
    const texts = (language === 'en' ? en : await loadTexts(language)) as Partial<Texts>;
    const { elements } = (language === 'en' ? { elements: enElements } : await loadElementTexts(language)) as {
      elements: ElementTexts;
    };
    await until(() =>
      parts(frame.find('consentinel-policy'), 'more').some((more) => text(more).includes(elements.similarTitle)),
    );
    await until(() => NAMES.every((name) => (frame.find(`consentinel-${name}`) as HTMLElement).lang === language));
    await until(() => text(part(frame.find('consentinel-policy'), 'title')) === texts.preferences?.policyTitle);
    return texts;
  };

  for (const language of languages)
    describe(language, () => {
      let texts: Partial<Texts>;
      before(async () => {
        texts = await speak(language);
      });

      it('everything is said in it, and runs in its direction', () => {
        for (const name of NAMES) {
          expect(box(frame, name).dir, name).to.equal(texts.dir ?? 'ltr');
          for (const said of textsIn(frame.find(`consentinel-${name}`).shadowRoot as Node)) {
            expect(said, name).not.to.match(/\{\w*\}|undefined|\[object|^(banner|preferences)\./);
            if (language !== 'en') expect(english.has(said), `${name}: ${said}`).to.equal(false);
          }
        }
        expect(text(part(frame.find('consentinel-banner'), 'accept'))).to.equal(texts.banner?.accept);
        expect(text(part(frame.find('consentinel-preferences'), 'title'))).to.equal(texts.preferences?.title);
      });

      it('categories and vendors are described in it', () => {
        const policy = frame.find('consentinel-policy').shadowRoot;
        const foreign = [
          ...(policy?.querySelectorAll(
            '[part="vendor"] > p > [lang="en"], [part="category"] > p > [lang="en"], h3 [lang="en"]',
          ) ?? []),
        ];
        expect(foreign.map((element) => element.textContent)).to.deep.equal([]);
      });

      it('on 320 pixels nothing scrolls sideways and no button loses a letter', () => {
        for (const name of NAMES) {
          const { scrollWidth, clientWidth } = box(frame, name);
          expect(scrollWidth, name).to.be.at.most(clientWidth);
          for (const button of frame.find(`consentinel-${name}`).shadowRoot?.querySelectorAll('button') ?? [])
            expect(holdsItsText(button), `${name}: ${text(button)}`).to.equal(true);
        }
      });

      it('on 320 pixels accepting and refusing are equally large, beside or right below each other', () => {
        for (const name of ['banner', 'preferences', 'policy'] as const) {
          const host = frame.find(`consentinel-${name}`);
          const [accept, reject] = ['accept', 'reject'].map((each) => part(host, each).getBoundingClientRect()) as [
            DOMRect,
            DOMRect,
          ];
          expect(accept.width, name).to.be.closeTo(reject.width, 0.5);
          expect(accept.height, name).to.be.closeTo(reject.height, 0.5);
          expect(accept.height, name).to.be.at.most(92);
          // Typefaces differ: with a wide one, words that are long leave room for one button in a row.
          if (Math.abs(accept.top - reject.top) < 0.5)
            expect(accept.left < reject.left, `${name}: accepting comes first in reading order`).to.equal(!texts.dir);
          else expect(accept.left, name).to.be.closeTo(reject.left, 0.5);
        }
      });

      it('on 320 pixels the banner leaves some of the page in view, and can be read to its end', () => {
        const banner = part(frame.find('consentinel-banner'), 'banner');
        expect(banner.offsetHeight).to.be.at.most(0.86 * 640);
        for (const name of ['accept', 'reject', 'settings'])
          expect(parts(frame.find('consentinel-banner'), name)).to.have.length(1);
      });
    });

  it('names of vendors stand by themselves from right to left', async () => {
    await speak('ar');
    const embed = text(part(frame.find('consentinel-embed'), 'text'));
    expect(embed).to.match(/\u2068[^\u2069]+\u2069/);
    const policy = frame.find('consentinel-policy');
    const [company] = policy.shadowRoot?.querySelectorAll('[part="vendor"] .quiet > bdi') ?? [];
    expect(text(company as Element)).to.contain('Progress');
    for (const code of policy.shadowRoot?.querySelectorAll('code') ?? []) expect(code.dir).to.equal('ltr');
  });

  it('switches, lines and the closing button change sides with the direction', async () => {
    const side = (element: HTMLElement, within: HTMLElement): string => {
      const [one, other] = [element.getBoundingClientRect(), within.getBoundingClientRect()];
      return one.left - other.left < other.right - one.right ? 'left' : 'right';
    };
    for (const [language, end] of [
      ['de', 'right'],
      ['he', 'left'],
      ['fa', 'left'],
    ] as const) {
      await speak(language);
      const preferences = frame.find('consentinel-preferences');
      const dialog = part(preferences, 'dialog');
      expect(side(part(preferences, 'close'), dialog), language).to.equal(end);
      expect(side(part(preferences, 'toggle'), dialog), language).to.equal(end);
      const list = frame.find('consentinel-policy').shadowRoot?.querySelector('ul') as HTMLElement;
      const style = getComputedStyle(list);
      const start = end === 'right' ? 'left' : 'right';
      expect(style.getPropertyValue(`border-${start}-width`), language).to.equal('2px');
      expect(style.getPropertyValue(`border-${end}-width`), language).to.equal('0px');
    }
  });
});

describe('to axe nothing is wrong', () => {
  afterEach(() => {
    document.querySelector('consentinel-banner')?.settle();
    document.querySelector('consentinel-preferences')?.remove();
    document.documentElement.removeAttribute('lang');
  });

  for (const language of ['ja', 'ar', 'he', 'ru'])
    it(`in ${language}, in a page that speaks it`, async () => {
      document.documentElement.lang = language;
      const host = createFakeHost({ languages });
      connectBanner(host).ask();
      const banner = document.querySelector('consentinel-banner') as Element;
      await until(() => parts(banner, 'banner')[0]);
      await expect(banner).to.be.accessible();
      connectPreferences(host).open();
      const preferences = document.querySelector('consentinel-preferences') as Element;
      await until(() => parts(preferences, 'vendor')[0] ?? parts(preferences, 'category')[0]);
      for (const summary of preferences.shadowRoot?.querySelectorAll('summary') ?? []) summary.click();
      await until(() => parts(preferences, 'vendor').length > 3);
      await expect(preferences).to.be.accessible();
    });

  it('in English, in a page that is written from right to left', async () => {
    document.documentElement.lang = 'ckb';
    document.documentElement.dir = 'rtl';
    connectBanner(createFakeHost()).ask();
    const banner = document.querySelector('consentinel-banner') as HTMLElement;
    await until(() => parts(banner, 'banner')[0]);
    expect(part(banner, 'banner').dir).to.equal('ltr');
    expect(banner.lang).to.equal('en');
    expect(getComputedStyle(part(banner, 'text')).textAlign).to.equal('start');
    await expect(banner).to.be.accessible();
    document.documentElement.removeAttribute('dir');
  });
});
