import { packageFile, type Peer } from './peer.ts';

const config = {
  version: 1,
  acceptAll: true,
  lang: 'en',
  privacyPolicy: '/privacy',
  services: [{ name: 'vendor', title: 'Vendor', purposes: ['marketing'], cookies: ['_fbp', '_fbc', '_uetvid'] }],
};

export const klaro: Peer = {
  id: 'klaro',
  package: 'klaro',
  about:
    'Its config before the library, one service. Scripts, images, iframes and links in the HTML have `data-name` and `data-src` (or `data-href`); it has no blocking of its own for what is not marked.',
  manager: `<script>var klaroConfig = ${JSON.stringify(config)};</script><script defer src="/leaks/klaro.js"></script>`,
  files: () => ({ 'klaro.js': packageFile('klaro/dist/klaro.js') }),
  mark: ({ marked }) =>
    typeof marked === 'string'
      ? marked.replaceAll('data-consent="{item}"', 'data-name="vendor"').replace(' src="{url}"', ' data-src="{url}"')
      : undefined,
  banner: '#klaro .cookie-notice',
};
