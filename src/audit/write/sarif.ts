import { ABOUT } from '../rules/about/index.ts';
import type { AuditReport, Level } from '../report.ts';

const LEVELS: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
};

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning. A finding lies at the address of the
 * first page it was seen on; where it was seen on none, at the address that the audit began with.
 */
export function sarif(report: AuditReport): object {
  const rules = [...new Set(report.findings.map(({ rule }) => rule))];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'consentinel audit',
            version: report.tool.version,
            rules: rules.map((id) => ({
              id,
              shortDescription: { text: ABOUT[id].title },
              help: { text: `${ABOUT[id].repair}\nSource: ${ABOUT[id].source}` },
              defaultConfiguration: { level: LEVELS[ABOUT[id].level] },
            })),
          },
        },
        invocations: [{ executionSuccessful: true, startTimeUtc: report.startedAt, endTimeUtc: report.finishedAt }],
        results: report.findings.map(({ rule, level, message, fingerprint, pages, evidence, vendor, state }) => ({
          ruleId: rule,
          ruleIndex: rules.indexOf(rule),
          level: LEVELS[level],
          message: { text: message },
          partialFingerprints: { 'consentinel/v1': fingerprint },
          locations: [pages[0] ?? report.start[0] ?? ''].map((uri) => ({
            physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } },
          })),
          properties: {
            ...(vendor !== undefined && { vendor }),
            ...(state !== undefined && { state }),
            pages,
            evidence: evidence.map(({ seen, by }) => (by === undefined ? seen : `${seen} (${by})`)),
          },
        })),
      },
    ],
  };
}
