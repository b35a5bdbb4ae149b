import type { RuleId } from '../../rule-ids.ts';
import { rule, type About } from './rule.ts';

const STORING = 'Directive 2002/58/EC Art. 5(3); EDPB Guidelines 2/2023; E-01';
const REFUSED = 'Directive 2002/58/EC Art. 5(3); GDPR Art. 4(11); E-01';
const WITHDRAWN = 'GDPR Art. 7(3); E-11';
const GPC = '11 CCR §7025; Global Privacy Control (W3C); C-01';
const HOLD = 'Name it in the config, so that it is held until it is allowed; see docs/config.md.';
const MARK = 'Load it only after the answer: by the library, or by a mark in the page.';

/** What was contacted and kept against the visitor’s choice. */
export const CONTACTS = {
  'request-before-choice': rule(
    'error',
    'Contacted before the visitor chose',
    '{it} was contacted before the visitor had chosen.',
    MARK,
    STORING,
  ),
  'unknown-before-choice': rule(
    'error',
    'Unknown third party contacted before the visitor chose',
    '{it}, which neither the catalogue nor the config knows, was contacted before the visitor had chosen.',
    HOLD,
    STORING,
  ),
  'tag-manager-before-choice': rule(
    'warning',
    'Tag manager loaded before the visitor chose',
    '{it} was loaded before the visitor had chosen. The catalogue counts it as necessary; a German court does not.',
    'Move it to another category with "category": "performance".',
    'VG Hannover, 19 March 2025, 10 A 5385/22; A-07',
  ),
  'cookie-before-choice': rule(
    'error',
    'Cookie set before the visitor chose',
    'The cookie {it} was there before the visitor had chosen.',
    MARK,
    STORING,
  ),
  'storage-before-choice': rule(
    'error',
    'Storage used before the visitor chose',
    'The storage key {it} was there before the visitor had chosen.',
    MARK,
    STORING,
  ),
  'request-after-refusal': rule(
    'error',
    'Contacted after a refusal',
    '{it} was contacted although the visitor had refused.',
    MARK,
    REFUSED,
  ),
  'unknown-after-refusal': rule(
    'error',
    'Unknown third party contacted after a refusal',
    '{it}, which neither the catalogue nor the config knows, was contacted although the visitor had refused.',
    HOLD,
    REFUSED,
  ),
  'cookie-after-refusal': rule(
    'error',
    'Cookie there after a refusal',
    'The cookie {it} was there although the visitor had refused.',
    MARK,
    REFUSED,
  ),
  'storage-after-refusal': rule(
    'error',
    'Storage used after a refusal',
    'The storage key {it} was there although the visitor had refused.',
    MARK,
    REFUSED,
  ),
  'request-after-withdrawal': rule(
    'error',
    'Contacted after the withdrawal',
    '{it} was contacted although the visitor had taken the consent back.',
    'Stop its scripts on withdrawal, and load the page again.',
    WITHDRAWN,
  ),
  'unknown-after-withdrawal': rule(
    'error',
    'Unknown third party contacted after the withdrawal',
    '{it}, which neither the catalogue nor the config knows, was contacted although the visitor had taken the consent back.',
    HOLD,
    WITHDRAWN,
  ),
  'cookie-survived-withdrawal': rule(
    'error',
    'Cookie survived the withdrawal',
    'The cookie {it} was still there after the visitor had taken the consent back.',
    'Remove it with its domain and path; one with HttpOnly only a server can remove.',
    WITHDRAWN,
  ),
  'storage-survived-withdrawal': rule(
    'error',
    'Storage survived the withdrawal',
    'The storage key {it} was still there after the visitor had taken the consent back.',
    'Name it in the traces of its vendor, so that it is removed.',
    WITHDRAWN,
  ),
  'request-beyond-choice': rule(
    'error',
    'Contacted although only another was allowed',
    '{it} was contacted although the visitor had allowed another vendor only.',
    'Give each vendor its own mark or config entry.',
    'GDPR Art. 7(2), Recital 32; E-14',
  ),
  'cookie-beyond-choice': rule(
    'error',
    'Trace although only another was allowed',
    '{it} was there although the visitor had allowed another vendor only.',
    'Give each vendor its own mark or config entry.',
    'GDPR Art. 7(2), Recital 32; E-14',
  ),
  'request-despite-gpc': rule(
    'error',
    'Contacted despite Global Privacy Control',
    '{it} was contacted although the browser sent Global Privacy Control.',
    'Heed the Sec-GPC header, or navigator.globalPrivacyControl, before the tag starts.',
    GPC,
  ),
  'cookie-despite-gpc': rule(
    'error',
    'Trace despite Global Privacy Control',
    '{it} was there although the browser sent Global Privacy Control.',
    'Heed the Sec-GPC header, or navigator.globalPrivacyControl, before the tag starts.',
    GPC,
  ),
  'request-on-sensitive-page': rule(
    'error',
    'Contacted on a sensitive page',
    '{it} was contacted on a page where the config says it never loads.',
    'See docs/sensitive-pages.md.',
    'GDPR Art. 9; the config’s "sensitive"',
  ),
} as const satisfies Partial<Record<RuleId, About>>;
