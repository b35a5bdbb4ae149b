import { HOSTS, packageFile, type Peer } from './peer.ts';

const config = {
  mode: 'doomsday',
  policyUrl: '/privacy',
  lang: 'en',
  respectDNT: false,
  allowedDomains: ['www.googletagmanager.com'],
  blockedDomains: HOSTS.map((domain) => ({ domain, category: 'marketing' })),
};

export const zest: Peer = {
  id: 'zest',
  package: '@freshjuice/zest',
  about:
    'Inline, first in the head, as its plugins put it, in its strictest mode ("doomsday": all third-party scripts), with the vendors\' hosts in `blockedDomains`, and the tag manager allowed; scripts in the HTML have `data-consent-category`.',
  manager: `<script>window.ZestConfig = ${JSON.stringify(config)};</script><script>${packageFile('@freshjuice/zest/dist/zest.en.min.js').replaceAll('</script', '<\\/script')}</script>`,
  files: () => ({}),
  mark: ({ head = '', body = '' }) => {
    const html = head + body;
    return html.startsWith('<script')
      ? html.replaceAll('<script', '<script data-consent-category="marketing"')
      : undefined;
  },
};
