import { HOME } from '../../journeys/support/site.ts';
import type { Vector } from '../vectors/vector.ts';
import { fill, FOLDER } from './fill.ts';

/** The address by which a vector says that it works. */
export const ranAddress = (id: string, run: string): string => `${HOME}${FOLDER}/ran/${id}?run=${run}`;

/** The page's helper: runs the vectors' code, listens for what loads, and keeps what the gate reports. */
export const helper = (run: string): string => `{
  const reports = [];
  const ok = (id) => void fetch('${FOLDER}/ran/' + id + '?run=${run}', { keepalive: true }).catch(() => 0);
  const failed = {};
  window.leaks = {
    ok, failed, reports,
    run(id, code) { try { code(); } catch (error) { failed[id] = String(error); } },
  };
  if (window.consentinel) consentinel.on('report', (report) => reports.push({ target: report.target, outcome: report.outcome }));
}`;

/** The page's own script: everything that happens once the page has loaded. */
export const ownCode = (code: string): string =>
  `addEventListener('load', () => setTimeout(() => { ${code}\nleaks.ok('all'); }));`;

/** An own file that a page loads while it is parsed. */
export const ownFile = (vector: Vector, run: string): string => fill(vector.script ?? '', vector, run);

/** A worker's own file: what it does stands in its address. */
export const workerFile = `
const code = decodeURIComponent(location.search.slice(1));
(0, eval)(code);`;
