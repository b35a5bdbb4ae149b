import { sensitiveAt } from '../../core/sensitive.ts';
import { addressOf, ownerOf, type Knowledge } from '../knowledge.ts';
import { despiteGpc, permitted, type Asked } from '../permitted.ts';
import type { Moment, RequestSeen, Run } from '../recording.ts';
import type { RuleId } from '../rule-ids.ts';
import { short, type Hit } from './hit.ts';

const UNKNOWN: Asked = { id: '', category: 'unknown' };

/** By which rule a contact is objected to. */
function ruleOf(run: Run, moment: Moment, known: boolean): RuleId {
  if (moment === 'withdrawn') return known ? 'request-after-withdrawal' : 'unknown-after-withdrawal';
  if (moment === 'before') return known ? 'request-before-choice' : 'unknown-before-choice';
  if (run.state === 'one-vendor') return 'request-beyond-choice';
  return known ? 'request-after-refusal' : 'unknown-after-refusal';
}

const ROUTES = {
  visit: '',
  back: ' after the page came back through the history',
  'second-tab': ' in a second tab',
  scroll: ' after scrolling alone',
} as const;

function judge(run: Run, request: RequestSeen, know: Knowledge): Hit[] {
  const owner = ownerOf(request.url, know);
  if (owner.kind === 'site' || owner.kind === 'manager') return [];
  const { page, moment, at, by, url, method, kind, route } = request;
  const evidence = { at, page, seen: short(`${kind} ${method} ${url}${ROUTES[route]}`), ...(by && { by: short(by) }) };
  if (owner.kind === 'unknown')
    return permitted(UNKNOWN, run, moment, know)
      ? []
      : [{ rule: ruleOf(run, moment, false), subject: owner.host, run, page, evidence }];
  const { vendor, category } = owner;
  const hit = (rule: RuleId): Hit => ({ rule, subject: vendor.id, vendor: vendor.id, run, page, evidence });
  const asked: Asked = { id: vendor.id, category };
  const hits: Hit[] = [];
  if (!permitted(asked, run, moment, know)) hits.push(hit(ruleOf(run, moment, true)));
  else if (moment === 'before' && run.regime === 'opt-in' && vendor.purposes.includes('tag-management'))
    hits.push(hit('tag-manager-before-choice'));
  if (moment === 'before' && despiteGpc(asked, run, know)) hits.push(hit('request-despite-gpc'));
  const never = sensitiveAt(know.sensitive, addressOf(page)?.pathname ?? '', addressOf(page)?.hash ?? '');
  if (never.includes(vendor.id) || never.includes(category)) hits.push(hit('request-on-sensitive-page'));
  return hits;
}

/** Who was contacted although nobody had allowed it. */
export const requests = (runs: readonly Run[], know: Knowledge): Hit[] =>
  runs.flatMap((run) => run.requests.flatMap((request) => judge(run, request, know)));
