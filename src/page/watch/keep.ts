import type { Ledger } from '../../core/ledger.ts';
import type { Problem } from '../../core/problem.ts';
import type { Report } from '../../core/report.ts';
import type { Announcer } from '../announce.ts';

/** Lines that are kept: a page that never rests must not fill the memory. */
const KEPT = 2000;

/** Keeps everything that is said. `note` hears every line before anybody else does. */
export function createLedger(
  about: Pick<Ledger, 'mode' | 'unknown' | 'known' | 'look'>,
  announcer: Announcer,
  note: (report: Report) => void,
): Ledger & { readonly dropped: (count: number) => void } {
  const reports: Report[] = [];
  const problems: Problem[] = [];
  const listeners = new Set<() => void>();
  let lost = announcer.lost();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  announcer.on('report', (report: Report) => {
    note(report);
    if (reports.push(report) > KEPT) {
      reports.shift();
      lost++;
    }
    changed();
  });
  announcer.on('problem', (problem: Problem) => {
    problems.push(problem);
    changed();
  });
  announcer.on('change', changed);
  return {
    ...about,
    reports,
    problems,
    get lost() {
      return lost;
    },
    dropped(count) {
      lost += count;
      changed();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
