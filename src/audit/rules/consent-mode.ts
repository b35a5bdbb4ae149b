import { permitted } from '../permitted.ts';
import type { CommandSeen, Run } from '../recording.ts';
import type { RuleId } from '../rule-ids.ts';
import { short, type Hit } from './hit.ts';

// Google consent mode: https://developers.google.com/tag-platform/security/guides/consent
const NEEDED = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'];
const REGION = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

const said = ({ command, values }: CommandSeen): string => short(`${command} ${JSON.stringify(values)}`, 300);

/** The commands of one page view up to one moment, in their order. */
function viewsOf(run: Run): CommandSeen[][] {
  const views = new Map<string, CommandSeen[]>();
  for (const one of run.commands) {
    const key = `${one.visit} ${one.moment}`;
    views.set(key, [...(views.get(key) ?? []), one]);
  }
  return [...views.values()].map((list) => [...list].sort((a, b) => a.index - b.index));
}

const isConsent = ({ command }: CommandSeen): boolean => command === 'default' || command === 'update';

function content(one: CommandSeen): [RuleId, string][] {
  const found: [RuleId, string][] = [];
  const { region } = one.values;
  const types = Object.fromEntries(
    Object.entries(one.values).filter(([name]) => name !== 'region' && name !== 'wait_for_update'),
  );
  if (!one.heeded) return [['consent-command-ignored', one.command]];
  for (const [type, value] of Object.entries(types))
    if (value !== 'granted' && value !== 'denied') found.push(['consent-value-invalid', type]);
  // A default of one region may say less than the one for everybody.
  if (region === undefined) for (const type of NEEDED) if (!(type in types)) found.push(['consent-type-missing', type]);
  for (const code of Array.isArray(region) ? region : [])
    if (!REGION.test(String(code)) || ['EU', 'EEA', 'UK'].includes(String(code)))
      found.push(['consent-region-invalid', String(code)]);
  return found;
}

/** What Google's tags take for granted after these commands; a default for one region alone is not everybody's. */
function granted(commands: readonly CommandSeen[]): string[] {
  const state: Record<string, unknown> = {};
  for (const { heeded, values } of commands.filter(isConsent))
    if (heeded && values['region'] === undefined) Object.assign(state, values);
  return NEEDED.filter((type) => state[type] === 'granted');
}

function view(run: Run, commands: readonly CommandSeen[]): Hit[] {
  const hits: Hit[] = [];
  const add = (rule: RuleId, subject: string, one: CommandSeen): void =>
    void hits.push({ rule, subject, run, page: one.page, evidence: { page: one.page, seen: said(one) } });
  const heeded = commands.filter((one) => one.heeded);
  const start = commands.find((one) => !isConsent(one));
  const first = heeded.find(({ command }) => command === 'default');
  if (start && !first) add('consent-default-missing', 'default', start);
  if (start && first && first.index > start.index) add('consent-default-late', 'default', first);
  for (const one of commands.filter(isConsent)) for (const [rule, subject] of content(one)) add(rule, subject, one);

  const last = heeded.filter(isConsent).at(-1);
  if (!first || !last) return hits;
  const { moment } = last;
  // Consent mode remembers nothing: every page of somebody who allowed it says so again.
  if (run.state === 'accepted' && moment === 'after' && granted(commands).length === 0)
    add('consent-update-missing', 'update', last);
  const forbidden = !permitted({ id: 'google', category: 'targeting' }, run, moment, { gpc: [] });
  if (forbidden && run.state !== 'one-vendor')
    for (const type of granted(commands)) add('consent-granted-without-choice', type, last);
  return hits;
}

/** Whether Google's tags are told in time, what the visitor chose, and in a way that they heed. */
export const consentMode = (runs: readonly Run[]): Hit[] =>
  runs.flatMap((run) => viewsOf(run).flatMap((commands) => view(run, commands)));
