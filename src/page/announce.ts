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
  /** Who is being told of a report now, and of which others that is a consequence. */
  let causes: readonly unknown[] = [];

  /** Whoever does something that is reported because of a report is not told of that: it would be for ever. */
  const tell = (before: readonly unknown[], who: unknown, listener: Listener, report: unknown): void => {
    if (before.includes(who)) return;
    const outer = causes;
    causes = [...before, who];
    announcer.call(listener, report);
    causes = outer;
  };
  const dispatch = (event: Name, detail: unknown): void =>
    void document.dispatchEvent(new CustomEvent(`consentinel:${event}`, { detail }));

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
      if (event === 'report') {
        const before = causes;
        const present = [...listeners];
        // Not in the middle of the page's own call.
        queueMicrotask(() => {
          for (const entry of present)
            if (entry[0] === event && listeners.has(entry)) tell(before, entry, entry[1], detail);
          tell(before, document, dispatch.bind(null, event), detail);
        });
        return;
      }
      for (const [name, listener] of listeners) if (name === event) announcer.call(listener, detail);
      if (event !== 'problem') dispatch(event, detail);
    },
    on(event, listener) {
      const entry = [event, listener] as const;
      listeners.add(entry);
      const list = kept[event];
      if (event === 'report') watch();
      if (list) for (const detail of [...list]) tell(causes, entry, listener, detail);
      else if (ready && event === 'ready') announcer.call(listener);
      else if (ready && event === 'change') announcer.call(listener, { gained: granted(), lost: [] });
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
