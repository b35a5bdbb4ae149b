import { isObject } from '../check-vendors.ts';
import { fields, maybe, notCarried, number, text, type OldFormat } from './old-config.ts';

/** Osano's open-source cookieconsent 3: one question about everything, so it knows no services. */
export const osano: OldFormat = {
  from: 'osano',
  called: 'initialise',
  fits: ({ palette, content, type }) =>
    isObject(palette) || isObject(content) || ['info', 'opt-in', 'opt-out'].includes(String(type)),
  read(config) {
    const cookie = fields(config['cookie']);
    return {
      from: 'osano',
      services: [],
      ...maybe('policyUrl', text(fields(config['content'])['href'])),
      ...maybe('cookie', text(cookie['name'])),
      ...maybe('days', number(cookie['expiryDays'])),
      ...maybe('domain', text(cookie['domain'])),
      notes: [
        'It asked about "cookies" as a whole and names no services: name your vendors.',
        'A refusal is carried over; who said yes to "cookies" is asked again, because that names nobody.',
        ...notCarried(config, ['content', 'cookie']),
      ],
    };
  },
};
