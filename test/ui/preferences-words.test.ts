import { expect } from '@open-wc/testing';
import type { ConsentinelPreferences } from '../../src/ui/preferences.ts';
import { createFakeHost, fakeItem, type FakeHost } from './fake-host.ts';
import { part, parts, press, text, toggle, until } from './parts.ts';
import { dialogOf, openPreferences, reveal, summaries } from './open-preferences.ts';

describe('<consentinel-preferences> tells', () => {
  let host: FakeHost;
  let element: ConsentinelPreferences;

  const open = async (of: FakeHost = host): Promise<ConsentinelPreferences> => (element = await openPreferences(of));

  beforeEach(() => {
    host = createFakeHost();
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    document.querySelector('consentinel-preferences')?.remove();
    document.documentElement.removeAttribute('lang');
  });

  it('says of what is strictly necessary that it is always active, without a switch', async () => {
    await open();
    await reveal(element, 0);
    const [necessary] = parts(element, 'category');
    expect(text(necessary as Element))
      .to.contain('Always active')
      .and.to.contain('Sitefinity CMS');
    expect(necessary?.querySelector('input')).to.equal(null);
  });

  it('tells of a vendor who it is, what for, and everything it stores', async () => {
    await open();
    await reveal(element, 2);
    await press(summaries(element).find((each) => each.id === 's-google-ads') as HTMLElement);
    await until(() => text(parts(element, 'vendor')[0] as Element).includes('_gcl_au'));
    const vendor = parts(element, 'vendor')[0] as Element;
    expect(text(vendor))
      .to.contain('Google Ireland Limited')
      .and.to.contain('Measures which advertisements lead to a request.')
      .and.to.contain('Cookie · 3 months · set on this site')
      .and.to.contain('IDE')
      .and.to.contain('Cookie · 13 months · set on doubleclick.net');
    const link = vendor.querySelector('a');
    expect(link?.href).to.equal('https://google-ads.example/privacy');
    expect(link?.rel).to.contain('noopener');
  });

  it('makes no link of an address that is not one of the web', async () => {
    const { details } = host;
    const all = await details();
    const pixel = all['meta-pixel'];
    if (pixel)
      host.details = () => Promise.resolve({ ...all, 'meta-pixel': { ...pixel, policyUrl: 'javascript:alert(1)' } });
    await open();
    await reveal(element, 2);
    expect(parts(element, 'link').some((link) => (link as HTMLAnchorElement).href.startsWith('javascript'))).to.equal(
      false,
    );
  });

  it('lets a visitor choose also when the descriptions cannot be loaded', async () => {
    host.details = () => Promise.reject(new Error('offline'));
    await open();
    await reveal(element, 2);
    expect(text(dialogOf(element))).to.contain('descriptions cannot be loaded');
    await press(toggle(element, 'meta-pixel'), ' ');
    await press(part(element, 'save'));
    expect(host.calls).to.deep.equal([{ did: 'save', granted: ['meta-pixel'], trusted: true }]);
  });

  it('marks what is new', async () => {
    host.fresh = () => ['meta-pixel'];
    await open();
    await reveal(element, 2);
    expect(parts(element, 'badge').map(text)).to.deep.equal(['New']);
  });

  it('speaks Spanish, and says by its purposes what a vendor does of whom there is only English', async () => {
    document.documentElement.lang = 'es';
    await open();
    expect(text(part(element, 'save'))).to.equal('Guardar decisión');
    await reveal(element, 1);
    const [first, , third] = parts(element, 'vendor');
    expect(first?.querySelector('[lang]')).to.equal(null);
    expect(third?.querySelector('[lang]')).to.equal(null);
    expect(text(third as Element)).to.contain('Compara versiones distintas de una página.');
  });

  it('shows a category of the site with its own words', async () => {
    const settings = { categories: { social: { name: { en: 'Social media' }, description: 'Feeds.' } } };
    await open(createFakeHost({ items: [fakeItem('feed', 'social')], settings }));
    expect(text(parts(element, 'category')[0] as Element))
      .to.contain('Social media')
      .and.to.contain('Feeds.');
  });
});
