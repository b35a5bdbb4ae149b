import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

/** A template of Google Tag Manager, section by section. */
function sections(text: string): Readonly<Record<string, string>> {
  const parts = text.split(/^___([A-Z_]+)___$/m);
  return Object.fromEntries(parts.flatMap((part, i) => (i % 2 === 1 ? [[part, (parts[i + 1] ?? '').trim()]] : [])));
}

export const template = sections(readFileSync(new URL('../../docs/gtm/template.tpl', import.meta.url), 'utf8'));

interface Permission {
  readonly instance: {
    readonly key: { readonly publicId: string };
    readonly param: readonly { readonly key: string; readonly value: Value }[];
  };
}
interface Value {
  readonly string?: string;
  readonly boolean?: boolean;
  readonly listItem?: readonly Value[];
  readonly mapKey?: readonly Value[];
  readonly mapValue?: readonly Value[];
}
/** A permission's value as it reads: text, truth, list or map. */
const read = ({ string, boolean, listItem, mapKey, mapValue }: Value): unknown =>
  listItem
    ? listItem.map(read)
    : mapKey
      ? Object.fromEntries(mapKey.map((key, i) => [String(key.string), read(mapValue?.[i] ?? {})]))
      : (string ?? boolean);

export const permissions: Readonly<Record<string, Readonly<Record<string, unknown>>>> = Object.fromEntries(
  (JSON.parse(template['WEB_PERMISSIONS'] ?? '') as Permission[]).map(({ instance }) => [
    instance.key.publicId,
    Object.fromEntries(instance.param.map(({ key, value }) => [key, read(value)])),
  ]),
);

/** What the template's code did. */
export interface Ran {
  readonly defaults: Record<string, unknown>[];
  readonly updates: Record<string, unknown>[];
  readonly set: Record<string, unknown>;
  readonly ended: string[];
}

/**
 * Runs the template as its sandbox does: no globals but the language's, and of the interfaces only those that it requires
 * and has the permission for. `call` answers what it calls in the page.
 */
export function run(data: object, call: (name: string, ...given: unknown[]) => unknown): Ran {
  const ran: Ran = { defaults: [], updates: [], set: {}, ended: [] };
  const types = permissions['access_consent']?.['consentTypes'] as { consentType: string; write: boolean }[];
  const callable = permissions['access_globals']?.['keys'] as { key: string; execute: boolean }[];
  const settable = permissions['write_data_layer']?.['keyPatterns'] as string[];
  const mayWrite = (state: Record<string, unknown>): void => {
    for (const key of Object.keys(state))
      if (key !== 'region' && key !== 'wait_for_update' && !types.some((one) => one.consentType === key && one.write))
        throw new Error(`no permission to write ${key}`);
  };
  const apis: Record<string, unknown> = {
    setDefaultConsentState(state: Record<string, unknown>) {
      mayWrite(state);
      ran.defaults.push({ ...state });
    },
    updateConsentState(state: Record<string, unknown>) {
      mayWrite(state);
      ran.updates.push({ ...state });
    },
    gtagSet(values: Record<string, unknown>) {
      for (const key of Object.keys(values))
        if (!settable.includes(key)) throw new Error(`no permission to set ${key}`);
      Object.assign(ran.set, values);
    },
    callInWindow(name: string, ...given: unknown[]) {
      if (!callable.some(({ key, execute }) => key === name && execute))
        throw new Error(`no permission to call ${name}`);
      return call(name, ...given);
    },
    logToConsole: () => undefined,
    makeNumber: Number,
  };
  const end = (how: string) => (): void => void ran.ended.push(how);
  runInNewContext(template['SANDBOXED_JS_FOR_WEB_TEMPLATE'] ?? '', {
    data: { ...data, gtmOnSuccess: end('success'), gtmOnFailure: end('failure') },
    require(name: string) {
      const api = apis[name];
      if (!api) throw new Error(`the sandbox has no ${name}`);
      return api;
    },
  });
  return ran;
}
