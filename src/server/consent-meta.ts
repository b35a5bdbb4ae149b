import { readRegion } from '../core/regime.ts';
import { saysGpc, type RequestFacts } from './request-facts.ts';

/**
 * What a page has to be told by its server, as elements for the head, before the gate: the browser's signal, where a browser
 * sends the header and does not tell its scripts, and the visitor's region (`"region": { "meta": "consentinel-region" }`).
 * Empty where there is nothing to tell. A page that is kept in a shared cache must not carry them.
 */
export function consentMeta({ gpc, region }: Pick<RequestFacts, 'gpc' | 'region'>): string {
  const place = readRegion(region);
  return [
    ...(saysGpc(gpc) ? ['<meta name="consentinel-gpc" content="1">'] : []),
    ...(place ? [`<meta name="consentinel-region" content="${place}">`] : []),
  ].join('');
}
