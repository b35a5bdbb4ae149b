import type { ConsentEvents } from '../core/consent.ts';
import type { Problem } from '../core/problem.ts';

/*
 * What the page hears: listeners, document events, the console. A listener that throws harms nobody else.
 */
type Name = keyof ConsentEvents;
type Listener = (detail: never) => void;

export interface Announcer {
  readonly on: (event: Name, listener: Listener) => () => void;
  readonly emit: <K extends Name>(event: K, detail: ConsentEvents[K]) => void;
  readonly problem: (problem: Problem) => void;
  /** How many reports there was no room for. */
  readonly lost: () => number;
  /** Runs a function of the page's; what it throws goes to the console. */
  readonly call: (then: (detail: never) => void, detail?: unknown) => void;
}

/** Problems, and reports, that are kept for a late listener. */
const KEPT = 200;

/**
 * `granted` is the present state, which a late listener gets at once. `watch` is called when somebody wants the report:
 * the gate says what it decides, and the rest is only seen by who watches.
 */
export function createAnnouncer(granted: () => readonly string[], watch: () => void): Announcer {
  const listeners = new Set<readonly [Name, Listener]>();
  const kept: Partial<Record<Name, unknown[]>> = { problem: [], report: [] };
  let lost = 0;
  let ready = false;
  const busy = new Set<unknown>();

  // A listener that causes a report, by sending it somewhere say, is not told of that while it is at it.
  const tell = (event: Name, to: unknown, listener: Listener, detail: unknown): void => {
    const guarded = event === 'report';
    if (guarded && busy.has(to)) return;
    if (guarded) busy.add(to);
    announcer.call(listener, detail);
    if (guarded) busy.delete(to);
  };

  const announcer: Announcer = {
    call(then, detail) {
      try {
        then(detail as never);
      } catch (error) {
        console.error('consentinel: listener-failed', error);
      }
    },
    emit(event, detail) {
      if (event === 'ready') ready = true;
      const list = kept[event];
      if (list && list.push(detail) > KEPT) {
        list.shift();
        if (event === 'report') lost++;
      }
      for (const entry of listeners) if (entry[0] === event) tell(event, entry, entry[1], detail);
      if (event !== 'problem')
        tell(
          event,
          document,
          () => document.dispatchEvent(new CustomEvent(`consentinel:${event}`, { detail })),
          detail,
        );
    },
    on(event, listener) {
      const entry = [event, listener] as const;
      listeners.add(entry);
      const list = kept[event];
      if (event === 'report') watch();
      if (list) for (const detail of [...list]) tell(event, entry, listener, detail);
      else if (ready) announcer.call(listener, event === 'change' ? { gained: granted(), lost: [] } : undefined);
      return () => {
        listeners.delete(entry);
      };
    },
    problem(problem) {
      const { code, level, path, args } = problem;
      console[level === 'error' ? 'error' : 'warn'](
        `consentinel: ${path}: ${code}${args ? ` ${JSON.stringify(args)}` : ''}. See docs/problems.md#${code}`,
      );
      announcer.emit('problem', problem);
    },
    lost: () => lost,
  };
  return announcer;
}
