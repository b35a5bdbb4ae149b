import type { CategoryId, SignalUse, Tag, Trace, TraceKind, Vendor } from './vendor.ts';

/** Trace names by kind, space separated, `*` as wildcard: the form the gate carries. */
export type TraceNames = Readonly<Partial<Record<TraceKind, string>>>;

/**
 * The half of a vendor's record that every page loads: how it is held, let go, told and cleared. What a visitor reads
 * (names, purposes, lifetimes) is the other half, loaded with the interface.
 */
export interface GateVendor {
  readonly id: string;
  readonly category: CategoryId;
  readonly aliases?: readonly string[];
  /** Joined purposes: part of what the visitor is asked. */
  readonly purposes: string;
  /** Option name → source of its format; an optional one's name ends in `?`. */
  readonly options?: Readonly<Record<string, string>>;
  readonly tags?: readonly Tag[];
  readonly stop?: readonly Tag[];
  readonly signals?: readonly SignalUse[];
  readonly traces?: TraceNames;
  /** Names that are never removed, whatever is refused (opt-out flags). */
  readonly keep?: TraceNames;
  /** Traces of this vendor that belong to other categories: asked for, and cleared, on their own. */
  readonly parts?: Readonly<Record<string, TraceNames>>;
}

/** What no script of this page can remove is not in the gate. */
const reachable = (trace: Trace): boolean => trace.party !== 'third' && !trace.httpOnly;

export function traceNames(traces: readonly Trace[]): TraceNames {
  const names: Partial<Record<TraceKind, string>> = {};
  for (const { kind, name } of traces) names[kind] = names[kind] ? `${names[kind]} ${name}` : name;
  return names;
}

const orNothing = <T extends object>(key: string, value: T): Record<string, T> =>
  Object.keys(value).length > 0 ? { [key]: value } : {};

/** The gate's half of a record. */
export function gateHalf(vendor: Vendor): GateVendor {
  const all = vendor.traces === 'none' ? [] : vendor.traces;
  const traces = all.filter(reachable);
  const of = (category: CategoryId): readonly Trace[] =>
    traces.filter((t) => (t.category ?? vendor.category) === category);
  const others = [...new Set(traces.map((t) => t.category ?? vendor.category))].filter(
    (category) => category !== vendor.category && category !== 'strictly-necessary',
  );
  return {
    id: vendor.id,
    category: vendor.category,
    purposes: vendor.purposes.join(' '),
    ...orNothing('aliases', vendor.aliases ?? []),
    ...orNothing(
      'options',
      Object.fromEntries(
        Object.entries(vendor.options).map(([name, rule]) => [rule.optional ? `${name}?` : name, rule.format.source]),
      ),
    ),
    ...orNothing('tags', vendor.tags),
    ...orNothing('stop', vendor.stop ?? []),
    ...orNothing('signals', vendor.signals),
    ...orNothing('traces', traceNames(of(vendor.category))),
    ...orNothing('keep', vendor.category === 'strictly-necessary' ? {} : traceNames(of('strictly-necessary'))),
    ...orNothing('parts', Object.fromEntries(others.map((category) => [category, traceNames(of(category))]))),
  };
}
