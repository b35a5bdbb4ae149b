import { vi } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { gateHalf } from '../../src/core/gate-vendor.ts';
import type { Item } from '../../src/core/item.ts';
import { readConfig } from '../../src/core/read-config.ts';
import type { Vendor } from '../../src/core/vendor.ts';
import type { Adapter, Speaker } from '../../src/page/signals/adapter.ts';

/** A page's globals, as vendors see them. */
export const page = globalThis as unknown as Record<string, unknown>;

/** What a visitor said: vendors, parts and categories that are allowed. */
export interface Said {
  readonly allows?: readonly string[];
  readonly optedOut?: boolean;
}

/** One vendor on a page of its own: its record, read as a page reads it, and its adapters, fresh. */
export interface Stage {
  readonly item: Item;
  /** The page's first words, on every view. */
  readonly hold: (said?: Said) => void;
  readonly grant: (said?: Said) => void;
  readonly revoke: (said?: Said) => void;
  /** Lets it go: its adapter's start, then its tags as far as they are not files. */
  readonly start: () => void;
  /** Its script has come. */
  readonly loaded: () => void;
}

const exampleOptions = ({ options }: Vendor): Record<string, string> =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, { example, optional }]) => (optional ? [] : [[name, example]])),
  );

function carryOut({ tags = [] }: Item): void {
  for (const tag of tags)
    if (tag.kind === 'push') ((page[tag.name] ??= []) as unknown[]).push(tag.value);
    else if (tag.kind === 'set') page[tag.name] = tag.value;
    else if (tag.kind === 'call') (page[tag.name] as ((...given: unknown[]) => void) | undefined)?.(...tag.arguments);
}

/** `config`: beside the vendors. */
export async function stage(id: string, options: object = {}, config: object = {}): Promise<Stage> {
  vi.resetModules();
  const record = catalogue.find((vendor) => vendor.id === id) as Vendor;
  const vendors = { [id]: { ...exampleOptions(record), ...options } };
  const { items, problems } = readConfig({ vendors, ...config }, [gateHalf(record)]);
  if (problems[0]) throw new Error(JSON.stringify(problems));
  const item = items.find((one) => one.id === id) as Item;
  const settings = 'google' in config ? '-settings' : '';
  const uses = item.signals ?? [];
  const adapters = new Map<string, Adapter>();
  for (const { name } of uses) {
    const file = `../../src/page/signals/adapters/${name}${name === 'google-consent-mode' ? settings : ''}.ts`;
    adapters.set(name, ((await import(/* @vite-ignore */ file)) as { default: Adapter }).default);
  }
  const speakers = (granted: boolean, optedOut = false): Speaker[] =>
    uses.map((use) => ({ id, granted, optedOut, use }));
  let granted = false;
  const tell = (first: boolean, { allows = granted ? [id, item.category] : [], optedOut }: Said = {}): void => {
    const names = new Set(['strictly-necessary', ...allows]);
    for (const [name, adapter] of adapters)
      adapter.tell?.(
        speakers(granted, optedOut).filter(({ use }) => use.name === name),
        first,
        (one) => names.has(one),
      );
  };
  const each = (say: (adapter: Adapter, speaker: Speaker) => void): void => {
    for (const speaker of speakers(granted)) say(adapters.get(speaker.use.name) as Adapter, speaker);
  };
  return {
    item,
    hold(said) {
      tell(true, said);
    },
    grant(said) {
      granted = true;
      tell(false, said);
    },
    revoke(said) {
      granted = false;
      tell(false, said);
    },
    start() {
      each((adapter, speaker) => adapter.start?.(speaker));
      carryOut(item);
    },
    loaded() {
      each((adapter, speaker) => adapter.loaded?.(speaker));
    },
  };
}

const before = new Set(Object.keys(page));

/** Nothing of one test's page is left to the next. */
export function clearPage(): void {
  vi.unstubAllGlobals();
  for (const name of Object.keys(page)) if (!before.has(name)) Reflect.deleteProperty(page, name);
}

/** Values as they are compared: commands in `Arguments` objects as lists. */
export const plain = (value: unknown): unknown =>
  Object.prototype.toString.call(value) === '[object Arguments]' || Array.isArray(value)
    ? Array.from(value as ArrayLike<unknown>, plain)
    : value;

/** The commands in a list, or in a function's list. */
export const commands = (name: string, list?: string): unknown[] => {
  const found = list ? (page[name] as Record<string, unknown> | undefined)?.[list] : page[name];
  return plain(found ?? []) as unknown[];
};
