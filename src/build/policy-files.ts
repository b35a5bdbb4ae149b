import type { Item } from '../core/item.ts';
import { isNecessary } from '../core/item.ts';
import { policyDirectives, policyText, type PolicyFacts } from '../core/policy.ts';
import type { HostTable } from '../core/hosts.ts';

/** Where the middleware of `consentinel/server` takes reports, if it is not told otherwise. */
const REPORTS = '/consentinel/reports';

/**
 * The policies for a server that sends its own headers: of the state in which nothing is allowed, of that in which
 * everything is, and what makes browsers report. `base` of another origin is the site's own as well.
 */
export function policyFiles(items: readonly Item[], hosts: HostTable, base: string): Readonly<Record<string, string>> {
  const text = (allowed: readonly Item[]): string => {
    const facts: PolicyFacts = {
      hosts,
      allowed: allowed.map(({ id }) => id),
      more: base.startsWith('/') ? [] : [base],
    };
    return `${policyText(policyDirectives(facts))}\n`;
  };
  return {
    'csp-refused.txt': text(items.filter(isNecessary)),
    'csp-allowed.txt': text(items),
    'csp-reports.txt': `report-uri ${REPORTS}; report-to consentinel\nReporting-Endpoints: consentinel="${REPORTS}"\n`,
  };
}
