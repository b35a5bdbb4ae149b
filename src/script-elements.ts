import type { ElementLibrary, ElementsModule, Host } from './core/consent.ts';
import type { ElementsData, Parts } from './core/gate-data.ts';
import type { Take } from './page/load-file.ts';
import type { ScriptLanguages } from './script-languages.ts';
import * as elementShared from './ui/element-shared.ts';
import { connect } from './ui/elements-module.ts';

// elements.js of the script door: takes Lit and the shared helpers from what banner.js has left.
declare const ELEMENTS_DATA: ElementsData;

/** What elements.js leaves behind. */
export type ScriptElements = (take: Take) => { connect(host: Host): ReturnType<ElementsModule['connect']> };

const parts = (globalThis as unknown as { __consentinel: Parts }).__consentinel;
const { preferences, policy, languages } = ELEMENTS_DATA;

const elements: ScriptElements = (take) => {
  const library: ElementLibrary = {
    async policy() {
      await take(preferences, () => parts.preferences);
      return take(policy, () => parts.policy);
    },
    // English is in elements.js itself.
    texts: async (wanted) =>
      /^en\b/i.test(wanted[0] ?? '')
        ? undefined
        : (await take(languages, () => parts.elementLanguages as ScriptLanguages | undefined))(wanted, take),
  };
  return { connect: (host) => connect(host, library) };
};
Object.assign(parts, { elements, elementShared });
