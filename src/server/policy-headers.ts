import { policyDirectives, policyText, type PolicyFacts } from '../core/policy.ts';
import type { ReadConfig } from '../core/read-config.ts';
import type { ProtectContext, ProtectOptions } from './options.ts';

export const REPORTS_PATH = '/consentinel/reports';
const ENDPOINT = 'consentinel';

/** Whether a policy holds, or only tells. */
interface Policy {
  readonly holds: boolean;
  readonly text: string;
}

/**
 * Only inline scripts with the nonce. Where scripts come from is the other policy's business: a policy of its own, because
 * in one and the same a script with the nonce may come from any host.
 */
const inlineByNonce = (nonce: string): string => `script-src-elem 'nonce-${nonce}' 'self' https: http: data: blob:`;

/** The policies of a page, for what is allowed on it. */
function policies(
  { items, hosts, settings }: ReadConfig,
  { policy = 'mode', inlineScripts, sources, shared, reports }: ProtectOptions,
  site: string,
  { consent, nonce }: ProtectContext,
): Policy[] {
  if (policy === 'off') return [];
  const { mode = 'enforce', unknown } = settings;
  const text = (allowed: PolicyFacts['allowed']): string =>
    policyText(policyDirectives({ hosts, allowed, site, ...(sources && { more: sources }) }));
  const answered = (): string => text(consent.granted);
  // Everybody the visitor may still allow on this very page: a policy cannot be relaxed later.
  const asked = (): string => text(items.map(({ id }) => id));
  const holds = policy === 'mode' && mode !== 'observe';
  const list: Policy[] = [];
  if (mode === 'lockdown') list.push({ holds, text: shared ? asked() : answered() });
  else {
    if (unknown === 'block') list.push({ holds, text: asked() });
    if ((reports ?? policy === 'report') && !shared) list.push({ holds: false, text: answered() });
  }
  if (inlineScripts === 'nonce') list.push({ holds, text: inlineByNonce(nonce) });
  return list;
}

/**
 * Adds the policies to those that the site itself sends: they all count, so none of them weakens another. Returns whether
 * there are any.
 */
export function addPolicies(
  headers: Headers,
  config: ReadConfig,
  options: ProtectOptions,
  site: string,
  context: ProtectContext,
): boolean {
  const { reports } = options;
  const path = encodeURI(reports?.path ?? REPORTS_PATH).replaceAll(';', '%3B');
  // Browsers that know `report-to` leave `report-uri` alone.
  const told = reports ? `; report-uri ${path}; report-to ${ENDPOINT}` : '';
  const list = policies(config, options, site, context);
  for (const { holds, text } of list)
    headers.append(`content-security-policy${holds ? '' : '-report-only'}`, text + told);
  if (reports && list[0]) headers.append('reporting-endpoints', `${ENDPOINT}="${path}"`);
  return list.length > 0;
}
