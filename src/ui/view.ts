import type { Host } from '../core/consent.ts';
import type { VendorDetails } from '../core/details.ts';
import type { Voice } from './speak.ts';
import type { PreferencesTexts } from './texts/texts.ts';

/** What a list of categories and vendors is drawn from. */
export interface View {
  readonly host: Host;
  readonly voice: Voice;
  readonly say: PreferencesTexts;
  /** By item id; none while they are on their way. */
  readonly details: Readonly<Record<string, VendorDetails>>;
  /** Everything is shown at once, without disclosures. */
  isExpanded(): boolean;
  /** Whether the draft allows it. */
  readonly isOn: (id: string) => boolean;
  /** Changes the draft. */
  set(ids: readonly string[], on: boolean): void;
  /** Disclosures that have been opened: only then their content is drawn. */
  readonly revealed: ReadonlySet<string>;
  reveal(key: string): void;
  /** Says who receives what lies in a trace; only the policy does. */
  received?(vendor: VendorDetails): readonly string[];
}
