import type { SignalUse } from '../../core/vendor.ts';
import type { Adapter } from './adapter.ts';

/** What one vendor is told. */
export interface Words {
  /** Before any choice, on every page: nothing is granted. */
  readonly hold?: (use: SignalUse) => void;
  readonly grant?: (use: SignalUse) => void;
  /** A grant is taken back. Never said to a vendor that was granted nothing. */
  readonly revoke?: (use: SignalUse) => void;
}

/** How a vendor is told that has its consent to itself: each word once, however often the same answer is given. */
export function tellBy({ hold, grant, revoke }: Words): Required<Adapter>['tell'] {
  let given = false;
  return ([speaker], first) => {
    if (!speaker) return;
    const { granted, use } = speaker;
    if (first) hold?.(use);
    if (granted === given) return;
    given = granted;
    (granted ? grant : revoke)?.(use);
  };
}
