import type { Adapter } from './adapter.ts';

/*
 * LivePerson has no consent call: its tag is not deployed before the visitor agrees. What its script expects to find is
 * the object below. Source: developers.liveperson.com (web tag)
 */
type Deferred = () => void;
const page = globalThis as unknown as { lpTag?: Record<string, unknown> };

export const liveperson: Adapter = {
  start({ use }) {
    const own = page.lpTag ?? {};
    if (own['_tagCount']) return;
    const waiting: [Deferred[], Deferred[], Deferred[]] = [[], [], []];
    const later =
      (name: 'bind' | 'trigger', order: 0 | 1) =>
      (...event: unknown[]): void => {
        waiting[order].push(() => {
          (page.lpTag?.['events'] as Record<string, (...event: unknown[]) => void>)[name]?.(...event);
        });
      };
    page.lpTag = {
      section: '',
      autoStart: true,
      ovr: {},
      vars: [],
      dbs: [],
      ctn: [],
      sdes: [],
      hooks: [],
      identities: [],
      ev: [],
      ...own,
      site: use.id,
      protocol: 'https:',
      _v: '1.10.0',
      _tagCount: 1,
      _timing: { start: Date.now() },
      _defB: waiting[0],
      _defT: waiting[1],
      _defL: waiting[2],
      defer: (run: Deferred, order: number) => waiting[order === 0 || order === 1 ? order : 2].push(run),
      events: { bind: later('bind', 0), trigger: later('trigger', 1) },
    };
    const ready = (): void => {
      (page.lpTag?.['events'] as { trigger(...event: unknown[]): void }).trigger('LPT', 'DOM_READY', {
        t: 'contReady',
      });
    };
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ready);
    else ready();
  },
};
