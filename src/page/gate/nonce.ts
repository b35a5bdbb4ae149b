// `currentScript` only answers while this file runs for the first time.
const own = typeof document === 'undefined' ? null : (document.currentScript as HTMLScriptElement | null);

/** The page's nonce. The attribute reads empty once the page runs; the property does not. */
export const nonce = (): string =>
  [own, document.querySelector<HTMLScriptElement>('script[nonce]')].find((script) => script?.nonce)?.nonce ?? '';

/** Where this file came from; undefined when it is pasted into the page. */
export const ownAddress = (): string | undefined => (own?.src === '' ? undefined : own?.src);
