import { ABOUT } from '../rules/about/index.ts';
import { RULE_IDS } from '../rule-ids.ts';
import type { AuditReport, Finding } from '../report.ts';

/**
 * A text as XML 1.0 takes it, in attributes and between tags: its five entities, and without the characters that no XML
 * may hold, which a cookie's name can.
 */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

const evidence = ({ pages, evidence: all }: Finding): string =>
  [...pages, ...all.map(({ seen, by }) => (by === undefined ? seen : `${seen} (${by})`))].join('\n');

/** JUnit's XML, as CI servers read it: a test case a rule, a failure a finding. A note fails nothing. */
export function junit(report: AuditReport, known: ReadonlySet<string>): string {
  const counted = report.findings.filter(({ level, fingerprint }) => level !== 'note' && !known.has(fingerprint));
  const seconds = (Date.parse(report.finishedAt) - Date.parse(report.startedAt)) / 1000;
  const cases = RULE_IDS.map((rule) => {
    const failures = counted
      .filter((finding) => finding.rule === rule)
      .map((one) => `<failure message="${xml(one.message)}" type="${xml(rule)}">${xml(evidence(one))}</failure>`);
    const head = `<testcase classname="consentinel.audit" name="${xml(ABOUT[rule].title)}"`;
    return failures.length === 0
      ? `    ${head}/>\n`
      : `    ${head}>\n      ${failures.join('\n      ')}\n    </testcase>\n`;
  });
  const failing = new Set(counted.map(({ rule }) => rule)).size;
  const totals = `tests="${RULE_IDS.length}" failures="${failing}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="consentinel audit" ${totals} time="${seconds}">
  <testsuite name="${xml(report.start.join(' '))}" ${totals} errors="0" skipped="0" time="${seconds}" timestamp="${xml(report.startedAt)}">
${cases.join('')}  </testsuite>
</testsuites>
`;
}
