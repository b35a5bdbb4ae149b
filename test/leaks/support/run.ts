import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../../journeys/support/browsers.ts';
import { consentPage, type ConsentPage } from '../../journeys/support/pages.ts';
import type { Web } from '../../journeys/support/web.ts';
import type { SetUp } from '../set-ups.ts';
import type { Vector } from '../vectors/vector.ts';
import { gateOf } from './document.ts';
import { evidence, type Count, type Evidence } from './evidence.ts';
import { keptIn } from './kept.ts';
import { marked } from './markup.ts';
import { openOutcome, outcomeOf, watchedOutcome, type Outcome } from './outcome.ts';
import { answerOf } from './answer.ts';
import { setStage, type Making, type Stage } from './stage.ts';
import { until } from './until-or-give-up.ts';

export type Outcomes = ReadonlyMap<string, readonly [Outcome, where: string]>;

interface Run {
  readonly web: Web;
  readonly page: ConsentPage;
  readonly stage: Stage;
  readonly vectors: readonly Vector[];
  readonly key: string;
}

const NOTHING: Count = { contacts: 0, reports: 0 };
const NOBODY: ReadonlySet<string> = new Set();
const isIn = (evidence: Evidence, { id, works }: Vector): boolean => {
  const { contacts, reports } = evidence.get(id) ?? NOTHING;
  return contacts > 0 && (works === 'arrives' || reports > 0);
};

/** Carries out one state, waits for what is awaited in it and then for silence, and says what has come. */
async function state({ web, page, vectors, key }: Run, act: () => Promise<void>, awaited: readonly Vector[]) {
  web.reset();
  for (const { contact } of vectors)
    if (contact.kind === 'connection') web.hangUp(new URL(contact.url.replace('{run}', key)).hostname);
  await act();
  const keeps = vectors.some(({ contact }) => 'name' in contact);
  const now = async (): Promise<Evidence> =>
    evidence(web, vectors, key, keeps ? await keptIn(page.tab).catch(() => NOBODY) : NOBODY);
  await until(async () => {
    const seen = await now();
    return awaited.every((vector) => isIn(seen, vector));
  });
  await web.quiet(400);
  return now();
}

const arrival = (run: Run): Promise<unknown> =>
  run.web.waitFor('the page to have done everything', ({ path }) => path.startsWith('/leaks/ran/all'));

/**
 * Visits a page as somebody new. `leaking` are known to arrive without being allowed; nobody waits for `broken` ones.
 */
export async function runSetUp(
  web: Web,
  engine: Engine,
  setUp: SetUp,
  all: readonly Vector[],
  leaking: readonly Vector[],
  broken: readonly Vector[] = [],
): Promise<Outcomes> {
  const vectors = all.filter(({ engines }) => !engines || engines.includes(engine.name));
  const key = `${engine.name}-${setUp.id.replace(/\W+/g, '-')}`;
  const { config, marked: marks } = setUp;
  const making: Making = {
    manager: config ? gateOf(config) : '',
    ...(marks && { mark: marked }),
    answer: answerOf(setUp),
  };
  const stage = setStage(web, making, vectors, key);
  const page = consentPage(await (await engine.visitor()).tab());
  const run: Run = { web, page, stage, vectors, key };
  const active = vectors.filter(({ withoutScripts }) => !withoutScripts);
  const none = (seen: Evidence, id: string): Count => seen.get(id) ?? NOTHING;

  const visit = async (): Promise<void> => {
    await Promise.all([arrival(run), Promise.race([page.visit(stage.page), sleep(10_000)])]);
  };
  const still = await state(
    run,
    () => page.visit(stage.withoutScripts),
    vectors.filter(({ withoutScripts, id }) => withoutScripts && leaking.some((one) => one.id === id)),
  );
  const first = await state(run, visit, setUp.open ? active : active.filter((one) => leaking.includes(one)));
  const before = (vector: Vector): Count => none(vector.withoutScripts ? still : first, vector.id);
  if (setUp.open) {
    const reports = await page.tab.evaluate(() =>
      (window as unknown as { leaks: { reports: { target: string }[] } }).leaks.reports.map(({ target }) => target),
    );
    const isReported = ({ id, contact }: Vector): boolean =>
      reports.some((target) =>
        'name' in contact ? target === contact.name : target.includes(`leak/${id}.`) || target.includes(`//${id}-`),
      );
    return new Map(
      vectors.map((vector) => [
        vector.id,
        setUp.config && !vector.withoutScripts
          ? watchedOutcome(vector, before(vector), isReported(vector))
          : openOutcome(vector, before(vector)),
      ]),
    );
  }

  await page.asked().catch((error: unknown) => {
    throw new Error(page.tab.complaints.slice(0, 20).join('\n'), { cause: error });
  });
  const held = active.filter((one) => !leaking.includes(one) && !broken.includes(one));
  const accepted = await state(
    run,
    async () => {
      await page.tab.show();
      await page.acceptAll();
    },
    held.filter(({ replayed }) => replayed),
  );
  const nextPage = await state(
    run,
    visit,
    held.filter(({ contact }) => contact.kind !== 'connection'),
  );
  const withdrawn = await state(run, async () => {
    await page.openPreferences();
    await page.rejectAll();
    await web.quiet(400);
    if (web.site(new URL(stage.page).pathname).length === 0) await page.visit(stage.page);
    await arrival(run);
  }, []);
  return new Map(
    vectors.map((vector) => {
      const { id } = vector;
      return [
        id,
        outcomeOf(vector, {
          before: before(vector),
          accepted: none(accepted, id),
          nextPage: none(nextPage, id),
          withdrawn: none(withdrawn, id),
        }),
      ];
    }),
  );
}
