import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  har,
  htmlReport,
  junit,
  sarif,
  type Audited,
  type Drift,
  type Kept,
  type Run,
  type State,
} from '../audit/index.ts';
import { json } from './report.ts';

const nameOf = (state: State, region: string | undefined): string =>
  region === undefined ? state : `${state}.${region.toLowerCase()}`;

interface Unfinished {
  /** What was asked for; another question begins anew. */
  readonly asked: string;
  readonly pages: readonly string[];
  readonly runs: readonly Run[];
}

/** What an interrupted audit has in its folder, and where this one keeps what is finished. */
export async function keptIn(folder: string, asked: string, resume: boolean): Promise<Kept> {
  const file = join(folder, 'unfinished.json');
  const earlier = await readFile(file, 'utf8')
    .then((text) => JSON.parse(text) as Unfinished)
    .catch(() => undefined);
  const usable = resume && earlier?.asked === asked ? earlier : undefined;
  const runs: Run[] = [...(usable?.runs ?? [])];
  let writing = Promise.resolve();
  return {
    find: (state, region) => usable?.runs.find((run) => run.state === state && run.region === region),
    keep: (run, pages) => {
      runs.push(run);
      // One after the other: two that write at a time would leave half a file.
      writing = writing.then(async () => {
        await mkdir(folder, { recursive: true });
        await writeFile(file, JSON.stringify({ asked, pages, runs } satisfies Unfinished));
      });
      return writing;
    },
    ...(usable && { pages: usable.pages }),
  };
}

/** Writes everything that can be handed on. */
export async function writeAudit(
  folder: string,
  { report, runs, know }: Audited,
  known: ReadonlySet<string>,
  drift: Drift | undefined,
): Promise<void> {
  await mkdir(join(folder, 'har'), { recursive: true });
  await writeFile(join(folder, 'audit.json'), json(report));
  await writeFile(join(folder, 'audit.sarif'), json(sarif(report)));
  await writeFile(join(folder, 'audit.junit.xml'), junit(report, known));
  await writeFile(join(folder, 'audit.html'), htmlReport(report, runs, know, drift));
  for (const run of runs)
    await writeFile(
      join(folder, 'har', `${nameOf(run.state, run.region)}.har`),
      json(har(run, report.tool.version, report.startedAt)),
    );
  await rm(join(folder, 'unfinished.json'), { force: true });
}
