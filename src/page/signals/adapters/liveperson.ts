import type { Adapter } from '../adapter.ts';

/*
 * LivePerson has no consent call: its tag is not deployed before the visitor agrees. What its script expects to find is
 * the object below. Source: developers.liveperson.com (web tag)
 */
interface Tag {
  _tagCount?: number;
  events: Record<'bind' | 'trigger', (...event: unknown[]) => void>;
  defer(run: () => void, queue: number): void;
}
const page = globalThis as unknown as { lpTag?: Tag & Record<string, unknown> };

export default {
  start({ use }) {
    const own = page.lpTag;
    if (own?._tagCount) return;
    // What is called before the script has come waits in three queues, under the names by which the script takes them.
    const queues = { _defB: [] as unknown[], _defT: [] as unknown[], _defL: [] as unknown[] };
    const later =
      (name: 'bind' | 'trigger', queue: unknown[]) =>
      (...event: unknown[]): void => {
        queue.push(() => page.lpTag?.events[name](...event));
      };
    const events = { bind: later('bind', queues._defB), trigger: later('trigger', queues._defT) };
    page.lpTag = {
      section: '',
      autoStart: true,
      ovr: {},
      ...own,
      ...queues,
      site: use.id,
      protocol: 'https:',
      _v: '1.10.0',
      _tagCount: 1,
      defer: (run, queue) => Object.values(queues)[queue]?.push(run),
      events,
    };
    for (const name of ['vars', 'dbs', 'ctn', 'sdes', 'hooks', 'identities', 'ev']) page.lpTag[name] ??= [];
    events.trigger('LPT', 'DOM_READY', { t: 'contReady' });
  },
} satisfies Adapter;
