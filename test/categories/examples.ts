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
  'microsoft-clarity': { cookie: '_clck _clsk', session: '_cltk' },
  'tiktok-pixel': {
    cookie: '_ttp _tt_enable_cookie ttcsid ttcsid_C4A1B2C3D4E5F6G7H8I9 ttclid',
    session: 'tt_appInfo tt_sessionId tt_pixel_session_index',
  },
  'pinterest-tag': { cookie: '_pin_unauth _epik _derived_epik' },
  'linkedin-insight': { cookie: 'li_fat_id li_giant ln_or' },
  'x-pixel': { cookie: '_twpid _twclid' },
  'snap-pixel': { cookie: '_scid _scid_r _sctr _ScCbts _schn', session: 'u_scsid', local: 'u_sclid' },
  'reddit-pixel': { cookie: '_rdt_uuid _rdt_cid _rdt_em' },
  matomo: {
    cookie: `_pk_id.1.1fff _pk_ses.1.1fff _pk_ref.1.1fff _pk_testcookie_domain mtm_consent mtm_cookie_consent
      mtm_consent_removed matomo_ignore MATOMO_SESSID`,
  },
  'adobe-experience': {
    cookie: `kndctr_1FD6776A524453CC0A490D44_AdobeOrg_identity kndctr_1FD6776A524453CC0A490D44_AdobeOrg_cluster
      kndctr_1FD6776A524453CC0A490D44_AdobeOrg_consent kndctr_1FD6776A524453CC0A490D44_AdobeOrg_consent_check
      kndctr_1FD6776A524453CC0A490D44_AdobeOrg_personalization com.adobe.alloy.getTld
      AMCV_1FD6776A524453CC0A490D44%40AdobeOrg AMCVS_1FD6776A524453CC0A490D44%40AdobeOrg mbox mboxEdgeCluster at_check
      s_ecid s_cc s_sq s_vi s_vi_abc s_fid s_ac s_ppv s_ppvl s_tp aam_uuid adcloud id_adcloud`,
  },
  segment: {
    cookie: 'ajs_anonymous_id ajs_user_id ajs_group_id analytics_session_id analytics_session_id.last_access',
    local:
      'ajs_user_id ajs_user_traits ajs_group_id ajs_group_properties ajs_anonymous_id persisted-queue:v1:abc:dest-Segment.io',
  },
  amplitude: {
    cookie:
      'AMP_0123456789 AMP_1123456789 AMP_2123456789 AMP_3123456789 AMP_4123456789 AMP_5123456789 AMP_6123456789 AMP_7123456789 AMP_8123456789 AMP_9123456789 AMP_a123456789 AMP_b123456789 AMP_c123456789 AMP_d123456789 AMP_e123456789 AMP_f123456789 AMP_MKTG_0123456789 AMP_TEST AMP_TLDTEST_1 amp_012345 amplitude_id_abc',
    local: 'AMP_unsent_0123456789 AMP_remote_config_0123456789',
  },
  mixpanel: {
    cookie: 'mp_0123456789abcdef0123456789abcdef_mixpanel __mp_opt_in_out_0123456789abcdef0123456789abcdef',
    local: 'mp_0123_mixpanel __mpq_0123_ev __mp_opt_in_out_0123',
    session: 'mp_tab_id_mixpanel',
  },
  posthog: {
    cookie: 'ph_phc_abc123_posthog __ph_opt_in_out_phc_abc123',
    local: 'ph_phc_abc123_posthog __ph_opt_in_out_phc_abc123',
    session: 'ph_phc_abc123_window_id ph_phc_abc123_primary_window_exists',
  },
  hubspot: {
    cookie: `__hstc hubspotutk __hssc __hssrc hs_ab_test messagesUtk hs-messages-is-open hs-messages-hide-welcome-message
      __hs_opt_out __hs_initial_opt_in __hs_cookie_cat_pref __hs_gpc_banner_dismiss __hs_do_not_track __hsmem
      hs-membership-csrf`,
  },
  hotjar: {
    cookie: '_hjSessionUser_1234567 _hjSession_1234567 _hjid _hjFirstSeen _hjTLDTest _hjDonePolls',
    local: '_hjLocalStorageTest',
    session: 'hjViewportId hjActiveViewportIds _hjRecordingEnabled',
  },
  fullstory: { cookie: 'fs_uid fs_lua fs_cid', local: '_fs_swan_song' },
  'datadog-rum': {
    cookie: '_dd_s _dd_s_v2 dd_site_test_abc dd_cookie_test_abc',
    local: '_dd_s _dd_s_v2',
  },
  intercom: {
    cookie: 'intercom-id-abcd1234 intercom-session-abcd1234 intercom-device-id-abcd1234',
    local: 'intercom.intercom-state-abcd1234',
  },
  zendesk: { cookie: '__zlcmid __zlcstore __zlcprivacy', local: 'ZD-suid ZD-buid ZD-store' },
  shopify: {
    cookie: `_tracking_consent _shopify_essential _shopify_essential_ _shopify_country _shopify_m _shopify_tm _shopify_tw
      _shopify_test _cmp_a _secure_session_id _shopify_analytics _shopify_y _shopify_s _shopify_sa_p _shopify_sa_t
      _shopify_ga _landing_page _orig_referrer _shopify_marketing`,
  },
  'cloudflare-zaraz': { cookie: 'zaraz-consent cfz_google-analytics_v4 cfzs_google-analytics_v4' },
};

/** Names of other software, alike enough that a careless pattern would take them. */
export const foreign: Partial<Record<TraceKind, string>> = {
  cookie: `consentinel _gaexp _galaxy ga _gads __utmzz __utmzzses _gcl gac_x FPX FP sf-session sf_language sfdc_session
    LPA LP optimizely optly _uet fb fbp _fbq gpi test_cookie IDE id session PHPSESSID csrftoken locale cart
    checkout s_id hs hjx amplitude ampli mp segment ajs ph_ _pkx ttc _sc _rdt zaraz cf_clearance __cf_bm shopify_x`,
  local: 'cart theme lastVisit lp uetsid optimizely gcl_ls goog google_pem LPVID',
  session: 'tab tabId google LP optimizely _uetsid',
};
