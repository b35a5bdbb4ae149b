import type { Adapter } from '../adapter.ts';
import { globals } from '../globals.ts';

/*
 * LinkedIn Insight Tag: no consent call is documented, so it is not loaded, or it is. Its queue takes pairs.
 * Source: linkedin.com/help/lms (Insight Tag)
 */
export default {
  start() {
    const made = (command: unknown, more: unknown): void => {
      made.q.push([command, more]);
    };
    made.q = [] as unknown[];
    globals['lintrk'] ??= made;
  },
} satisfies Adapter;
