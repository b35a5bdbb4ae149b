import type { RuleId } from '../../rule-ids.ts';
import { rule, type About } from './rule.ts';

const DECLARED = 'GDPR Art. 13; the config';

/** Where the site and what it declares differ. */
export const CONFIG_RULES = {
  'undeclared-vendor': rule(
    'error',
    'Vendor that the config does not name',
    '{it} is in use, and the config does not name it.',
    'Add it to "vendors", or remove its tag.',
    DECLARED,
  ),
  'undeclared-host': rule(
    'warning',
    'Third party that nobody declared',
    '{it} was contacted, and neither the catalogue nor the config knows it.',
    'Add a vendor of your own with this host, or remove what contacts it.',
    DECLARED,
  ),
  'undeclared-cookie': rule(
    'warning',
    'Cookie that nobody declared',
    'The cookie {it} was found, and the config does not explain it.',
    'Add it to the traces of its vendor, or to a necessary vendor of your own.',
    DECLARED,
  ),
  'undeclared-storage': rule(
    'warning',
    'Storage key that nobody declared',
    'The storage key {it} was found, and the config does not explain it.',
    'Add it to the traces of its vendor, or to a necessary vendor of your own.',
    DECLARED,
  ),
  'unused-vendor': rule(
    'note',
    'Vendor that was never seen',
    '{it} is in the config, and nothing of it was seen although everything was allowed.',
    'Remove it, if it is no longer used: visitors are asked about it.',
    DECLARED,
  ),
  'lifetime-exceeded': rule(
    'error',
    'Cookie kept longer than declared',
    'The cookie {it} is kept {detail}.',
    'Shorten it, or correct "days" in the traces.',
    'GDPR Art. 13(2)(a); CJEU C-673/17 (Planet49)',
  ),
  'record-kept-too-long': rule(
    'warning',
    'Answer kept for too long',
    'The answer is kept in {it} for {detail}; thirteen months is the longest that authorities accept.',
    'Set the lifetime of the answer, and ask again after it.',
    'CNIL, cookie guidelines; TCF; E-09',
  ),
  'refusal-forgotten': rule(
    'error',
    'Asked again after a refusal',
    'The visitor was asked again although the refusal had been given.',
    'Keep the refusal for as long as a consent, six months at least.',
    'EDPB Guidelines 03/2022 (continuous prompting); CNIL §39; E-07',
  ),
  'refusal-kept-shorter': rule(
    'error',
    'Refusal kept for a shorter time than a consent',
    'A refusal is kept in {it} for {detail}.',
    'Give both the same lifetime.',
    'CNIL, cookie guidelines §39; E-08',
  ),
  'opt-out-link-missing': rule(
    'error',
    'No opt-out link',
    'No link offers the opt-out by a name that the law prescribes.',
    'Add “Your Privacy Choices”; see docs/regimes.md.',
    '11 CCR §7013, §7015; E-CA-2',
  ),
  'gpc-file-missing': rule(
    'note',
    'No statement on Global Privacy Control',
    'The site does not say at {it} that it abides by Global Privacy Control.',
    'Publish the gpc.json that consentinel build writes.',
    'Global Privacy Control (W3C); C-05',
  ),
  'tag-could-be-marked': rule(
    'warning',
    'Live tag in the HTML',
    'A live tag of {it} stands in the HTML: a browser fetches it before any script can hold it.',
    'npx consentinel rewrite makes it inert; see docs/rewrite.md.',
    'docs/interceptors.md; G.1',
  ),
  'page-failed': rule(
    'warning',
    'Page that did not load',
    '{it} did not load.',
    'See whether the address is right.',
    'Without it nothing can be said of the page',
  ),
} as const satisfies Partial<Record<RuleId, About>>;
