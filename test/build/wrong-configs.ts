import type { ProblemCode } from '../../src/core/problem.ts';
import { ownVendor, withVendor } from './check.ts';

/** For every problem of a config, one that has it, and where. Documentation and words are checked against the same list. */
export const wrongConfigs: Readonly<Partial<Record<ProblemCode, { readonly config: unknown; readonly path: string }>>> =
  {
    'bad-json': { config: '{ "vendors": { "page-parts": true }', path: '' },
    'too-large': { config: `{ "vendors": { "page-parts": true } }${' '.repeat(300_000)}`, path: '' },
    'too-deep': { config: '['.repeat(200_000), path: '' },
    'duplicate-key': {
      config:
        '{ "policyUrl": "/a", "policyUrl": "/b", "controller": { "name": "S" }, "vendors": { "page-parts": true } }',
      path: 'policyUrl',
    },
    'bad-value': { config: withVendor('page-parts', true, { theme: 'drak' }), path: 'theme' },
    'missing-key': { config: withVendor('own', { ...ownVendor, company: undefined }), path: 'vendors.own.company' },
    'unknown-key': { config: withVendor('page-parts', true, { polcyUrl: '/p' }), path: 'polcyUrl' },
    'not-supported': {
      config: withVendor('page-parts', {
        traces: [{ kind: 'cookie', name: 'mine', purpose: 'visit', category: 'targeting' }],
      }),
      path: 'vendors.page-parts.traces.0.category',
    },
    'no-vendors': { config: { policyUrl: '/privacy', controller: { name: 'S' }, vendors: {} }, path: 'vendors' },
    'unknown-vendor': { config: withVendor('count-vists', { siteId: 'C-1234' }), path: 'vendors.count-vists' },
    'old-name': { config: withVendor('counter', { siteId: 'C-1234' }), path: 'vendors.counter' },
    'missing-option': { config: withVendor('count-visits', true), path: 'vendors.count-visits.siteId' },
    'bad-option': { config: withVendor('count-visits', { siteId: 1234 }), path: 'vendors.count-visits.siteId' },
    'unknown-category': {
      config: withVendor('page-parts', { category: 'targetting' }),
      path: 'vendors.page-parts.category',
    },
    'cookie-claimed-twice': {
      config: withVendor('own', { ...ownVendor, traces: [{ kind: 'cookie', name: 'pp-*', purpose: 'visit' }] }),
      path: 'vendors.own.traces.0.name',
    },
    'no-policy-url': { config: { controller: { name: 'S' }, vendors: { 'page-parts': true } }, path: 'policyUrl' },
    'no-controller': { config: { policyUrl: '/p', vendors: { 'page-parts': true } }, path: 'controller' },
    'unknown-language': { config: withVendor('page-parts', true, { languages: ['en', 'xx'] }), path: 'languages.1' },
    'made-necessary': {
      config: withVendor('count-visits', { siteId: 'C-1234', category: 'strictly-necessary' }),
      path: 'vendors.count-visits.category',
    },
    'no-region': { config: withVendor('page-parts', true, { regimes: 'presets' }), path: 'regimes' },
    'no-regimes': { config: withVendor('page-parts', true, { region: 'US-CA' }), path: 'region' },
    'unreached-regime': {
      config: withVendor('page-parts', true, { regimes: { US: 'us', FR: 'france' }, region: 'US-CA' }),
      path: 'regimes.FR',
    },
    'gpc-off': {
      config: withVendor('page-parts', true, { gpc: false, regimes: 'presets', region: { meta: 'region' } }),
      path: 'gpc',
    },
    'too-few-days': {
      config: withVendor('page-parts', true, { regimes: { '*': { like: 'us', days: 30 } } }),
      path: 'regimes.*.days',
    },
    'replay-without-yes': {
      config: withVendor(
        'session-replay',
        { ...ownVendor, name: 'Replay' },
        { regimes: { US: 'us' }, region: 'US-CA' },
      ),
      path: 'regimes.US',
    },
    'not-exempt': {
      config: withVendor(
        'sell-things',
        { pixelId: '123456' },
        {
          regimes: { '*': { like: 'opt-in', exempt: ['sell-things'] } },
        },
      ),
      path: 'regimes.*.exempt.0',
    },
    'on-sensitive-path': {
      config: withVendor('sell-things', { pixelId: '123456' }, { sensitive: { '/portal/*': ['performance'] } }),
      path: 'sensitive./portal/*',
    },
    'unused-category': {
      config: withVendor('page-parts', true, { categories: { comfort: { name: 'Comfort', description: 'Nice.' } } }),
      path: 'categories.comfort',
    },
    'asked-again': {
      config: withVendor(
        'sell-things',
        { pixelId: '123456' },
        { import: { from: 'klaro', switched: '2026-11-23', answers: { parts: ['page-parts:targeting'] } } },
      ),
      path: 'import.answers',
    },
    'faint-colors': {
      config: withVendor('page-parts', true, { theme: { scheme: 'light', colors: { color: '#999' } } }),
      path: 'theme.colors.color',
    },
    'open-lockdown': {
      config: withVendor('page-parts', true, { mode: 'lockdown', unknown: 'report' }),
      path: 'unknown',
    },
  };

/** Codes that a page or the command line gives, not a config. */
export const OTHER_CODES: readonly ProblemCode[] = [
  'not-a-module',
  'foreign-folder',
  'own-tag',
  'not-read',
  'unknown-mark',
  'live-mark',
  'unequal-buttons',
  'faint-buttons',
  'storage-blocked',
  'answer-too-large',
  'trace-survived',
  'interface-failed',
  'not-a-person',
  'script-failed',
  'listener-failed',
  'loaded-twice',
  'policy-late',
  'receipt-failed',
  'not-rewritten',
];
