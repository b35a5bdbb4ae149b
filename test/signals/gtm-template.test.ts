import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { TYPES } from './google-container.ts';
import { permissions, run, template } from './gtm-sandbox.ts';

const all = (word: string): Record<string, string> => Object.fromEntries(TYPES.map((type) => [type, word]));
const denied = { ...all('denied'), security_storage: 'granted' };

interface Param {
  readonly name?: string;
  readonly defaultValue?: unknown;
  readonly subParams?: readonly Param[];
}
const parameters = JSON.parse(template['TEMPLATE_PARAMETERS'] ?? '') as Param[];
const flat = (params: readonly Param[]): Param[] => params.flatMap((one) => [one, ...flat(one.subParams ?? [])]);
/** What the tag has when nobody has changed its fields. */
const untouched: Record<string, unknown> = Object.fromEntries<unknown>(
  flat(parameters).map(({ name = '', defaultValue }) => [name, defaultValue] as const),
);

interface Visitor {
  readonly call: (name: string, ...given: unknown[]) => unknown;
  readonly answer: (next: readonly string[]) => void;
}

/** A page where these are allowed; `answer` lets others be. */
function visitor(allowed: readonly string[]): Visitor {
  let names = new Set(['strictly-necessary', ...allowed]);
  const listeners: (() => void)[] = [];
  return {
    call(name: string, first?: unknown, listener?: unknown): unknown {
      if (name === 'consentinel.allows') return names.has(String(first));
      listeners.push(listener as () => void);
      return () => undefined;
    },
    answer(next: readonly string[]) {
      names = new Set(['strictly-necessary', ...next]);
      for (const tell of listeners) tell();
    },
  };
}

describe('the Tag Manager template', () => {
  test('has the sections that Google reads, and JSON where JSON belongs', () => {
    expect(Object.keys(template)).toEqual([
      'TERMS_OF_SERVICE',
      'INFO',
      'TEMPLATE_PARAMETERS',
      'SANDBOXED_JS_FOR_WEB_TEMPLATE',
      'WEB_PERMISSIONS',
      'TESTS',
      'NOTES',
    ]);
    expect(JSON.parse(template['INFO'] ?? '')).toMatchObject({ type: 'TAG', version: 1, containerContexts: ['WEB'] });
  });

  test('asks for the permissions that it uses, and for no more', () => {
    expect(Object.keys(permissions).sort()).toEqual([
      'access_consent',
      'access_globals',
      'logging',
      'write_data_layer',
    ]);
    expect(permissions['access_globals']?.['keys']).toEqual(
      ['consentinel.allows', 'consentinel.on'].map((key) => ({ key, read: false, write: false, execute: true })),
    );
  });

  test('is written in what the sandbox understands', () => {
    const all = template['SANDBOXED_JS_FOR_WEB_TEMPLATE'] ?? '';
    const code = all.replace(/\/\/.*|'[^']*'/g, '');
    expect(() => parse(all, { ecmaVersion: 6 })).not.toThrow();
    expect(code).not.toMatch(/\bnew\b|\bthis\b|\bclass\b|\bwindow\b|\bdocument\b|\bJSON\b|`|=>\s*\(\{|\bgtag\(/);
  });

  test('denies all seven types before an answer, and waits for it', () => {
    const { defaults, updates, set, ended } = run(untouched, visitor([]).call);
    expect(defaults).toEqual([{ ...denied, wait_for_update: 500 }]);
    expect(updates).toEqual([denied]);
    expect(set).toEqual({ ads_data_redaction: false, url_passthrough: false });
    expect(ended).toEqual(['success']);
  });

  test('sets a default for each row of regions, with all seven types, and drops what is no region', () => {
    const rows = [
      { region: 'US-CA, US-TX', analytics_storage: 'granted' },
      { region: 'EU', ad_storage: 'granted' },
      { region: '', ad_storage: 'granted' },
      { region: 'FR,EEA', ad_storage: 'yes' },
    ];
    const { defaults } = run({ ...untouched, defaults: rows }, visitor([]).call);
    expect(defaults.slice(1)).toEqual([
      { ...denied, analytics_storage: 'granted', region: ['US-CA', 'US-TX'], wait_for_update: 500 },
      { ...denied, region: ['FR'], wait_for_update: 500 },
    ]);
  });

  test('tells a stored answer at once, then every change, and none twice', () => {
    const someone = visitor(['performance']);
    const { updates } = run(untouched, someone.call);
    const counted = { ...denied, analytics_storage: 'granted', functionality_storage: 'granted' };
    expect(updates).toEqual([counted]);
    someone.answer(['performance']);
    expect(updates).toHaveLength(1);
    someone.answer(['performance', 'targeting']);
    expect(updates.at(-1)).toEqual(all('granted'));
    someone.answer([]);
    expect(updates.at(-1)).toEqual(denied);
  });

  test('grants a type only where everybody whom it names is allowed', () => {
    const fields = { ...untouched, for_ad_storage: ' google-ads  doubleclick ', for_analytics_storage: '' };
    expect(run(fields, visitor(['google-ads', 'performance']).call).updates[0]).toMatchObject({
      ad_storage: 'denied',
      analytics_storage: 'denied',
    });
    expect(run(fields, visitor(['google-ads', 'doubleclick']).call).updates[0]).toMatchObject({
      ad_storage: 'granted',
    });
  });

  test('grants nothing and fails aloud where Consentinel is not on the page', () => {
    const { defaults, updates, ended } = run({}, () => undefined);
    expect([defaults, updates, ended]).toEqual([[denied], [], ['failure']]);
  });
});
