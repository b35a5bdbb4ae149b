import type { RuleId } from '../../rule-ids.ts';
import { rule, type About } from './rule.ts';

const STORING = 'Directive 2002/58/EC Art. 5(3); EDPB Guidelines 2/2023; E-01';
const EQUAL = 'Cookie Banner Taskforce report of 17 January 2023, ¶8, ¶17–18; 11 CCR §7004(a)(2)';

/** How the visitor was asked. */
export const ASKING = {
  'consent-by-scrolling': rule(
    'error',
    'Banner went away by scrolling',
    'Scrolling alone made the banner go away.',
    'Count only a click or a key on a button.',
    'EDPB Guidelines 05/2020; VG Hannover 10 A 5385/22; E-06',
  ),
  'banner-missing': rule(
    'error',
    'Nobody asks the visitor',
    'No banner was seen.',
    'Ask; or describe an own banner to the audit with --manager.',
    STORING,
  ),
  'refuse-missing': rule(
    'error',
    'No refusal on the first layer',
    'The first layer can accept, and cannot refuse.',
    'Put a button that refuses beside the one that accepts.',
    `${EQUAL}; E-02`,
  ),
  'refuse-unequal': rule(
    'error',
    'Refusing looks smaller than accepting',
    'The button that refuses is smaller, lighter, or no button like the one that accepts.',
    'Give both the same size, weight and shape.',
    `${EQUAL}; E-03`,
  ),
  'refuse-fainter': rule(
    'error',
    'Refusing is fainter than accepting',
    'The button that refuses is harder to read than the one that accepts.',
    'Give both the same colours.',
    `${EQUAL}; E-03`,
  ),
  'refuse-longer': rule(
    'error',
    'Refusing takes more clicks than accepting',
    'Refusing takes {detail}.',
    'Refuse on the layer on which one can accept.',
    `${EQUAL}; GDPR Art. 7(3); E-04`,
  ),
  'choice-preselected': rule(
    'error',
    'Switched on in advance',
    '{it} was on before the visitor had touched it.',
    'Begin with everything off.',
    'CJEU C-673/17 (Planet49); GDPR Recital 32; E-05',
  ),
  'choice-without-keyboard': rule(
    'error',
    'Not reachable by keyboard',
    'The button “{it}” cannot be reached with the Tab key.',
    'Use a <button>, without a negative tabindex.',
    'WCAG 2.2, 2.1.1; EN 301 549; directive (EU) 2019/882',
  ),
  'choice-too-small': rule(
    'warning',
    'Too small to be met',
    'The button “{it}” is smaller than 24 by 24 pixels.',
    'Make it larger.',
    'WCAG 2.2, 2.5.8',
  ),
  'choice-without-effect': rule(
    'error',
    'The answer has no effect',
    'The banner stayed after the visitor had answered ({it}).',
    'Close it on every answer.',
    'GDPR Art. 7; E-06',
  ),
  'banner-language': rule(
    'warning',
    'Banner in another language than the page',
    'The banner speaks {it}, and the page does not.',
    'Ask in the language of the page.',
    'EDPB Guidelines 03/2022 (language discontinuity); E-16',
  ),
  'policy-link-missing': rule(
    'warning',
    'No link to the policy',
    'The first layer links to no page about privacy or cookies.',
    'Set "policyUrl".',
    'GDPR Art. 13; E-13',
  ),
  'reopen-missing': rule(
    'error',
    'No way back to the choices',
    'Nothing on the page brings the choices back.',
    'Put a button with data-consent-open on every page.',
    'GDPR Art. 7(3); Cookie Banner Taskforce report ¶32–35; E-10',
  ),
  'page-locked': rule(
    'error',
    'Page locked after a refusal',
    'The page cannot be scrolled after the visitor has refused.',
    'Let the page go with every answer.',
    'EDPB Guidelines 05/2020 ¶39; E-15',
  ),
} as const satisfies Partial<Record<RuleId, About>>;
