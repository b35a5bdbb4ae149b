import { expect } from '@open-wc/testing';
import { languages } from '../../src/ui/texts/languages.ts';
import { createFakeHost, type FakeHost } from './fake-host.ts';
import { part, text, until } from './parts.ts';
import { shown } from './show-banner.ts';

describe('<consentinel-banner> in a language', () => {
  let host: FakeHost;
  beforeEach(() => {
    host = createFakeHost();
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    document.querySelector('consentinel-banner')?.settle();
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('style');
  });

  it('speaks the language of the page, and says so where the page speaks another', async () => {
    document.documentElement.lang = 'es-MX';
    const banner = await shown(host);
    expect(text(part(banner, 'reject'))).to.equal('Rechazar todo');
    expect(banner.lang, 'the page says it better').to.equal('es-MX');
    banner.settle();
    document.documentElement.lang = 'sv';
    const other = await shown(host);
    await until(() => text(part(other, 'reject')) === 'Reject all');
    expect(other.lang).to.equal('en');
  });

  it('asks in English when its language cannot be loaded', async () => {
    document.documentElement.lang = 'es';
    host.load = () => Promise.reject(new Error('offline'));
    expect(text(part(await shown(host), 'accept'))).to.equal('Accept all');
  });

  it('asks in the next language of the chain when one cannot be loaded', async () => {
    document.documentElement.lang = 'fr-CA';
    const canadian = createFakeHost({ languages: ['de', 'fr', 'fr-CA', 'en'] });
    const { load } = canadian;
    let missing = ['fr-CA'];
    canadian.load = (language) => (missing.includes(language) ? Promise.reject(new Error('404')) : load(language));
    const banner = await shown(canadian);
    expect([text(part(banner, 'accept')), banner.lang]).to.deep.equal(['Tout accepter', 'fr-CA']);
    missing = ['fr-CA', 'fr'];
    banner.ask(canadian);
    await until(() => text(part(banner, 'accept')) === 'Alle akzeptieren');
    expect(banner.lang).to.equal('de');
  });

  for (const [lang, spoken, accept] of [
    ['ZH_tw', 'zh-Hant', '全部接受'],
    ['no', 'nb', 'Godta alle'],
    ['iw', 'he', 'לקבל הכול'],
    ['sr-Latn', 'sr-Latn', 'Prihvati sve'],
    ['pt_AO', 'pt', 'Aceitar tudo'],
    ['%$§ x', 'en', 'Accept all'],
  ] as const)
    it(`speaks ${spoken} in a page that calls its language "${lang}"`, async () => {
      document.documentElement.lang = lang;
      const banner = await shown(createFakeHost({ languages }));
      expect(text(part(banner, 'accept'))).to.equal(accept);
      expect(banner.lang).to.equal(spoken);
    });

  it('takes what the site says for a language in its regions too, and shows tags as text', async () => {
    document.documentElement.lang = 'fr-CA';
    const texts = {
      fr: { 'banner.title': '<img src=x onerror=alert(1)>', 'banner.accept': 'Oui' },
      'fr-CA': { 'banner.accept': 'Oui, ici' },
    };
    const banner = await shown(createFakeHost({ languages, settings: { texts } }));
    expect(text(part(banner, 'title'))).to.equal('<img src=x onerror=alert(1)>');
    expect(part(banner, 'title').children.length).to.equal(0);
    expect(text(part(banner, 'accept'))).to.equal('Oui, ici');
  });

  it('takes single texts of the site', async () => {
    const settings = { texts: { en: { 'banner.title': 'Hello', 'banner.nothing': 'x', 'banner.__proto__': 'y' } } };
    expect(text(part(await shown(createFakeHost({ settings })), 'title'))).to.equal('Hello');
  });

  it('is drawn from right to left in a language that is', async () => {
    document.documentElement.lang = 'ar';
    const banner = await shown(createFakeHost({ languages: ['en', 'ar'] }));
    expect(part(banner, 'banner').dir).to.equal('rtl');
    const left = (name: string): number => part(banner, name).getBoundingClientRect().left;
    expect(left('accept')).to.be.greaterThan(left('reject'));
  });
});
