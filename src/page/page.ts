import type { Decision } from '../core/decide.ts';
import type { TraceNames } from '../core/gate-vendor.ts';
import type { ReadConfig } from '../core/read-config.ts';
import type { Announcer } from './announce.ts';
import type { PageFacts } from './facts.ts';
import type { Adapters } from './signals/adapter.ts';

/** What the steps of a plan work on. */
export interface Page {
  readonly read: Pick<ReadConfig, 'items' | 'settings' | 'hosts'>;
  readonly adapters: Adapters;
  readonly announcer: Announcer;
  readonly facts: PageFacts;
  decision: Decision;
  /** What is allowed by name: items, and categories of which all are. */
  allowed: ReadonlySet<string>;
  /** Items that were loaded while they are refused (Google's advanced mode): their hosts are let through, no more. */
  readonly early: Set<string>;
  /** Items whose scripts have run here: they cannot be unloaded. */
  readonly ran: Set<string>;
  /** What is allowed has just changed; nothing has been let go yet. */
  counted(): void;
  /** Something may be allowed now that was not before: looks at marks and at what waits. */
  released(): void;
  /** What takes time: IndexedDB and Cache Storage. Reports the names that are still there. */
  clearDatabases(
    remove: readonly TraceNames[],
    keep: readonly TraceNames[],
    report: (left: readonly string[]) => void,
  ): void;
  ask(): void;
  /** The question is answered. */
  settled(): void;
}
