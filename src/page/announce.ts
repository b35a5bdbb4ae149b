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
  /** Runs a function of the page's; what it throws goes to the console. */
  readonly call: (then: (detail: never) => void, detail?: unknown) => void;
}

/** `granted` is the present state, which a late listener gets at once. */
export function createAnnouncer(granted: () => readonly string[]): Announcer {
  const listeners = new Set<readonly [Name, Listener]>();
  const problems: Problem[] = [];
  let ready = false;

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
      for (const [name, listener] of listeners) if (name === event) announcer.call(listener, detail);
      if (event !== 'problem') document.dispatchEvent(new CustomEvent(`consentinel:${event}`, { detail }));
    },
    on(event, listener) {
      const entry = [event, listener] as const;
      listeners.add(entry);
      if (event === 'problem') for (const problem of problems) announcer.call(listener, problem);
      else if (ready && event === 'ready') announcer.call(listener);
      else if (ready && event === 'change') announcer.call(listener, { gained: granted(), lost: [] });
      return () => {
        listeners.delete(entry);
      };
    },
    problem(problem) {
      problems.push(problem);
      const { code, level, path, args } = problem;
      console[level === 'error' ? 'error' : 'warn'](
        `consentinel: ${path}: ${code}${args ? ` ${JSON.stringify(args)}` : ''}. See docs/problems.md#${code}`,
      );
      announcer.emit('problem', problem);
    },
  };
  return announcer;
}
