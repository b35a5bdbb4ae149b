import type { OldManager } from './config.ts';

/** What a visitor told the consent manager that a site had before. */
export interface OldAnswer {
  /** Seconds since 1970; missing where the old cookie does not say when. */
  readonly at?: number;
  readonly revision?: number;
  /** What was said about a key of the old config; `undefined`: it was not asked about. */
  readonly said: (key: string) => boolean | undefined;
  /** Everything was refused, whatever its name. */
  readonly none?: true;
}

type Fields = Readonly<Record<string, unknown>>;
const object = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);
const includes = (list: unknown, name: string): boolean => Array.isArray(list) && list.includes(name);

/** Cookies carry JSON with or without `%22` for its quotes. */
function json(text: string): Fields | undefined {
  for (const read of [decodeURIComponent, String])
    try {
      return object(JSON.parse(read(text)));
    } catch {
      // In the other way, or not at all.
    }
  return undefined;
}

/** `{"analytics":true}`: Klaro's services, Orejime's purposes. */
function flags(text: string): OldAnswer | undefined {
  const fields = json(text);
  return (
    fields && {
      said: (key) => {
        const value = own(fields, key);
        return typeof value === 'boolean' ? value : undefined;
      },
    }
  );
}

/**
 * Lists what was accepted, category by category, and within them by services (`analytics/ga`). What is not in the list of
 * a visitor who has answered was refused.
 */
function lists(text: string): OldAnswer | undefined {
  const fields = json(text);
  if (!fields || !Array.isArray(fields['categories'])) return undefined;
  const time = Date.parse(String(fields['lastConsentTimestamp'] ?? fields['consentTimestamp']));
  const { revision, categories } = fields;
  return {
    ...(time >= 0 && { at: Math.floor(time / 1000) }),
    ...(typeof revision === 'number' && { revision }),
    said: (key) => {
      const [category = '', service] = key.split('/');
      return service === undefined
        ? includes(categories, category)
        : includes(own(object(fields['services']), category), service);
    },
  };
}

/** `!gtag=true!hotjar=wait`: what waits has not been answered. */
function marks(text: string): OldAnswer | undefined {
  const said = new Map([...text.matchAll(/!([\w-]+)=(true|false|wait)/g)].map(([, key, value]) => [key, value]));
  if (said.size === 0) return undefined;
  return {
    said: (key) => {
      const value = said.get(key);
      return value === 'true' ? true : value === 'false' ? false : undefined;
    },
  };
}

/** One word for everything. A yes to "cookies" names nobody; a no needs no names. */
const word = (text: string): OldAnswer | undefined => (text === 'deny' ? { said: () => false, none: true } : undefined);

/** How each of them writes its answer down. Garbage is no answer. */
export const READERS: Readonly<Record<OldManager, (text: string) => OldAnswer | undefined>> = {
  'vanilla-cookieconsent': lists,
  klaro: flags,
  orejime: flags,
  tarteaucitron: marks,
  osano: word,
};
