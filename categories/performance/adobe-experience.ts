import type { Vendor } from '../../src/core/vendor.ts';

// The Web SDK (alloy), and what it and the older libraries leave and contact: Analytics, Target, Audience Manager and
// Advertising share cookies, so they are one vendor here. A Launch container (assets.adobedtm.com) is the site's own tag:
// it is held like the rest, and a site that uses one says `"load": "page"`.
export default {
  id: 'adobe-experience',
  category: 'performance',
  name: 'Adobe Experience Cloud',
  aliases: ['alloy', 'adobe-web-sdk', 'adobe-analytics', 'adobe-target', 'adobe-audience-manager'],
  company: 'Adobe Systems Software Ireland Limited',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  purposes: ['measurement', 'experiments', 'personalisation', 'advertising'],
  purpose: {
    en: 'Counts visits, compares versions of a page, and shows content that fits you, by way of Adobe.',
    es: 'Cuenta las visitas, compara versiones de una página y muestra contenido adecuado para usted, a través de Adobe.',
  },
  partPurposes: {
    targeting: {
      en: 'Builds advertising audiences from what you do here, and shares ids with advertising partners.',
      es: 'Crea audiencias publicitarias a partir de lo que usted hace aquí y comparte identificadores con socios publicitarios.',
    },
  },
  options: {
    datastreamId: {
      format: /^[0-9a-f-]{36}(:\w+)?$/,
      example: 'ebebf826-a01f-4458-8cec-ef61de241c93',
      about: 'Id of the datastream: Adobe Data Collection, Datastreams.',
    },
    orgId: {
      format: /^[0-9A-F]{24}@AdobeOrg$/,
      example: '1FD6776A524453CC0A490D44@AdobeOrg',
      about: 'Id of the organisation: Adobe Admin Console, or the address of any Experience Cloud page.',
    },
  },
  hosts: [
    { host: 'cdn1.adoberesources.net' },
    { host: 'assets.adobedtm.com' },
    { host: '*.adobedc.net' },
    { host: 'adobedc.demdex.net' },
    { host: '*.omtrdc.net' },
    { host: '*.2o7.net' },
    { host: '*.demdex.net', category: 'targeting' },
    { host: '*.everesttech.net', category: 'targeting' },
    { host: '*.everestjs.net', category: 'targeting' },
  ],
  loaderHost: 'assets.adobedtm.com',
  tags: [{ kind: 'script', src: 'https://cdn1.adoberesources.net/alloy/2.33.1/alloy.min.js' }],
  signals: [{ name: 'adobe-alloy', settings: { datastreamId: '{datastreamId}', orgId: '{orgId}' } }],
  traces: [
    { kind: 'cookie', name: 'kndctr_*_identity', days: 395, purpose: 'visitor-id' },
    { kind: 'cookie', name: 'kndctr_*_cluster', days: 30 / 1440, purpose: 'session' },
    { kind: 'cookie', name: 'kndctr_*_consent', days: 180, purpose: 'consent' },
    { kind: 'cookie', name: 'kndctr_*_consent_check', days: 2 / 24, purpose: 'consent' },
    { kind: 'cookie', name: 'kndctr_*_personalization', days: 395, purpose: 'personalisation' },
    { kind: 'cookie', name: 'com.adobe.alloy.getTld', days: 0, purpose: 'cookie-test' },
    { kind: 'cookie', name: 'AMCV_*', days: 395, purpose: 'visitor-id' },
    { kind: 'cookie', name: 'AMCVS_*', days: 0, purpose: 'visit' },
    { kind: 'cookie', name: 'mbox', days: 400, purpose: 'experiment' },
    { kind: 'cookie', name: 'mboxEdgeCluster', days: 30 / 1440, purpose: 'session' },
    { kind: 'cookie', name: 'at_check', days: 0, purpose: 'cookie-test' },
    { kind: 'cookie', name: 's_ecid', days: 400, purpose: 'visitor-id' },
    { kind: 'cookie', name: 's_cc', days: 0, purpose: 'cookie-test' },
    { kind: 'cookie', name: 's_sq', days: 0, purpose: 'visit' },
    { kind: 'cookie', name: 's_vi*', days: 400, purpose: 'visitor-id' },
    { kind: 'cookie', name: 's_fid', days: 400, purpose: 'visitor-id' },
    { kind: 'cookie', name: 's_ac', days: 0, purpose: 'cookie-test' },
    { kind: 'cookie', name: 's_ppv*', days: 0, purpose: 'visit' },
    { kind: 'cookie', name: 's_tp', days: 0, purpose: 'visit' },
    // Audience Manager and Advertising: asked for on their own.
    { kind: 'cookie', name: 'aam_uuid', days: 30, purpose: 'ad-id', category: 'targeting' },
    { kind: 'cookie', name: 'adcloud', days: 365, purpose: 'ad-click', category: 'targeting' },
    { kind: 'cookie', name: 'id_adcloud', days: 91, purpose: 'ad-id', category: 'targeting' },
    { kind: 'cookie', name: 'demdex', days: 180, purpose: 'ad-id', party: 'third', domain: 'demdex.net' },
    { kind: 'cookie', name: 'dextp', days: 180, purpose: 'ad-id', party: 'third', domain: 'demdex.net' },
    { kind: 'cookie', name: 'dpm', days: 180, purpose: 'ad-id', party: 'third', domain: 'demdex.net' },
    { kind: 'cookie', name: 'everest_g_v2', days: 365, purpose: 'ad-click', party: 'third', domain: 'everesttech.net' },
    {
      kind: 'cookie',
      name: 'everest_session_v2',
      days: 0,
      purpose: 'visit',
      party: 'third',
      domain: 'everesttech.net',
    },
    { kind: 'cookie', name: 's_vi*', days: 400, purpose: 'visitor-id', party: 'third', domain: 'omtrdc.net' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/commands/setconsent',
      'https://github.com/AdobeDocs/core-services.en',
      'https://github.com/AdobeDocs/id-service.en',
      'https://github.com/adobe/alloy',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
