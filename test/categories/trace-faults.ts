import type { Trace, Vendor } from '../../src/core/vendor.ts';
import { preferences } from '../../src/ui/texts/en.ts';

/**
 * Browsers keep no cookie longer than 400 days, so a longer life of a cookie on the site's own domain would be untrue,
 * whatever the vendor writes. For the vendor's own domains its statement is what there is: nobody here can measure it,
 * and a browser without that limit would keep it. Ten years is a typing error.
 */
const LONGEST_DAYS = { first: 400, third: 3650 };

/** What the interface has words for, complete by type. */
const PURPOSES: Readonly<Record<string, string>> = preferences.purposes;

function faultsIn(trace: Trace, place: string): string[] {
  const { kind, name, days, purpose, party = 'first', domain, httpOnly, category } = trace;
  const faults: string[] = [];
  const add = (bad: boolean, fault: string): void => {
    if (bad) faults.push(`${place}.${fault}`);
  };

  // The gate joins names with spaces.
  add(name === '' || /\s/.test(name), 'name: is empty or has a space');
  // A beginning that is open could fit the names of any other vendor.
  add(party === 'first' && name.startsWith('*'), 'name: begins with *');
  add(name.replace(/\*/g, '').length < 2, 'name: is too short to be told from others');
  add(kind === 'cookie' && days === undefined, 'days: is missing (0 = until the browser closes)');
  add(days !== undefined && !(Number.isFinite(days) && days >= 0), 'days: is not a number of days');
  add(days !== undefined && days > LONGEST_DAYS[party], `days: is more than ${LONGEST_DAYS[party]}`);
  add(typeof purpose !== 'string' || !Object.hasOwn(PURPOSES, purpose), 'purpose: is not in the closed list');
  add((party === 'third') !== (domain !== undefined), 'domain: belongs to third parties, and they need one');
  add(domain !== undefined && !/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(domain), 'domain: is not a host name');
  add(httpOnly === true && kind !== 'cookie', 'httpOnly: is a property of cookies');
  // Other categories are asked for and cleared on their own, which only works for what a page can reach.
  add(category !== undefined && (party === 'third' || httpOnly === true), 'category: out of reach of a script');
  return faults;
}

export function traceFaults(vendor: Vendor): string[] {
  if (vendor.traces === 'none') return [];
  if (vendor.traces.length === 0) return ["traces: is empty; say 'none' where there are none"];
  return vendor.traces.flatMap((trace, i) => faultsIn(trace, `traces[${i}] (${trace.name})`));
}
