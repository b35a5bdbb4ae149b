import type { SignalUse } from '../../core/vendor.ts';

/** One vendor in use that speaks through an adapter. */
export interface Speaker {
  readonly id: string;
  readonly granted: boolean;
  /** The visitor has opted out of sale and sharing: what stays granted runs with the vendor's limited use of data. */
  readonly optedOut?: boolean;
  readonly use: SignalUse;
}

/** How one consent API speaks. Every call may come before the vendor's script, and none when it never comes. */
export interface Adapter {
  /**
   * Says what is allowed: `first` = before any choice, on every page, before anything else of the vendor; then again with
   * a stored answer, and after each change. `allows` answers for categories and parts.
   */
  tell?(speakers: readonly Speaker[], first: boolean, allows: (id: string) => boolean): void;
  /** Just before a vendor's first tag. */
  start?(speaker: Speaker): void;
  /** When a vendor's script has loaded. */
  loaded?(speaker: Speaker): void;
  /** Whether the vendor may load while it is refused, for visitors of this region; without this, never. */
  early?(speaker: Speaker, region: string): boolean;
}

/** By the name that a vendor's record gives it. */
export type Adapters = Readonly<Record<string, Adapter>>;
