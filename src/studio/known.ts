import { catalogue } from '../../categories/index.ts';
import { languages } from '../ui/texts/languages.ts';

/** What a config is checked against. */
export const known = { vendors: catalogue, languages };
