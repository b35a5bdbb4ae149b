import type { ElementHost } from '../../src/core/consent.ts';
import { connect } from '../../src/ui/elements-module.ts';

/** As a door does it: defines the small elements, and the policy where there is one in the page. */
export const connectElements = (host: ElementHost): Promise<void> =>
  connect(host, { policy: () => import('../../src/ui/policy-module.ts'), texts: host.elementTexts });
