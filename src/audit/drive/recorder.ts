import { setTimeout as sleep } from 'node:timers/promises';
import type {
  CommandSeen,
  CookieSeen,
  Moment,
  Route,
  Run,
  Shot,
  StorageSeen,
  TagSeen,
  VisitSeen,
} from '../recording.ts';
import type { Draft, Note } from './net.ts';
import { writerOf, type Written } from './writers.ts';

/** Where a visitor is, and everything seen of them so far. */
export class Recorder {
  moment: Moment = 'before';
  choiceAt: number | undefined;
  withdrawnAt: number | undefined;
  page = '';
  route: Route = 'visit';
  visit = 0;
  /** While a visitor is signed in: nothing of that is judged. */
  paused = false;
  restored = false;
  readonly requests: Draft[] = [];
  readonly cookies = new Map<string, CookieSeen>();
  readonly storage = new Map<string, StorageSeen>();
  readonly commands = new Map<string, CommandSeen>();
  readonly visits: VisitSeen[] = [];
  readonly tags: TagSeen[] = [];
  readonly shots: Shot[] = [];
  private readonly writers = new Map<string, string>();
  private readonly began = Date.now();
  private last = Date.now();

  get now(): number {
    return Date.now() - this.began;
  }

  readonly note: Note = (request) => {
    this.last = Date.now();
    const { now: at, page, route, moment } = this;
    const draft = { at, page, route, moment, ...request };
    // A navigation is of the page that it leads to.
    if (draft.kind === 'document') draft.page = draft.url;
    if (!this.paused) this.requests.push(draft);
    return draft;
  };

  /** The visitor decides now. */
  decide(moment: 'after' | 'withdrawn'): void {
    this.moment = moment;
    if (moment === 'after') this.choiceAt = this.now;
    else this.withdrawnAt = this.now;
  }

  wrote({ what, name, stack }: Written): void {
    if (what === 'restored') this.restored = true;
    const by = writerOf(stack);
    if (by !== undefined) this.writers.set(`${what} ${name}`, by);
  }

  /** Who set it: a script that was watched, else the answer that came with it. */
  writer(what: string, name: string): string | undefined {
    const script = this.writers.get(`${what} ${name}`);
    if (script !== undefined || what !== 'cookie') return script;
    const answer = this.requests.findLast(({ responseHeaders }) =>
      (responseHeaders?.['set-cookie'] ?? '').split('\n').some((line) => line.startsWith(`${name}=`)),
    );
    return answer && `${answer.url.split('?')[0] ?? ''} (Set-Cookie)`;
  }

  /** Until nothing has been asked for in a while, or it has taken too long. */
  async quiet(settle: number, longest: number): Promise<void> {
    const end = Date.now() + longest;
    this.last = Math.max(this.last, Date.now() - settle / 2);
    while (Date.now() - this.last < settle && Date.now() < end) await sleep(Math.min(40, settle));
  }

  /** Everything as plain data. */
  data(): Pick<
    Run,
    'choiceAt' | 'withdrawnAt' | 'requests' | 'cookies' | 'storage' | 'commands' | 'visits' | 'tags' | 'shots'
  > {
    const { choiceAt, withdrawnAt } = this;
    return {
      ...(choiceAt !== undefined && { choiceAt }),
      ...(withdrawnAt !== undefined && { withdrawnAt }),
      requests: this.requests,
      cookies: [...this.cookies.values()],
      storage: [...this.storage.values()],
      commands: [...this.commands.values()],
      visits: this.visits,
      tags: this.tags,
      shots: this.shots,
    };
  }
}
