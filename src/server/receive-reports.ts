import { policyReport, type PolicyContext } from '../core/policy-report.ts';
import type { ProtectOptions } from './options.ts';
import { readBody } from './read-body.ts';
import { readReports } from './read-reports.ts';

const LARGEST = 65_536;
const TYPES = /^application\/(reports\+json|csp-report)\s*(;|$)/i;

const answer = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { 'cache-control': 'no-store', ...headers } });

/** Takes what browsers send to the reports' address. Never throws; what it cannot read, it refuses. */
export async function receiveReports(
  request: Request,
  onReport: NonNullable<ProtectOptions['reports']>['onReport'],
  context: PolicyContext,
): Promise<Response> {
  if (request.method !== 'POST') return answer(405, { allow: 'POST' });
  if (!TYPES.test(request.headers.get('content-type') ?? '')) return answer(415);
  try {
    const json = await readBody(request.body, LARGEST);
    if (json === undefined) return answer(413);
    const violations = readReports(json);
    if (!violations) return answer(400);
    for (const violation of violations) {
      const report = policyReport(violation, context);
      if (report) await onReport(report, request);
    }
  } catch (error) {
    // A body that broke off, or a listener that threw: the browser has nothing to repeat.
    console.error('consentinel: reports:', error);
  }
  return answer(204);
}
