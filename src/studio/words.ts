import { preferences } from '../ui/texts/en.ts';
import type { Decided } from '../core/decide.ts';
import { pick } from '../ui/texts/wording.ts';
import type { Localized } from '../core/vendor.ts';
import { isObject, type Fields } from '../build/check-vendors.ts';
import { BUILT_IN } from '../build/known.ts';
import { ELSEWHERE } from './model/regions.ts';
import type { Scope } from './model/scopes.ts';
import type { Part } from './state.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const PART_NAMES: Readonly<Record<Part, string>> = {
  vendors: 'Vendors',
  texts: 'Texts',
  looks: 'Looks',
  site: 'Site',
  law: 'Law of the place',
  sensitive: 'Sensitive pages',
  connections: 'Connections',
  loads: 'What loads where',
  problems: 'Problems',
  file: 'File',
  preview: 'Preview',
};

/** Ids of categories: the three, and the config's own. */
export const categoriesOf = ({ categories }: Fields): readonly string[] => [
  ...new Set([...BUILT_IN, ...(isObject(categories) ? Object.keys(categories) : [])]),
];

/** What visitors read of a category, in English. */
export function categoryName(id: string, { categories }: Fields): string {
  const own = isObject(categories) ? categories[id] : undefined;
  const name = isObject(own) ? own['name'] : undefined;
  if (typeof name === 'string' || isObject(name)) return pick('en', name as Localized);
  return (preferences.categories as Readonly<Record<string, { name: string }>>)[id]?.name ?? id;
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });
const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });
const named = (names: Intl.DisplayNames, tag: string): string => {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
};

export const languageName = (tag: string): string => `${named(languageNames, tag)} (${tag})`;
export function regionName(region: string): string {
  if (region === ELSEWHERE) return 'Everywhere else';
  const [country = '', part] = region.split('-');
  return part === undefined ? named(regionNames, country) : `${named(regionNames, country)}: ${part}`;
}

export function scopeName({ site, environment }: Scope): string {
  if (site === undefined) return environment === undefined ? 'What all have in common' : `Environment ${environment}`;
  return environment === undefined ? `Site ${site}` : `Site ${site}, in ${environment}`;
}

/** Why, as one would say it behind "loads" or "held". */
export function reasonOf({ granted, reason }: Decided): string {
  switch (reason) {
    case 'necessary':
      return 'strictly necessary';
    case 'answer':
      return granted ? 'the visitor said yes' : 'the visitor said no';
    case 'default':
      return 'nobody has said yes';
    case 'regime':
      return 'the law there lets it until somebody says no';
    case 'region':
      return 'the place is not known yet';
    case 'gpc':
      return 'the browser says no (GPC)';
    case 'sensitive-path':
      return 'never on this page';
  }
}
