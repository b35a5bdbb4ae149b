import { advice } from '../core/advice.ts';
import type { Host } from '../core/consent.ts';
import type { Ledger } from '../core/ledger.ts';
import { groups } from '../core/report-lines.ts';

/** The report to be handed on: what is in the overlay, and when and where it was seen. */
export function overlayJson(host: Host, ledger: Ledger, page: string, at: Date): string {
  const { mode, unknown, lost, problems, reports, known } = ledger;
  return JSON.stringify(
    {
      page,
      at: at.toISOString(),
      mode,
      unknown,
      answer: host.consent.answer ?? null,
      decision: host.consent.decision,
      reports,
      lost,
      problems,
      advice: groups(reports).flatMap((group) => advice(group, host.items, known) ?? []),
    },
    null,
    2,
  );
}
