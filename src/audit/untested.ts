import type { Knowledge } from './knowledge.ts';
import { STATES, type Run } from './recording.ts';
import type { Engine } from './report.ts';

export const STATE_NAMES = {
  'no-choice': 'no choice',
  refused: 'refused',
  accepted: 'accepted',
  'one-vendor': 'one vendor only',
  withdrawn: 'withdrawn',
  gpc: 'Global Privacy Control',
} as const;

const OF_ENGINE: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['Names that were only looked up, and connections that were opened ahead without a request.'],
  firefox: [
    'Names that were only looked up, and connections that were opened ahead without a request.',
    'What workers asked for by themselves: Firefox does not tell its driver.',
    'Partly, which script asked for something.',
  ],
};

/** What this audit cannot say. An empty list of findings is no more than the silence of what was tried. */
export function untested(runs: readonly Run[], know: Knowledge, engine: Engine): string[] {
  const missing = STATES.filter((state) => !runs.some((run) => run.state === state));
  const failed = runs.filter(({ outcome }) => outcome !== 'done');
  const where = (run: Run): string => (run.region === undefined ? '' : ` in ${run.region}`);
  return [
    ...missing.map((state) => `The state “${STATE_NAMES[state]}” was not asked for.`),
    ...failed.map(
      (run) => `The state “${STATE_NAMES[run.state]}”${where(run)} could not be tried: ${run.reason ?? ''}`,
    ),
    ...(know.declared ? [] : ['Whether what was found is declared: there was no config to compare it with.']),
    ...(runs.some(({ region }) => region !== undefined)
      ? []
      : ['Other regions: the site was seen from where this machine is, and judged by opt-in law.']),
    ...OF_ENGINE[engine],
    'What happens on the servers of the site, and what they pass on.',
    'Other browsers, devices and languages, pages that were not visited, and what only a person would do there.',
    'What lies in embedded frames of others beyond their own storage, and consent managers that live in such a frame.',
    'Whether the texts are true and understood, and whether a purpose is lawful: a person has to judge that.',
  ];
}
