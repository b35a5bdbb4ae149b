import type { BannerSeen, ButtonSeen, Run } from '../recording.ts';
import type { RuleId } from '../rule-ids.ts';
import type { Hit } from './hit.ts';

/** Pixels of height, and parts of width, by which two buttons may differ and still look alike (standards E-03). */
const HEIGHT = 1;
const WIDTH = 0.1;
/** The text of a button against its ground: WCAG 1.4.3; and how far two of them may lie apart (E-03). */
const CONTRAST = 4.5;
const APART = 1.5;
/** CSS pixels: WCAG 2.5.8. */
const SMALLEST = 24;

const look = (what: string, { name, tag, width, height, fontSize, fontWeight, contrast, filled }: ButtonSeen): string =>
  `${what}: “${name}” <${tag}> ${Math.round(width)}×${Math.round(height)} px, ${fontSize} px/${fontWeight}, contrast ${contrast.toFixed(1)}, ${filled ? 'with a ground or border' : 'bare'}`;

function alike(accept: ButtonSeen, refuse: ButtonSeen): RuleId[] {
  const wider = (accept.width - refuse.width) / accept.width;
  // A shorter word makes a narrower button: the width alone says nothing where both follow their text.
  const perLetter = (one: ButtonSeen): number => one.width / Math.max(one.name.length, 1);
  const smaller =
    accept.height - refuse.height > HEIGHT ||
    (wider > WIDTH && perLetter(accept) > perLetter(refuse) * (1 + WIDTH)) ||
    accept.fontSize > refuse.fontSize ||
    accept.fontWeight > refuse.fontWeight ||
    (accept.filled && !refuse.filled) ||
    (accept.tag === 'button' && refuse.tag === 'a');
  const fainter = refuse.contrast < CONTRAST || accept.contrast / refuse.contrast > APART;
  return [...(smaller ? ['refuse-unequal' as const] : []), ...(fainter ? ['refuse-fainter' as const] : [])];
}

const sameLanguage = (a: string, b: string): boolean =>
  a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();

function layer(run: Run, banner: BannerSeen): Hit[] {
  const { page, accept, refuse, settings } = banner;
  const hit = (rule: RuleId, subject: string, seen: string): Hit => ({
    rule,
    subject,
    run,
    page,
    evidence: { page, seen },
  });
  const looks = [accept && look('accept', accept), refuse && look('refuse', refuse)].filter(Boolean).join(' · ');
  const hits: Hit[] = [];
  if (accept && !refuse) hits.push(hit('refuse-missing', 'refuse', looks));
  if (accept && refuse) for (const rule of alike(accept, refuse)) hits.push(hit(rule, 'refuse', looks));
  for (const [what, one] of Object.entries({ accept, refuse, settings }))
    if (one && Math.min(one.width, one.height) < SMALLEST && one.filled)
      hits.push(hit('choice-too-small', what, look(what, one)));
  if (banner.acceptByKeyboard === false) hits.push(hit('choice-without-keyboard', 'accept', looks));
  if (refuse && banner.refuseByKeyboard === false) hits.push(hit('choice-without-keyboard', 'refuse', looks));
  if (banner.bannerLanguage && banner.pageLanguage && !sameLanguage(banner.bannerLanguage, banner.pageLanguage))
    hits.push(
      hit('banner-language', banner.bannerLanguage, `page ${banner.pageLanguage}, banner ${banner.bannerLanguage}`),
    );
  if (!banner.policyLink) hits.push(hit('policy-link-missing', 'banner', 'No link about privacy or cookies'));
  return hits;
}

/** How the visitor is asked. One look at the banner counts, the first. */
function banner(runs: readonly Run[]): Hit[] {
  const seen = runs.find((run) => run.banner?.acceptByKeyboard !== undefined) ?? runs.find((run) => run.banner);
  return seen?.banner ? layer(seen, seen.banner) : [];
}

const FIRST: readonly Run['state'][] = ['no-choice', 'gpc'];

/** What is missing or in the way on the pages. */
function pages(run: Run): Hit[] {
  return run.visits.flatMap(({ page, at, asked, loaded, reopen, locked, moment, route, optOutLink, status }): Hit[] => {
    const hit = (rule: RuleId, seen: string): Hit => ({
      rule,
      subject: 'page',
      run,
      page,
      evidence: { at, page, seen },
    });
    if (loaded && (status === undefined || status >= 400)) return [];
    return [
      ...(run.state === 'no-choice' && run.regime === 'opt-in' && !asked && loaded && route === 'visit'
        ? [hit('banner-missing', 'Nobody asked the visitor')]
        : []),
      ...(moment !== 'before' && route === 'visit' && !reopen && run.manager
        ? [hit('reopen-missing', 'Nothing on the page brings the choices back')]
        : []),
      ...(run.state === 'refused' && moment === 'after' && locked
        ? [hit('page-locked', 'The page cannot be scrolled')]
        : []),
      ...(run.regime === 'opt-out' && FIRST.includes(run.state) && run.region?.startsWith('US') && !optOutLink
        ? [hit('opt-out-link-missing', 'No link “Do Not Sell or Share…” or “Your Privacy Choices”')]
        : []),
    ];
  });
}

function acting(runs: readonly Run[]): Hit[] {
  const of = (state: Run['state']): Run | undefined =>
    runs.find((run) => run.state === state && run.outcome === 'done');
  const hits: Hit[] = [];
  const accepted = of('accepted');
  const refused = of('refused');
  if (accepted?.clicks !== undefined && refused?.clicks !== undefined && refused.clicks > accepted.clicks)
    hits.push({
      rule: 'refuse-longer',
      subject: 'refuse',
      run: refused,
      detail: `${refused.clicks} clicks instead of ${accepted.clicks}`,
      evidence: { seen: `accept ${accepted.clicks}, refuse ${refused.clicks}` },
    });
  for (const run of runs) {
    if (run.settled === false)
      hits.push({ rule: 'choice-without-effect', subject: run.state, run, evidence: { seen: 'The banner stayed' } });
    if (run.goneByScrolling && run.regime === 'opt-in')
      hits.push({ rule: 'consent-by-scrolling', subject: 'scroll', run, evidence: { seen: 'The banner went away' } });
    for (const name of run.choices?.preselected ?? [])
      hits.push({
        rule: 'choice-preselected',
        subject: name,
        run,
        page: run.choices?.page ?? '',
        evidence: { seen: `${name} was on` },
      });
  }
  return hits;
}

export const asking = (runs: readonly Run[]): Hit[] => [...banner(runs), ...runs.flatMap(pages), ...acting(runs)];
