import { catalogue } from '../../categories/index.ts';
import { languages } from '../../src/ui/texts/languages.ts';

/** What the studio checks against. */
export const known = { vendors: catalogue, languages };
