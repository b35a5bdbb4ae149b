import type { Report } from './report.ts';

/** What has been said already, so that what is only seen afterwards is not said again. */
export interface Said {
  readonly note: (report: Report) => void;
  /** Whether a request that was seen has been said: each was said once. */
  readonly takes: (target: string) => boolean;
  /** Whether exactly this has been said of a name. */
  readonly has: (report: Report) => boolean;
}

const keyOf = ({ what, target, item = '', outcome }: Report): string => [what, target, item, outcome].join('\n');

/** `same` brings two spellings of one address together. */
export function createSaid(same: (target: string) => string): Said {
  const requests = new Map<string, number>();
  const names = new Set<string>();
  return {
    note(report) {
      if (report.what !== 'request') names.add(keyOf(report));
      // What was held has not gone out: when it does, it is said again.
      else if (report.by !== 'seen' && report.outcome !== 'held' && report.outcome !== 'dropped') {
        const target = same(report.target);
        requests.set(target, (requests.get(target) ?? 0) + 1);
      }
    },
    takes(target) {
      const key = same(target);
      const left = requests.get(key) ?? 0;
      if (left > 1) requests.set(key, left - 1);
      else requests.delete(key);
      return left > 0;
    },
    has: (report) => names.has(keyOf(report)),
  };
}
