import type { Violation } from '../core/policy-report.ts';

/** A browser sends what it has gathered at once, and not more than this. */
const MOST = 100;
const LONGEST = 2000;

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Without what would forge a line of a log. */
const text = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, LONGEST).replace(/[\p{Cc}\u2028\u2029]/gu, '') : '';
const count = (value: unknown): string => (Number.isSafeInteger(value) ? `:${Number(value)}` : '');

function asUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** One violation, by the names of either kind of report. */
function violation(body: Fields): Violation | undefined {
  const of = (camel: string, kebab: string): unknown => body[camel] ?? body[kebab];
  // An older name of it holds the whole directive.
  const directive = text(of('effectiveDirective', 'effective-directive') ?? body['violated-directive']).split(' ')[0];
  const blocked = text(of('blockedURL', 'blocked-uri'));
  if (!directive || !/^[a-z-]{1,40}$/.test(directive) || !blocked) return undefined;
  const file = text(of('sourceFile', 'source-file'));
  return {
    directive,
    blocked,
    target: asUrl(blocked),
    held: body['disposition'] === 'enforce',
    where: file && file + count(of('lineNumber', 'line-number')) + count(of('columnNumber', 'column-number')),
  };
}

/** What a browser has sent as `application/reports+json` or `application/csp-report`; `undefined` where it is neither. */
export function readReports(json: string): Violation[] | undefined {
  let sent: unknown;
  try {
    sent = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isObject(sent)) return undefined;
  const bodies = Array.isArray(sent)
    ? sent
        .slice(0, MOST)
        .map((one: unknown) => (isObject(one) && one['type'] === 'csp-violation' ? one['body'] : undefined))
    : [sent['csp-report']];
  return bodies.flatMap((body) => (isObject(body) ? (violation(body) ?? []) : []));
}
