import type { Host, OptionRule, Vendor } from '../../src/core/vendor.ts';
import { adapterNames } from '../../tools/signal-parts.mjs';
import { placeholders, texts } from './places.ts';
import { traceFaults } from './trace-faults.ts';

/** A wrong name would mean that a vendor is never told of a refusal. */
const SIGNALS: readonly string[] = adapterNames;
const CONSENT_TYPES = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'];
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const HOST = /^(\*\.)?([a-z0-9_-]+\.)+[a-z]{2,}$/;
const LONGEST = 200;

function isAddress(text: string): boolean {
  return text.startsWith('https://') && URL.canParse(text) && !/[\s"'<>]/.test(text);
}

function optionFaults(name: string, { format, example, about }: OptionRule): string[] {
  const place = `options.${name}`;
  const faults: string[] = [];
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) faults.push(`${place}: the name is not one camel-case word`);
  // Only the source is shipped: a flag would be lost.
  if (format.flags !== '') faults.push(`${place}.format: has flags`);
  if (!/^\^.*\$$/.test(format.source) || /(^|[^\\])\|/.test(format.source.replace(/\([^()]*\)/g, '')))
    faults.push(`${place}.format: is not anchored at both ends`);
  // The value goes into addresses: nothing that could change their host, path or query.
  if (
    ['/', '?', '&', '#', '.', ' ', '"', '<', '%'].some(
      (sign) => format.test(example + sign) || format.test(sign + example),
    )
  )
    faults.push(`${place}.format: lets through signs that change an address`);
  if (!format.test(example)) faults.push(`${place}.example: does not fit the format`);
  if (about.trim() === '') faults.push(`${place}.about: is empty`);
  return faults;
}

function hostFaults(vendor: Vendor, { host, path, query, category }: Host, place: string): string[] {
  const faults: string[] = [];
  if (!HOST.test(host)) faults.push(`${place}.host: "${host}" is not a lower-case host name, or *. and one`);
  if (path?.length === 0) faults.push(`${place}.path: is empty`);
  for (const prefix of path ?? [])
    if (!/^\/[^\s?#]+$/.test(prefix)) faults.push(`${place}.path: "${prefix}" is not a path`);
  if (query && query.flags !== '') faults.push(`${place}.query: has flags`);
  const parts = vendor.traces === 'none' ? [] : vendor.traces.map((trace) => trace.category);
  if (category && !parts.includes(category))
    faults.push(`${place}.category: no trace of this vendor is ${category}, so nobody is asked about it`);
  return faults;
}

function tagFaults(vendor: Vendor): string[] {
  const faults: string[] = [];
  for (const name of placeholders({ tags: vendor.tags, stop: vendor.stop ?? [], signals: vendor.signals })) {
    const option = vendor.options[name];
    if (!option) faults.push(`tags: {${name}} is no option`);
  }
  // A signal that lacks an option is left out as a whole; a tag would be broken.
  for (const name of placeholders({ tags: vendor.tags, stop: vendor.stop ?? [] }))
    if (vendor.options[name]?.optional) faults.push(`tags: {${name}} is optional, so the address could lack it`);
  for (const tag of [...vendor.tags, ...(vendor.stop ?? [])]) {
    const address = tag.kind === 'script' ? tag.src : tag.kind === 'style' ? tag.href : undefined;
    if (address === undefined) continue;
    if (!isAddress(address.replace(/\{\w+\}/g, 'x'))) faults.push(`tags: "${address}" is not an https address`);
    // A value in the host would let a config send visitors anywhere.
    if (/^https:\/\/[^/]*\{/.test(address)) faults.push(`tags: "${address}" has a placeholder in its host`);
  }
  return faults;
}

/** A gate that does not name the vendor holds it by this host alone. */
function loaderFaults({ loaderHost, hosts }: Vendor): string[] {
  const known = hosts.some(
    ({ host }) => host === loaderHost || (host.startsWith('*.') && loaderHost?.endsWith(host.slice(1))),
  );
  return loaderHost === undefined || known ? [] : [`loaderHost: "${loaderHost}" is none of its hosts`];
}

function checkedFaults({ checked }: Vendor, today: string): string[] {
  const faults: string[] = [];
  const day = new Date(`${checked.on}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== checked.on)
    faults.push(`checked.on: "${checked.on}" is not a day`);
  else if (checked.on > today) faults.push(`checked.on: ${checked.on} is in the future`);
  const sources = typeof checked.source === 'string' ? [checked.source] : checked.source;
  if (sources.length === 0) faults.push('checked.source: is empty');
  for (const source of sources) if (!isAddress(source)) faults.push(`checked.source: "${source}" is not https`);
  return faults;
}

/**
 * What is wrong with a record, in words that name the place; empty when nothing is. `file` is where it lies, `today` an
 * ISO day.
 */
export function faultsOf(vendor: Vendor, file: { category: string; id: string }, today: string): string[] {
  const blanks = [...texts(vendor)].filter(([, text]) => text.includes('FILL IN'));
  const faults = blanks.map(([place, text]) => `${place}: is still a blank (${text})`);
  const add = (bad: boolean, fault: string): void => {
    if (bad) faults.push(fault);
  };

  add(vendor.id !== file.id, `id: is "${vendor.id}", the file is ${file.id}.ts`);
  add(vendor.category !== file.category, `category: is "${vendor.category}", the folder is ${file.category}`);
  for (const id of [vendor.id, ...(vendor.aliases ?? [])]) add(!KEBAB.test(id), `id: "${id}" is not kebab-case`);
  add(vendor.name.trim() === '', 'name: is empty');
  add(vendor.company.trim() === '', 'company: is empty');
  add(!isAddress(vendor.policyUrl), `policyUrl: "${vendor.policyUrl}" is not an https address`);
  add(vendor.purposes.length === 0, 'purposes: is empty');
  add(new Set(vendor.purposes).size < vendor.purposes.length, 'purposes: names one twice');
  for (const language of ['en', 'es']) {
    const text = typeof vendor.purpose === 'string' ? '' : (vendor.purpose as Record<string, string>)[language];
    add(!text?.trim().endsWith('.'), `purpose.${language}: is not a sentence`);
  }
  for (const [place, text] of texts(vendor)) add(text.length > LONGEST, `${place}: is longer than ${LONGEST} signs`);
  for (const { name, types = [] } of vendor.signals) {
    add(!SIGNALS.includes(name), `signals: there is no adapter "${name}"`);
    for (const type of types) add(!CONSENT_TYPES.includes(type), `signals: "${type}" is no consent type`);
  }
  return [
    ...faults,
    ...Object.entries(vendor.options).flatMap(([name, rule]) => optionFaults(name, rule)),
    // What a site's own server puts into the page has no host to hold.
    ...(vendor.hosts.length === 0 && vendor.tags.length > 0 ? ['hosts: is empty'] : []),
    ...vendor.hosts.flatMap((host, i) => hostFaults(vendor, host, `hosts[${i}]`)),
    ...loaderFaults(vendor),
    ...tagFaults(vendor),
    ...traceFaults(vendor),
    ...checkedFaults(vendor, today),
  ];
}
