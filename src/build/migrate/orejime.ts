import type { Fields } from '../check-vendors.ts';
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

/** Purposes may be grouped; the answer is stored by those within. */
function services(purposes: unknown): OldService[] {
  return objects(purposes).flatMap((purpose: Fields) => {
    const inner = services(purpose['purposes']);
    const key = text(purpose['id']);
    if (inner.length > 0 || key === undefined) return inner;
    const title = text(purpose['title']);
    return [
      {
        key,
        names: [key, ...(title === undefined ? [] : [title])],
        cookies: cookieNames(purpose['cookies']),
        ids: [],
        necessary: purpose['isMandatory'] === true,
        named: true,
      },
    ];
  });
}

/** Orejime 3: https://github.com/boscop-fr/orejime#configuration */
export const orejime: OldFormat = {
  from: 'orejime',
  fits: ({ purposes }) => objects(purposes).some(({ id, title }) => text(id) && text(title)),
  read(config) {
    const cookie = fields(config['cookie']);
    return {
      from: 'orejime',
      services: services(config['purposes']),
      ...maybe('policyUrl', text(config['privacyPolicyUrl'])),
      ...maybe('cookie', text(cookie['name'])),
      ...maybe('days', number(cookie['duration'])),
      ...maybe('domain', text(cookie['domain'])),
      notes: notCarried(config, ['purposes', 'privacyPolicyUrl', 'cookie']),
    };
  },
};
