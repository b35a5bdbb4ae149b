import { expect } from 'vitest';
import type { Seen } from './web.ts';

/**
 * What a vendor asks for on a page where it is allowed: each of these once, with the site's own ids in it, and nothing
 * else. Written from what the vendors do, not from the catalogue.
 */
const arrivals: Readonly<Record<string, readonly RegExp[]>> = {
  sitefinity: [/^cdn\.insight\.sitefinity\.com\/sdk\//, /^api\.dec\.sitefinity\.com\/.*apiKey=0a1b2c3d-0000/],
  'adobe-fonts': [/^use\.typekit\.net\/hbr7kit\.css$/, /^p\.typekit\.net\/p\.css\?.*k=hbr7kit/],
  'google-tag-manager': [/^www\.googletagmanager\.com\/gtm\.js\?id=GTM-HARBOUR$/],
  'google-analytics': [
    /^www\.googletagmanager\.com\/gtag\/js\?id=G-HARBOUR001$/,
    /^www\.google-analytics\.com\/g\/collect\?.*tid=G-HARBOUR001.*en=page_view.*gcs=G1\d1$/,
  ],
  'google-translate': [
    /^translate\.google\.com\/translate_a\/element\.js\?cb=\w+$/,
    /^translate\.googleapis\.com\/translate_static\/css\//,
  ],
  liveperson: [
    /^lptag\.liveperson\.net\/tag\/tag\.js\?site=12345678$/,
    /^lptag\.liveperson\.net\/lptag\/api\/account\/12345678\//,
    /^accdn\.lpsnmedia\.net\/api\/account\/12345678\//,
    /^lpcdn\.lpsnmedia\.net\/le_secure_storage\//,
    /^va\.v\.liveperson\.net\/api\/js\/12345678\?/,
  ],
  optimizely: [
    /^cdn\.optimizely\.com\/js\/1234567890\.js$/,
    /^a1234567890\.cdn\.optimizely\.com\/client_storage\//,
    /^logx\.optimizely\.com\/v1\/events\?project=1234567890$/,
  ],
  doubleclick: [
    /^www\.googletagmanager\.com\/gtag\/js\?id=DC-1234567$/,
    /^ad\.doubleclick\.net\/activity;src=1234567;.*gcs=G11\d$/,
  ],
  'microsoft-advertising': [
    /^bat\.bing\.com\/bat\.js$/,
    /^bat\.bing\.com\/p\/action\/87654321\.js$/,
    /^bat\.bing\.com\/action\/0\?ti=87654321&.*evt=pageLoad&asc=G/,
  ],
  'google-ads': [
    /^www\.googletagmanager\.com\/gtag\/js\?id=AW-123456789$/,
    /^googleads\.g\.doubleclick\.net\/pagead\/viewthroughconversion\/123456789\/\?.*gcs=G11\d&npa=0$/,
    /^www\.google\.com\/pagead\/1p-user-list\/123456789\//,
  ],
  'meta-pixel': [
    /^connect\.facebook\.net\/en_US\/fbevents\.js$/,
    /^connect\.facebook\.net\/signals\/config\/1234567890123456\?/,
    /^www\.facebook\.com\/tr\/\?id=1234567890123456&ev=PageView/,
  ],
};

/** Cookies and storage keys that the stand-ins leave on the site, as far as a script of the page can reach them. */
export const leavings: Readonly<Record<string, readonly RegExp[]>> = {
  sitefinity: [/^sf-data-intell-subject$/, /^sf-ins-ssid$/],
  'google-analytics': [/^_ga$/, /^_ga_HARBOUR001$/],
  liveperson: [/^LPVID$/, /^LPSID-12345678$/, /^lpLastVisit-12345678$/, /^lpTabId$/],
  optimizely: [/^optimizelyEndUserId$/, /^optimizelySession$/, /^optimizely_data\$\$oeu/, /^optimizely-vuid$/],
  doubleclick: [/^_gcl_dc$/],
  'microsoft-advertising': [/^_uetsid$/, /^_uetvid$/, /^_uetsid_exp$/, /^_uetvid_exp$/],
  'google-ads': [/^_gcl_au$/, /^_gcl_ls$/],
  'meta-pixel': [/^_fbp$/, /^lastExternalReferrer$/, /^lastExternalReferrerTime$/],
};

export const addresses = (requests: readonly Seen[]): string[] => requests.map((r) => r.host + r.path);

/** Exactly a vendor's requests, each once. */
export function expectArrival(vendor: string, requests: readonly Seen[]): void {
  const own = addresses(requests.filter((r) => r.vendor === vendor));
  const expected = arrivals[vendor] ?? [];
  expect(expected.map((pattern) => [pattern.source, own.filter((address) => pattern.test(address)).length])).toEqual(
    expected.map((pattern) => [pattern.source, 1]),
  );
  expect(own.filter((address) => !expected.some((pattern) => pattern.test(address)))).toEqual([]);
}

/** Whether all of them have come. */
export const hasArrived = (vendor: string, requests: readonly Seen[]): boolean =>
  (arrivals[vendor] ?? []).every((pattern) => addresses(requests).some((address) => pattern.test(address)));

export const vendorsIn = (requests: readonly Seen[]): string[] =>
  [...new Set(requests.map((r) => r.vendor ?? `unknown: ${r.host}`))].sort();
