import type { SiteConfig } from '../core/config.ts';
import type { InterfaceSettings } from '../core/consent.ts';
import { gateHalf, type TraceNames } from '../core/gate-vendor.ts';
import { hostTable, unnamed } from '../core/hosts.ts';
import { isNecessary, type Item } from '../core/item.ts';
import { readConfig, type ReadConfig, type Settings } from '../core/read-config.ts';
import type { Vendor } from '../core/vendor.ts';
import { compileConfig } from './compile-config.ts';
import { overlap } from './overlap.ts';
import type { UsedVendor } from './used-vendors.ts';

/** A config that is read at build time, so that no page has to. */
export interface Compiled {
  /** What every page needs. */
  readonly read: Omit<ReadConfig, 'problems'>;
  /** What only the interface needs. */
  readonly settings: Partial<InterfaceSettings>;
}

/** What only the interface needs of the settings; the rest is the gate's. */
const FOR_INTERFACE = [
  'policyUrl',
  'policyChanged',
  'controller',
  'theme',
  'layout',
  'texts',
  'categories',
  'receipts',
];

const names = (traces: TraceNames = {}): [kind: string, name: string][] =>
  Object.entries(traces).flatMap(([kind, list]) => list.split(' ').map((name): [string, string] => [kind, name]));

/**
 * The traces of what is necessary are in a page only so that a refused vendor's pattern does not take them: those that
 * no such pattern can fit are left out.
 */
function withoutNeedlessClaims(items: readonly Item[]): Item[] {
  const swept = items.filter((item) => !isNecessary(item)).flatMap((item) => names(item.traces));
  const inDanger = ([kind, name]: [string, string]): boolean =>
    swept.some(([other, pattern]) => other === kind && overlap(pattern, name));
  return items.map(({ traces, ...item }) =>
    traces && Object.keys(traces).length > 0 && (!isNecessary(item) || names(traces).some(inDanger))
      ? { ...item, traces }
      : item,
  );
}

/** `catalogue`: what the config does not name is held as well, where it is known. */
export function compile(config: SiteConfig, used: readonly UsedVendor[], catalogue: readonly Vendor[]): Compiled {
  const { items, settings, hosts } = readConfig(
    compileConfig(config, used),
    used.map(({ record }) => gateHalf(record)),
    hostTable([
      ...catalogue.filter(({ id }) => !used.some(({ whole }) => whole.id === id)).map(unnamed),
      ...used.map(({ whole }) => whole),
    ]),
  );
  const part = (of: (key: string) => boolean): object =>
    Object.fromEntries(Object.entries(settings).filter(([key]) => key !== 'own' && of(key)));
  return {
    read: {
      items: withoutNeedlessClaims(items),
      hosts,
      settings: {
        ...(part((key) => !FOR_INTERFACE.includes(key)) as Settings),
        ...(config.import && { import: config.import }),
      },
    },
    settings: part((key) => FOR_INTERFACE.includes(key)),
  };
}
