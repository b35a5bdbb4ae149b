import type { AuditReport, Finding, VendorSeen } from './report.ts';
import type { RuleId } from './rule-ids.ts';

/** Findings that are known and lived with: what a baseline file holds. */
export interface Baseline {
  readonly version: 1;
  /** ISO 8601. */
  readonly writtenAt: string;
  readonly known: readonly { readonly fingerprint: string; readonly rule: RuleId; readonly subject: string }[];
}

export const baselineOf = ({ findings, finishedAt }: AuditReport): Baseline => ({
  version: 1,
  writtenAt: finishedAt,
  known: findings.map(({ fingerprint, rule, subject }) => ({ fingerprint, rule, subject })),
});

/** Fingerprints of a baseline, or of an earlier report; nothing where it is neither. */
export function knownIn(file: unknown): ReadonlySet<string> | undefined {
  const { known, findings } = (file ?? {}) as { readonly known?: unknown; readonly findings?: unknown };
  const list = Array.isArray(known) ? known : findings;
  if (!Array.isArray(list)) return undefined;
  const prints = list.map((one: unknown) => (one as { readonly fingerprint?: unknown } | null)?.fingerprint);
  return new Set(prints.filter((one) => typeof one === 'string'));
}

/** What changed between two audits of a site. */
export interface Drift {
  /** When the earlier one ended. */
  readonly since: string;
  readonly fresh: readonly Finding[];
  readonly gone: readonly Finding[];
  /** Findings of both that are on further pages now. */
  readonly spread: readonly { readonly finding: Finding; readonly pages: readonly string[] }[];
  /** Vendors that are new, or new on these pages. */
  readonly vendors: readonly { readonly id: string; readonly name: string; readonly pages: readonly string[] }[];
  /** Unknown hosts that are new, or new on these pages. */
  readonly hosts: readonly { readonly host: string; readonly pages: readonly string[] }[];
}

const fresh = (now: readonly string[], then: readonly string[] = []): string[] =>
  now.filter((one) => !then.includes(one));

/** Whether a file is a report that this version can compare with. */
export function isReport(file: unknown): file is AuditReport {
  const { version, findings, vendors, unknownHosts, finishedAt } = (file ?? {}) as Partial<AuditReport>;
  return [findings, vendors, unknownHosts].every(Array.isArray) && version === 1 && typeof finishedAt === 'string';
}

export function driftOf(then: AuditReport, now: AuditReport): Drift {
  const before = new Map(then.findings.map((one) => [one.fingerprint, one]));
  const after = new Set(now.findings.map(({ fingerprint }) => fingerprint));
  const vendor = (id: string): VendorSeen | undefined => then.vendors.find((one) => one.id === id);
  return {
    since: then.finishedAt,
    fresh: now.findings.filter(({ fingerprint }) => !before.has(fingerprint)),
    gone: then.findings.filter(({ fingerprint }) => !after.has(fingerprint)),
    spread: now.findings
      .filter(({ fingerprint }) => before.has(fingerprint))
      .map((finding) => ({ finding, pages: fresh(finding.pages, before.get(finding.fingerprint)?.pages) }))
      .filter(({ pages }) => pages.length > 0),
    vendors: now.vendors
      .map(({ id, name, pages }) => ({ id, name, pages: fresh(pages, vendor(id)?.pages) }))
      .filter(({ pages }) => pages.length > 0),
    hosts: now.unknownHosts
      .map(({ host, pages }) => ({
        host,
        pages: fresh(pages, then.unknownHosts.find((one) => one.host === host)?.pages),
      }))
      .filter(({ pages }) => pages.length > 0),
  };
}
