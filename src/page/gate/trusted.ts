/*
 * Trusted Types: a site that enforces them lists our policy (`trusted-types consentinel lit-html`). What passes through it
 * is the site's own markup and the catalogue's addresses, never text from elsewhere.
 */
interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

const same = (text: string): string => text;
const RULES: Policy = { createHTML: same, createScript: same, createScriptURL: same };
let policy: Policy | undefined;

/** Throws where the site's policy does not list ours: the caller reports it, and the tag stays off. */
const trusted = (): Policy =>
  (policy ??=
    (window as unknown as { trustedTypes?: Factory }).trustedTypes?.createPolicy('consentinel', RULES) ?? RULES);

export const trustedUrl = (url: string): string => trusted().createScriptURL(url);
export const trustedHtml = (text: string): string => trusted().createHTML(text);
export const trustedScript = (text: string): string => trusted().createScript(text);
