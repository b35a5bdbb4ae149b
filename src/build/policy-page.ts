import type { SiteConfig } from '../core/config.ts';
import { detailsByItem, type VendorDetails } from '../core/details.ts';
import { BROWSERS, DNT, GPC, OPT_OUTS, type Place } from '../core/elsewhere.ts';
import { gateHalf } from '../core/gate-vendor.ts';
import { isNamed, NECESSARY, type Item } from '../core/item.ts';
import { readConfig } from '../core/read-config.ts';
import type { Vendor } from '../core/vendor.ts';
import { day } from '../ui/texts/dates.ts';
import { fill } from '../ui/texts/fill.ts';
import { list as joined, pickMarked, plural, type Picked } from '../ui/texts/wording.ts';
import { traceFacts, tracePurpose } from '../ui/texts/trace-words.ts';
import { heading, list, text, type Block, type PolicyDocument } from './policy-document.ts';
import type { PolicyTexts } from './policy-texts.ts';
import { usedVendors } from './used-vendors.ts';

interface Given {
  readonly config: SiteConfig;
  readonly items: readonly Item[];
  readonly details: Readonly<Record<string, VendorDetails>>;
  readonly said: PolicyTexts;
}

const places = (all: readonly Place[]): Block => list(all.map((place) => [[place]]));

/** One vendor: who it is, what for, and everything it stores. */
function vendor({ id }: Item, { details, said }: Given): Block[] {
  const { preferences: say, elements, language } = said;
  const { name, company, policyUrl, purpose, purposes, traces, local } = details[id] as VendorDetails;
  const standIn = purposes.map((each) => say.vendors?.[each] ?? '').join(' ');
  const entries = traces.map((trace) => {
    const facts = traceFacts(trace, company, say, language);
    if (company && !local) facts.push(fill(elements.receiver, { name: company }));
    return [[{ code: trace.name }, tracePurpose(trace, say, language)], [facts.join(' · ')]];
  });
  return [
    heading(3, name),
    ...(company && company !== name ? [text(company)] : []),
    text(pickMarked(purpose, language, standIn)),
    ...(/^https?:/i.test(policyUrl) ? [text({ name: fill(say.vendorPolicy, { name }), href: policyUrl })] : []),
    ...(entries[0] ? [text(plural(language, say.stored, entries.length)), list(entries)] : [text(say.nothingStored)]),
  ];
}

function category(id: string, given: Given): Block[] {
  const { config, items, said } = given;
  const { preferences: say, language } = said;
  const own = config.categories?.[id];
  const known = (say.categories as Partial<Record<string, { name: string; description: string }>>)[id];
  const of = (part: 'name' | 'description'): string | Picked =>
    own ? pickMarked(own[part], language) : (known?.[part] ?? id);
  const members = items.filter((item) => item.category === id);
  return [
    heading(2, of('name')),
    text(of('description')),
    ...(id === NECESSARY ? [text(say.always)] : []),
    ...members.flatMap((item) => vendor(item, given)),
  ];
}

/** What this site does with the signals that browsers send. */
function signals({ config, items, details, said }: Given): Block[] {
  const { elements } = said;
  const { gpc, dnt } = config;
  const wanted = gpc === false ? [] : Array.isArray(gpc) ? (gpc as readonly string[]) : ['targeting'];
  const names = joined(said, [
    ...new Set(items.filter((item) => isNamed(wanted, item)).map(({ id }) => details[id]?.name ?? id)),
  ]);
  const row = (signal: string, heeded: boolean) => [
    [fill(heeded && names ? elements.heeded : elements.ignored, { signal, names })],
  ];
  return [heading(2, elements.signalsTitle), list([row(GPC, true), row(DNT, dnt === true)])];
}

/** The policy of a config that has passed the check, in the words of one language. */
export function policyPage(config: SiteConfig, catalogue: readonly Vendor[], said: PolicyTexts): PolicyDocument {
  const used = usedVendors(config, catalogue);
  const { items } = readConfig(
    config,
    used.map(({ record }) => gateHalf(record)),
  );
  const given: Given = { config, items, details: detailsByItem(used.map(({ whole }) => whole)), said };
  const { banner, preferences: say, elements, language, dir } = said;
  const { policyChanged, policyUrl } = config;
  const advertises = items.some((item) => item.category === 'targeting');
  return {
    language,
    dir,
    title: say.policyTitle,
    blocks: [
      heading(1, say.policyTitle),
      ...(policyChanged ? [text(fill(elements.since, { date: day(policyChanged, language) }))] : []),
      ...(policyUrl ? [text({ name: banner.policy, href: policyUrl })] : []),
      ...[...new Set(items.map((item) => item.category))].flatMap((id) => category(id, given)),
      heading(2, elements.similarTitle),
      text(elements.similar),
      ...signals(given),
      heading(2, elements.browsersTitle),
      text(elements.browsers),
      places(BROWSERS),
      ...(advertises ? [text(elements.optOuts), places(OPT_OUTS)] : []),
    ],
  };
}
