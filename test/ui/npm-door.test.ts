import { expect } from '@open-wc/testing';
import googleAnalytics from '../../categories/performance/google-analytics.ts';
import { start, use } from '../../src/index.ts';
import { part, parts, until } from './parts.ts';

const banner = (): Element => document.querySelector('consentinel-banner') as Element;

describe('the npm door', () => {
  it('asks with what the site says of the interface: its policy, its texts, its theme', async () => {
    start({
      vendors: [use(googleAnalytics, { measurementId: 'G-ABC1234567' })],
      policyUrl: '/our-privacy',
      theme: 'dark',
      texts: { en: { 'banner.title': 'Your choice here' } },
    });
    await until(() => parts(banner(), 'settings')[0]);
    const shown = banner();
    expect(part(shown, 'title').textContent).to.equal('Your choice here');
    expect(part(shown, 'text').querySelector('a')?.getAttribute('href')).to.equal('/our-privacy');
    expect(shown.getAttribute('theme')).to.equal('dark');
  });
});
