import type { Ledger } from '../../src/core/ledger.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { Report } from '../../src/core/report.ts';

export interface FakeLedger extends Ledger {
  readonly reports: Report[];
  readonly problems: Problem[];
  lost: number;
  say(report: Report): void;
  readonly listeners: Set<() => void>;
}

/** A page whose report the overlay can show; knows two vendors. */
export function createFakeLedger(): FakeLedger {
  const listeners = new Set<() => void>();
  const ledger: FakeLedger = {
    mode: 'enforce',
    unknown: 'report',
    known: {
      'meta-pixel': { name: 'Meta Pixel', category: 'targeting', options: {}, traces: {} },
      'other-pixel': { name: 'Other Pixel', category: 'targeting', options: { pixelId: '12345' }, traces: {} },
    },
    reports: [],
    problems: [],
    lost: 0,
    look: () => undefined,
    listeners,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say(report) {
      ledger.reports.push(report);
      for (const listener of listeners) listener();
    },
  };
  return ledger;
}

export const request = (target: string, more: Partial<Report> = {}): Report => ({
  what: 'request',
  way: 'script',
  target,
  outcome: 'held',
  by: 'gate',
  ...more,
});
const held = request('https://pixel.example/p.js', {
  item: 'meta-pixel',
  where: '<script src="https://pixel.example/p.js">',
});
/** One of each: what the config knows, what the catalogue knows, what nobody knows. */
export const told: readonly Report[] = [
  held,
  { what: 'cookie', way: 'document.cookie', target: '_fbp', item: 'meta-pixel', outcome: 'passed', by: 'seen' },
  request('https://analytics.example/a.js', { item: 'google-analytics', outcome: 'allowed', by: 'seen' }),
  request('https://other.example/o.js', { item: 'other-pixel' }),
  request('https://cdn.stranger.example/s.js', { outcome: 'passed', by: 'seen' }),
  { what: 'local', way: 'present', target: 'mystery', outcome: 'allowed', by: 'seen' },
];
