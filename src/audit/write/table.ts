import { styleText } from 'node:util';
import type { Drift } from '../drift.ts';
import { STATE_NAMES } from '../untested.ts';
import type { AuditReport, Finding, Level } from '../report.ts';
import { ABOUT } from '../rules/about/index.ts';
import type { RuleId } from '../rule-ids.ts';

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;
const MOST_PAGES = 3;

/** What a page names itself must not steer the terminal. */
const plain = (text: string): string =>
  text.replace(
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

export const counted = (findings: readonly Finding[]): string => {
  const of = (level: Level): number => findings.filter((one) => one.level === level).length;
  return `${count(of('error'), 'error')}, ${count(of('warning'), 'warning')}, ${count(of('note'), 'note')}`;
};

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows
    .map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd() + '\n')
    .join('');
}

function pagesOf({ pages }: Finding): string {
  const paths = pages.map((url) => (URL.canParse(url) ? new URL(url).pathname : url));
  const more = paths.length - MOST_PAGES;
  return paths.slice(0, MOST_PAGES).join(' ') + (more > 0 ? ` and ${count(more, 'more page')}` : '');
}

/** The report for a terminal: the states, then the findings by rule. */
export function table(report: AuditReport, colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const states = report.states.map(({ state, region = '', outcome, reason = '', pages, requests, thirdParties }) => [
    STATE_NAMES[state],
    region,
    outcome === 'done'
      ? `${count(pages, 'page')}, ${count(requests, 'request')}, ${count(thirdParties, 'third party').replace('partys', 'parties')}`
      : `${outcome}: ${plain(reason)}`,
  ]);
  const byRule = new Map<RuleId, Finding[]>();
  for (const finding of report.findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  const found = [...byRule].map(([rule, list]) => {
    const { title, level } = ABOUT[rule];
    const rows = list.map((finding) => [plain(finding.subject), plain(finding.vendor ?? ''), plain(pagesOf(finding))]);
    return `${paint(COLOURS[level], level.padEnd(7))}  ${paint('bold', title)}  ${paint('dim', `[${rule}]`)}\n${columns(rows)}`;
  });
  const asked = report.consentManager ? `asked by ${plain(report.consentManager.name)}` : 'nobody who is known asks';
  return [
    `${count(report.pages.length, 'page')}, ${asked}\n`,
    columns(states),
    '\n',
    found.length > 0 ? found.join('\n') : 'Nothing was found.\n',
    `\n${counted(report.findings)}\n`,
  ].join('');
}

/** What changed since an earlier audit, for a terminal. */
export function driftLines({ since, fresh, gone, spread, vendors, hosts }: Drift): string {
  const day = since.slice(0, 10);
  const on = (pages: readonly string[]): string =>
    pages.map((url) => (URL.canParse(url) ? new URL(url).pathname : url)).join(' ');
  const lines = [
    ...vendors.map(({ name, pages }) => `  new: ${plain(name)} on ${plain(on(pages))}`),
    ...hosts.map(({ host, pages }) => `  new: ${plain(host)} on ${plain(on(pages))}`),
    ...fresh.map(({ message, pages }) => `  new: ${plain(message)} ${plain(on(pages))}`),
    ...spread.map(({ finding, pages }) => `  further: ${plain(finding.message)} Also on ${plain(on(pages))}`),
    ...gone.map(({ message }) => `  gone: ${plain(message)}`),
  ];
  return `\nSince ${day}:\n${lines.length > 0 ? `${lines.join('\n')}\n` : '  nothing has changed\n'}`;
}
