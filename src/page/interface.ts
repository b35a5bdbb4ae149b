import type { Host } from '../core/consent.ts';
import { problem } from '../core/problem.ts';
import type { Announcer } from './announce.ts';
import type { Door } from './door.ts';
import { sayAtOpeners } from './openers.ts';

/** The banner and the preferences, loaded when somebody must be asked or opens them. */
export interface Interface {
  readonly ask: () => void;
  /** The question is answered. */
  readonly settle: () => void;
  readonly open: () => void;
  /** Defines the elements that lie in the page: the policy, placeholders. */
  readonly define: () => void;
}

const UNAVAILABLE = ' (could not be loaded; nothing more is switched on)';

export function createInterface(door: Door, host: Host, announcer: Announcer): Interface {
  let asking = false;
  /** Loads a part once; after a failure the next wish tries again. */
  const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
    let loading: Promise<T> | undefined;
    return () =>
      (loading ??= load().catch((error: unknown) => {
        loading = undefined;
        throw error;
      }));
  };
  const banner = once(async () => {
    // Without the recorder no answer could be kept: then nobody is asked.
    const [module] = await Promise.all([door.banner(), door.recorder()]);
    return module.connect(host);
  });
  const preferences = once(async () => {
    await banner(); // its file brings what both need
    return (await door.preferences()).connect(host);
  });
  /** A file that does not come grants nothing; the openers say so. */
  const carefully = (what: Promise<unknown>): void => {
    what.then(
      () => {
        sayAtOpeners('');
      },
      (error: unknown) => {
        announcer.problem(problem('interface-failed', String(error)));
        sayAtOpeners(UNAVAILABLE);
      },
    );
  };

  return {
    ask() {
      asking = true;
      carefully(
        banner().then((shown) => {
          if (asking) shown.ask();
        }),
      );
    },
    settle() {
      if (!asking) return;
      asking = false;
      void banner().then((shown) => {
        shown.settle();
      });
    },
    open() {
      carefully(
        preferences().then((dialog) => {
          dialog.open();
        }),
      );
    },
    define() {
      carefully(preferences());
    },
  };
}
