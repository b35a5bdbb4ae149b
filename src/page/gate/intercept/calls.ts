import type { Given } from './given.ts';
import type { Judge } from './judge.ts';
import { instead, replaced, type Look } from './patch.ts';

/*
 * Held calls. What nobody waits for is kept, and made on consent. Everything else fails as if the network had: it is made
 * with an address that fails without leaving the machine.
 */

/** So many are kept; what comes then is dropped. */
const ROOM = 200;

/** There is no such blob. */
const NOWHERE = 'blob:nowhere';

export interface Calls {
  /** Keeps what is to be done once this item is allowed. False where there is no room. */
  readonly keep: (item: string, way: string, target: string, make: () => unknown) => boolean;
  readonly release: () => void;
  readonly fetch: Look;
  /** For calls that are sent, and forgotten. They answer with this, or else whether they are kept. */
  readonly later: (answer?: object) => Look;
  /** For calls that take an address at this place. */
  readonly failing: (place?: number, nowhere?: string) => Look;
}

interface Asked {
  readonly url?: string;
  readonly mode?: string;
  readonly keepalive?: boolean;
}

export function createCalls({ allowed }: Given, judge: Judge): Calls {
  let kept: Parameters<Calls['keep']>[] = [];

  const keep: Calls['keep'] = (...call) => {
    const [item, way, target] = call;
    // What nobody knows is never allowed.
    const room = !!item && kept.length < ROOM;
    if (room) kept.push(call);
    else judge.tell('request', way, target, item, 'dropped');
    return room;
  };
  return {
    keep,
    release() {
      const ready = kept.filter(([item]) => allowed().has(item));
      kept = kept.filter((call) => !ready.includes(call));
      for (const [item, way, target, make] of ready) {
        judge.tell('request', way, target, item, 'replayed');
        make();
      }
    },
    fetch(_self, given, native, key) {
      const [asked, init] = given as [string | Asked, Asked?];
      const target = asked instanceof Request ? asked.url : (asked as string);
      // Without an answer to read, or made to outlive the page: sent, and forgotten.
      const of = <K extends keyof Asked>(key: K): Asked[K] => init?.[key] ?? (asked as Asked)[key];
      return instead(judge.address(target, key), (item) =>
        of('mode') === 'no-cors' || of('keepalive')
          ? new Promise((resolve, reject) => {
              const made = (): unknown => (native(...given) as Promise<unknown>).then(resolve, reject);
              if (!keep(item, key, target, made)) resolve(native(NOWHERE));
            })
          : native(NOWHERE),
      );
    },
    later: (answer) => (self, given, native, key) =>
      instead(judge.address(given[0], key), (item) => {
        const kept = keep(item, key, String(given[0]), () => native.apply(self, given));
        return answer ?? kept;
      }),
    failing:
      (place = 0, nowhere = NOWHERE) =>
      (self, given, native, key) =>
        given.length > place &&
        instead(judge.address(given[place], key === 'open' ? 'XMLHttpRequest' : key), () =>
          native.apply(self, replaced(given, place, nowhere)),
        ),
  };
}
