import type { VendorDetails } from '../../src/core/details.ts';
import type { CategoryId, Purpose, Trace } from '../../src/core/vendor.ts';

/** Vendors to draw: plausible, small, and not the catalogue's. */
type Row = readonly [
  id: string,
  category: CategoryId,
  name: string,
  company: string,
  purposes: readonly Purpose[],
  purpose: VendorDetails['purpose'],
  traces: readonly Trace[],
];

const both = (en: string, es: string): VendorDetails['purpose'] => ({ en, es });

const rows: readonly Row[] = [
  [
    'sitefinity',
    'strictly-necessary',
    'Sitefinity CMS',
    'Progress Software Corporation',
    ['operation'],
    both('Runs the website: sessions, sign-in and security.', 'Hace funcionar el sitio: sesiones, acceso y seguridad.'),
    [
      { kind: 'cookie', name: 'ASP.NET_SessionId', days: 0, purpose: 'session', httpOnly: true },
      { kind: 'cookie', name: '.SFAUTH', days: 0.4167, purpose: 'sign-in', httpOnly: true },
    ],
  ],
  [
    'google-tag-manager',
    'performance',
    'Google Tag Manager',
    'Google Ireland Limited',
    ['tag-management'],
    both('Loads the other services of this site.', 'Carga los demás servicios de este sitio.'),
    [],
  ],
  [
    'google-analytics',
    'performance',
    'Google Analytics',
    'Google Ireland Limited',
    ['measurement'],
    both('Measures how visitors find and use this site.', 'Mide cómo se llega a este sitio y cómo se usa.'),
    [
      { kind: 'cookie', name: '_ga', days: 400, purpose: 'visitor-id' },
      { kind: 'cookie', name: '_ga_*', days: 400, purpose: 'visit' },
    ],
  ],
  [
    'optimizely',
    'performance',
    'Optimizely',
    'Optimizely North America Inc.',
    ['experiments'],
    'Shows different versions of a page and measures which works better.',
    [
      { kind: 'cookie', name: 'optimizelyEndUserId', days: 180, purpose: 'visitor-id' },
      { kind: 'local', name: 'optimizely_data$$*', purpose: 'experiment' },
      { kind: 'session', name: 'optimizely_ts', purpose: 'throttle' },
    ],
  ],
  [
    'liveperson',
    'performance',
    'LivePerson',
    'LivePerson Inc.',
    ['chat'],
    both('Lets you chat with our advisers.', 'Le permite chatear con nuestros asesores.'),
    [
      { kind: 'cookie', name: 'LPVID', days: 395, purpose: 'visitor-id' },
      { kind: 'cookie', name: 'LPSID-*', days: 0, purpose: 'chat' },
    ],
  ],
  [
    'google-translate',
    'performance',
    'Google Translate',
    'Google Ireland Limited',
    ['translation'],
    both('Translates this site.', 'Traduce este sitio.'),
    [{ kind: 'cookie', name: 'googtrans', days: 0, purpose: 'language' }],
  ],
  [
    'adobe-fonts',
    'performance',
    'Adobe Fonts',
    'Adobe Systems Software Ireland Limited',
    ['fonts'],
    both('Brings the typefaces of this site.', 'Aporta los tipos de letra de este sitio.'),
    [],
  ],
  [
    'google-ads',
    'targeting',
    'Google Ads',
    'Google Ireland Limited',
    ['advertising', 'conversions'],
    both('Measures which advertisements lead to a request.', 'Mide qué anuncios llevan a una solicitud.'),
    [
      { kind: 'cookie', name: '_gcl_au', days: 90, purpose: 'conversion' },
      { kind: 'cookie', name: 'IDE', days: 395, purpose: 'ad-id', party: 'third', domain: 'doubleclick.net' },
    ],
  ],
  [
    'doubleclick',
    'targeting',
    'Campaign Manager 360',
    'Google Ireland Limited',
    ['advertising'],
    both('Chooses and measures advertising on other sites.', 'Elige y mide la publicidad en otros sitios.'),
    [{ kind: 'cookie', name: 'IDE', days: 395, purpose: 'ad-id', party: 'third', domain: 'doubleclick.net' }],
  ],
  [
    'meta-pixel',
    'targeting',
    'Meta Pixel',
    'Meta Platforms Ireland Limited',
    ['advertising', 'remarketing'],
    both(
      'Shows you our advertising on Facebook and Instagram.',
      'Le muestra nuestra publicidad en Facebook e Instagram.',
    ),
    [{ kind: 'cookie', name: '_fbp', days: 90, purpose: 'ad-id' }],
  ],
  [
    'microsoft-advertising',
    'targeting',
    'Microsoft Advertising',
    'Microsoft Ireland Operations Limited',
    ['conversions', 'remarketing'],
    both('Measures advertising in Bing search.', 'Mide la publicidad en el buscador Bing.'),
    [
      { kind: 'cookie', name: '_uetsid', days: 1, purpose: 'visit' },
      { kind: 'local', name: '_uetvid', days: 390, purpose: 'visitor-id' },
    ],
  ],
];

export const categoryOf: Readonly<Record<string, CategoryId>> = Object.fromEntries(
  rows.map(([id, category]) => [id, category]),
);

export const fakeDetails: Readonly<Record<string, VendorDetails>> = Object.fromEntries(
  rows.map(([id, , name, company, purposes, purpose, traces]) => [
    id,
    { id, name, company, purposes, purpose, traces, policyUrl: `https://${id}.example/privacy` },
  ]),
);
