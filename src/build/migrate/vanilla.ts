import { isObject, type Fields } from '../check-vendors.ts';
import {
  cookieNames,
  fields,
  maybe,
  notCarried,
  number,
  objects,
  text,
  type OldFormat,
  type OldService,
} from './old-config.ts';

/** The names in the tables of cookies that the preferences show for a category. */
function tables(config: Fields): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const translation of Object.values(fields(fields(config['language'])['translations'])))
    for (const section of objects(fields(fields(translation)['preferencesModal'])['sections'])) {
      const category = text(section['linkedCategory']);
      if (category === undefined) continue;
      const names = objects(fields(section['cookieTable'])['body']).flatMap(({ name }) => text(name) ?? []);
      named.set(category, [...(named.get(category) ?? []), ...names]);
    }
  return named;
}

function ofCategory(category: string, value: Fields, table: readonly string[]): OldService[] {
  const necessary = value['readOnly'] === true;
  const services = Object.entries(fields(value['services']));
  const cleared = cookieNames(fields(value['autoClear'])['cookies']);
  if (services.length === 0)
    return [
      {
        key: category,
        names: [category],
        cookies: [...cleared, ...table],
        ids: [],
        necessary,
        named: table.length > 0,
      },
    ];
  return services.map(([service, one]) => {
    const label = text(fields(one)['label']);
    return {
      key: `${category}/${service}`,
      names: [...(label === undefined ? [] : [label]), service],
      cookies: cookieNames(fields(one)['cookies']),
      ids: [],
      necessary,
      named: true,
    };
  });
}

const LINK = /href=["']([^"']+)["']/;

/** vanilla-cookieconsent 3: https://cookieconsent.orestbida.com/reference/configuration-reference.html */
export const vanilla: OldFormat = {
  from: 'vanilla-cookieconsent',
  called: 'run',
  fits: ({ categories, language }) =>
    isObject(categories) &&
    Object.values(categories).length > 0 &&
    Object.values(categories).every(isObject) &&
    isObject(language),
  read(config) {
    const cookie = fields(config['cookie']);
    const named = tables(config);
    // The only place where it names the site's policy is a link in its texts.
    const policyUrl = LINK.exec(
      JSON.stringify(fields(config['language'])['translations'] ?? {}).replaceAll('\\"', '"'),
    )?.[1];
    const optOut =
      config['mode'] === 'opt-out' ? ['"mode" was "opt-out": see docs/regimes.md before you choose "regimes".'] : [];
    return {
      from: 'vanilla-cookieconsent',
      services: Object.entries(fields(config['categories'])).flatMap(([category, value]) =>
        ofCategory(category, fields(value), named.get(category) ?? []),
      ),
      ...maybe('policyUrl', policyUrl),
      ...maybe('cookie', text(cookie['name'])),
      ...(cookie['useLocalStorage'] === true && { storage: 'local' as const }),
      ...maybe('days', number(cookie['expiresAfterDays'])),
      ...maybe('domain', text(cookie['domain'])),
      ...maybe('revision', number(config['revision'])),
      notes: [...optOut, ...notCarried(config, ['categories', 'cookie', 'revision', 'mode'])],
    };
  },
};
