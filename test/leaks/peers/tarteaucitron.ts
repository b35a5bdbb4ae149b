import { packageFile, type Peer } from './peer.ts';

const init = {
  privacyUrl: '/privacy',
  highPrivacy: true,
  DenyAllCta: true,
  AcceptAllCta: true,
  serviceDefaultState: 'wait',
  useExternalCss: true,
  useExternalJs: true,
  googleConsentMode: false,
};

export const tarteaucitron: Peer = {
  id: 'tarteaucitron',
  package: 'tarteaucitronjs',
  about:
    'As its README says, with "highPrivacy". Scripts in the HTML are custom services instead, so they are not in the page, and iframes its iframe service; it has no blocking of its own for other tags.',
  manager: `<script src="/leaks/tarteaucitron.js"></script><script src="/leaks/tarteaucitron.services.js"></script><script src="/leaks/tarteaucitron.en.js"></script>
<script>tarteaucitron.init(${JSON.stringify(init)});
tarteaucitron.services.vendor = { key: 'vendor', type: 'ads', name: 'Vendor', needConsent: true, cookies: ['_fbp'], js() {}, fallback() {} };
(tarteaucitron.job = tarteaucitron.job || []).push('vendor', 'iframe');</script>`,
  files: () => ({
    'tarteaucitron.js': packageFile('tarteaucitronjs/tarteaucitron.js'),
    'tarteaucitron.services.js': packageFile('tarteaucitronjs/tarteaucitron.services.js'),
    'tarteaucitron.en.js': packageFile('tarteaucitronjs/lang/tarteaucitron.en.js'),
  }),
  mark: ({ head = '', body = '', marked }) => {
    if ((head + body).startsWith('<script') && marked !== undefined && marked !== false) return '';
    return body.startsWith('<iframe title="x" src')
      ? '<div class="tac_iframe" data-name="Vendor" data-url="{url}" width="9" height="9"></div>'
      : undefined;
  },
  banner: '#tarteaucitronAlertBig',
};
