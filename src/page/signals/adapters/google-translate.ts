import type { Adapter } from '../adapter.ts';

/*
 * The Google Translate website widget has no consent call. Its script calls the function that its address names; the
 * widget goes into the element with the documented id.
 */
interface TranslateGlobals {
  googleTranslateElementInit?: () => void;
  google?: { translate?: { TranslateElement?: new (setup: object, id: string) => unknown } };
}
const translate = globalThis as unknown as TranslateGlobals;

export default {
  start({ use }) {
    translate.googleTranslateElementInit ??= () => {
      const Widget = translate.google?.translate?.TranslateElement;
      if (Widget && document.getElementById('google_translate_element'))
        new Widget({ pageLanguage: use.id }, 'google_translate_element');
    };
  },
} satisfies Adapter;
