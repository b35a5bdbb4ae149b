import type { TraceKind } from '../../src/core/vendor.ts';

/**
 * Names as browsers show them on sites, by the vendor that is to claim them: cookies, then storage keys. The patterns
 * in the records are checked against these, so a pattern that grows too wide or too narrow is noticed.
 */
export const examples: Readonly<Record<string, Partial<Record<TraceKind, string>>>> = {
  sitefinity: {
    cookie: `sf-tracking-consent sf-site sf_site ASP.NET_SessionId .ASPXAUTH .SFAUTH .SFROLES .SFLOG .AspNet.Cookies .AspNet.CookiesC1
      .AspNet.Temp.Cookies SF-TokenId sf_timezoneoffset
      sfExpPages_frontend __RequestVerificationToken __RequestVerificationToken_L2Zv0 sf-prs-ss sf-prs-lu sf-prs-vp
      sf-prs-vu sf-data-intell-subject sf-ins-ssid sf-ins-pv-id sf_abtests sf-trckngckie`,
  },
  'google-analytics': {
    cookie: `_ga _ga_ABC123DEF4 _gid _gat _gat_gtag_UA_12345_1 _dc_gtm_UA-12345-1 AMP_TOKEN _gali __utma __utmb __utmc
      __utmt __utmt_tracker __utmv __utmx __utmxx __utmz FPID FPLC`,
  },
  'google-translate': { cookie: 'googtrans' },
  liveperson: {
    cookie: 'LPVID LPSID-12345678 LPCID-12345678 LPCKEY-12345678',
    local: 'lpLastVisit-12345678',
    session: 'LPVID LPSID-12345678 lpTabId lpPmCalleeDfs',
  },
  optimizely: {
    cookie: `optimizelyEndUserId optimizelyOptOut optimizelyRedirectData optimizelyDomainTestCookie
      optimizelyDomainTestCookie1700000000000 optimizelySession optimizelySegments optimizelyBuckets
      optimizelyPendingLogEvents`,
    local: 'optimizely_data$$oeu1700000000000r0.1$$123$$variation_map optimizely-vuid',
    session: 'optimizely_data$$first_session',
  },
  doubleclick: {
    cookie: '__gads __gpi __gpi_optout __eoi GoogleAdServingTest _gcl_dc FPGCLDC',
    local: 'goog_pem_mod',
    session: 'google_experiment_mod1',
  },
  'google-ads': {
    cookie: `_gcl_au _gcl_aw _gcl_gb _gcl_gs _gcl_ag _gcl_ha _gcl_gf _gcl_lg _gac_UA-12345-1 _gac_gb_G-ABC123 FPGCLAW
      FPGCLGB FPGSID FPAU`,
    local: '_gcl_ls',
  },
  'meta-pixel': { cookie: '_fbp _fbc', local: 'lastExternalReferrer lastExternalReferrerTime' },
  'microsoft-advertising': {
    cookie: '_uetsid _uetvid _uetmsclkid _uetmsdns',
    local: '_uetsid _uetsid_exp _uetvid _uetvid_exp',
  },
};

/** Names of other software, alike enough that a careless pattern would take them. */
export const foreign: Partial<Record<TraceKind, string>> = {
  cookie: `consentinel _gaexp _galaxy ga _gads __utmzz __utmzzses _gcl gac_x FPX FP sf-session sf_language sfdc_session
    LPA LP optimizely optly _uet fb fbp _fbq gpi test_cookie IDE id session PHPSESSID csrftoken locale cart`,
  local: 'cart theme lastVisit lp uetsid optimizely gcl_ls goog google_pem LPVID',
  session: 'tab tabId google LP optimizely _uetsid',
};
