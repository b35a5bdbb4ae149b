import type { ConsentManager } from '../managers/manager.ts';
import type { State } from '../recording.ts';
import type { LaunchOptions } from './launch.ts';

/** How a page is told where the visitor is. */
export type RegionWay =
  { readonly by: 'header' | 'query' | 'cookie' | 'attribute'; readonly name: string } | { readonly by: 'nothing' };

/** What is to be audited, and how. Times are milliseconds. */
export interface AuditSettings {
  readonly start: readonly string[];
  readonly states: readonly State[];
  /** Empty: nobody says where the visitor is. */
  readonly regions: readonly string[];
  readonly regionWay: RegionWay;
  /** The regime of each region, and of no region. */
  readonly regimeOf: (region: string | undefined) => 'opt-in' | 'opt-out';
  readonly maxPages: number;
  /** How many links deep from the addresses given; 0 = those alone. */
  readonly depth: number;
  /** Between two page loads of one visitor. */
  readonly delay: number;
  /** Without a request for so long, a page counts as settled. */
  readonly settle: number;
  /** The longest that a page is waited for. */
  readonly timeout: number;
  /** Visitors at a time. */
  readonly parallel: number;
  readonly robots: boolean;
  /** Path patterns; a page that fits one is not visited. */
  readonly exclude: readonly string[];
  readonly managers: readonly ConsentManager[];
  /** Which switch `one-vendor` turns on, and the vendor that it stands for. */
  readonly only?: { readonly toggle: string; readonly vendor: string };
  /** A module whose default export signs a visitor in: `(page, { url, state, region }) => Promise<void>`. */
  readonly before?: string;
  readonly screenshots: boolean;
  readonly launch: Omit<LaunchOptions, 'gpc'>;
}

/** What happens, for the terminal. */
export type Progress =
  | { readonly at: 'run'; readonly state: State; readonly region?: string; readonly done: number; readonly of: number }
  | { readonly at: 'page'; readonly state: State; readonly url: string }
  | { readonly at: 'remark'; readonly text: string };
