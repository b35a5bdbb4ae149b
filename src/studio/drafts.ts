import { readDraft, type Draft } from './model/draft.ts';

const key = (path: string): string => `consentinel-studio:${path}`;

/** What the browser keeps of a file's unsaved changes. */
export interface Drafts {
  read(): Draft | undefined;
  /** Whether it is kept. */
  write(draft: Draft): boolean;
  forget(): void;
  /** Another tab has changed it. */
  watch(changed: () => void): void;
}

export const draftsOf = (path: string): Drafts => ({
  read() {
    try {
      return readDraft(localStorage.getItem(key(path)));
    } catch {
      return undefined;
    }
  },
  write(draft) {
    try {
      localStorage.setItem(key(path), JSON.stringify(draft));
      return true;
    } catch {
      return false; // Blocked, or full.
    }
  },
  forget() {
    try {
      localStorage.removeItem(key(path));
    } catch {
      // There was none.
    }
  },
  watch(changed) {
    addEventListener('storage', (event) => {
      if (event.key === key(path)) changed();
    });
  },
});
