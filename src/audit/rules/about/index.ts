import type { RuleId } from '../../rule-ids.ts';
import { ASKING } from './asking.ts';
import { CONFIG_RULES } from './config.ts';
import { CONTACTS } from './contacts.ts';
import { GOOGLE_RULES } from './google.ts';
import type { About } from './rule.ts';

/** Every rule in words. */
export const ABOUT: Readonly<Record<RuleId, About>> = { ...CONTACTS, ...CONFIG_RULES, ...GOOGLE_RULES, ...ASKING };
