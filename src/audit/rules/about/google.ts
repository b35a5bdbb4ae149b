import type { RuleId } from '../../rule-ids.ts';
import { rule, type About } from './rule.ts';

const GOOGLE = 'Google, “Set up consent mode on websites”';

/** What Google’s consent mode was told. */
export const GOOGLE_RULES = {
  'consent-default-missing': rule(
    'error',
    'Google was not told a default',
    'A Google tag was started, and no consent default stood in the data layer.',
    'Send gtag("consent", "default", …) first on every page.',
    `${GOOGLE}; A-01`,
  ),
  'consent-default-late': rule(
    'error',
    'Google was told the default too late',
    'The consent default came after a Google tag had been started: it does not count.',
    'Put it before the tag, and before every config and event.',
    `${GOOGLE}; A-01`,
  ),
  'consent-command-ignored': rule(
    'error',
    'Consent command that Google ignores',
    'A consent {it} was pushed as a list instead of as arguments: Google ignores it.',
    'Use function gtag() { dataLayer.push(arguments); }.',
    `${GOOGLE}; A-02`,
  ),
  'consent-type-missing': rule(
    'warning',
    'Consent type left out',
    'A consent command does not say {it}.',
    'Always send all types.',
    `${GOOGLE}; A-03`,
  ),
  'consent-value-invalid': rule(
    'error',
    'Consent value that does not exist',
    'A consent command gives {it} a value other than “granted” and “denied”.',
    'Use the two words, as texts.',
    `${GOOGLE}; A-03`,
  ),
  'consent-region-invalid': rule(
    'error',
    'Region that does not exist',
    'A consent default names the region {it}, which is no ISO 3166-2 code.',
    'List the countries.',
    `${GOOGLE}; A-08`,
  ),
  'consent-update-missing': rule(
    'error',
    'Google was not told of the consent',
    'The visitor had allowed everything, and no consent update said so.',
    'Send the update at the choice and on every later page.',
    `${GOOGLE}; A-04`,
  ),
  'consent-granted-without-choice': rule(
    'error',
    'Google was told of a consent that nobody gave',
    '{it} was “granted” although the visitor had not allowed it.',
    'Begin with “denied”; send “denied” on refusal and on withdrawal.',
    `${GOOGLE}; A-06; GDPR Art. 4(11)`,
  ),
} as const satisfies Partial<Record<RuleId, About>>;
