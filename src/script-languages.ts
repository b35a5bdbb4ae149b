import type { Spoken } from './core/consent.ts';
import type { FileName, LanguagesData, Parts } from './core/gate-data.ts';
import type { Take } from './page/load-file.ts';
import { findTexts } from './ui/texts/find-texts.ts';

// languages.js of the script door, and once more elements-languages.js, for what only the elements say: comes when the interface is to speak another language than English.
declare const LANGUAGES_DATA: LanguagesData;

/** What languages.js leaves behind. */
export type ScriptLanguages = (wanted: readonly string[], take: Take) => Promise<Spoken | undefined>;

const parts = (globalThis as unknown as { __consentinel: Parts }).__consentinel;
const { offered, texts, of } = LANGUAGES_DATA;

const languages: ScriptLanguages = (wanted, take) =>
  findTexts(wanted, offered, (language) => take(texts[language] as FileName, () => parts[of]?.[language]));
parts[of === 'texts' ? 'languages' : 'elementLanguages'] = languages;
