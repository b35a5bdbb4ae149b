import type { Vendor } from '../../src/core/vendor.ts';

const checked = { on: '2026-11-01', source: 'https://docs.example/tags' };

/** A small catalogue with one of each: options needed and optional, an old name, a part, a necessary one. */
export const catalogue: readonly Vendor[] = [
  {
    id: 'count-visits',
    category: 'performance',
    name: 'Count Visits',
    aliases: ['counter'],
    company: 'Counting Example Ltd',
    policyUrl: 'https://count.example/privacy',
    purposes: ['measurement'],
    purpose: { en: 'Counts visits.', de: 'Zählt Besuche.' },
    options: {
      siteId: { format: /^C-[0-9]{4}$/, example: 'C-1234', about: 'The number of the site, on its Admin page.' },
    },
    hosts: [{ host: '*.count.example' }],
    tags: [
      { kind: 'push', name: 'counts', value: { site: '{siteId}' } },
      { kind: 'script', src: 'https://cdn.count.example/tag.js?id={siteId}' },
    ],
    stop: [{ kind: 'set', name: 'countsOff', value: true }],
    signals: [{ name: 'google-consent-mode', types: ['analytics_storage'] }],
    traces: [
      { kind: 'cookie', name: '_cv', days: 400, purpose: 'visitor-id' },
      { kind: 'cookie', name: '_cv_*', days: 400, purpose: 'visit' },
      { kind: 'cookie', name: 'cvid', days: 30, purpose: 'visitor-id', party: 'third', domain: 'count.example' },
      { kind: 'cookie', name: 'cv_off', days: 400, purpose: 'opt-out', category: 'strictly-necessary' },
    ],
    checked,
  },
  {
    id: 'page-parts',
    category: 'strictly-necessary',
    name: 'Page Parts',
    company: 'Parts Example GmbH',
    policyUrl: 'https://parts.example/privacy',
    purposes: ['operation', 'personalisation'],
    purpose: 'Runs the pages.',
    options: { apiKey: { format: /^[a-f0-9]{8}$/, example: '0a1b2c3d', optional: true, about: 'Its key.' } },
    hosts: [],
    tags: [],
    signals: [],
    traces: [
      { kind: 'cookie', name: 'pp-session', days: 0, purpose: 'session' },
      { kind: 'cookie', name: 'pp-track', days: 180, purpose: 'personalisation', category: 'targeting' },
      {
        kind: 'cookie',
        name: 'pp-far',
        days: 180,
        purpose: 'ad-id',
        category: 'targeting',
        party: 'third',
        domain: 'parts.example',
      },
    ],
    checked,
  },
  {
    id: 'sell-things',
    category: 'targeting',
    name: 'Sell Things',
    company: 'Selling Example Inc.',
    policyUrl: 'https://sell.example/privacy',
    purposes: ['advertising'],
    purpose: 'Advertises.',
    options: { pixelId: { format: /^[0-9]{6,}$/, example: '123456', about: 'The number of the pixel.' } },
    hosts: [{ host: 'px.sell.example' }],
    tags: [{ kind: 'script', src: 'https://px.sell.example/px.js' }],
    signals: [],
    traces: 'none',
    checked,
  },
];

export const known = { vendors: catalogue, languages: ['en', 'de', 'pt-BR'] };

/** Everything a config can say, and right. */
export const rightConfig = `{
  // The site's own words.
  "$schema": "./consent.schema.json",
  "policyUrl": "/privacy",
  "controller": { "name": "Shop Example Ltd", "address": "1 Quay Street", "contact": "privacy@shop.example" },
  "revision": 2,
  "mode": "enforce",
  "cookie": { "name": "choice", "domain": "auto", "days": 190 },
  "base": "/assets/consent/",
  "languages": ["en", "de"],
  "texts": { "en": { "banner.title": "Cookies here" } },
  "layout": { "banner": "box top start", "density": "compact" },
  "theme": { "scheme": "dark", "logo": "/logo.svg", "strict": true },
  "categories": { "comfort": { "name": { "en": "Comfort", "de": "Komfort" }, "description": "Nice to have." } },
  "vendors": {
    "count-visits": {
      "siteId": "C-1234",
      "hosts": ["metrics.shop.example", "www.shop.example/metrics/"],
      "traces": [{ "kind": "cookie", "name": "_proxy_cv", "days": 1, "purpose": "visitor-id" }],
    },
    "page-parts": true,
    "sell-things": { "pixelId": "123456", "on": false },
    "own-chat": {
      "name": "Own Chat",
      "company": "Chat Example AG",
      "category": "comfort",
      "purpose": { "en": "Lets you ask us.", "de": "Lässt Sie fragen. </script><!--" },
      "policyUrl": "https://chat.example/privacy",
      "hosts": ["chat.example"],
      "tags": [
        { "kind": "set", "name": "chatSettings", "value": { "team": 7, "more": [null, true] } },
        { "kind": "script", "src": "https://chat.example/chat.js" },
        { "kind": "call", "name": "openChat", "arguments": ["now"] },
      ],
      "traces": [
        { "kind": "local", "name": "chat:*", "purpose": "chat" },
        { "kind": "cookie", "name": "chat_hold", "days": 0.5, "purpose": "Keeps your place in the queue." },
      ],
    },
  },
}
`;
