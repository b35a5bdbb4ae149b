import type { Receipt } from '../../core/receipt.ts';

/** More than a visitor chooses while a collector is out of reach; each is a few hundred bytes. */
const MOST = 20;

/** Receipts that nobody has acknowledged yet, and the newest of all, which the visitor keeps. */
export interface Queue {
  /** The newest receipt of this browser. */
  readonly last: () => Receipt | undefined;
  /** Returns those that there was no room for: the oldest. */
  readonly add: (receipt: Receipt) => readonly Receipt[];
  /** Oldest first. */
  readonly waiting: () => readonly Receipt[];
  readonly remove: (id: string) => void;
  /** Whether anything is kept beyond this page. */
  readonly keeps: () => boolean;
}

const parsed = (text: string | null): Receipt | undefined => {
  try {
    const value = JSON.parse(text ?? 'null') as Receipt | null;
    return typeof value?.id === 'string' && typeof value.at === 'string' ? value : undefined;
  } catch {
    return undefined; // Somebody else's, or cut off.
  }
};

/**
 * In localStorage: the newest under `name`, each that waits under a key of its own, so that two tabs do not overwrite each
 * other. Where that is blocked or full, for as long as the page lives.
 */
export function createQueue(name: string): Queue {
  const prefix = `${name}.`;
  const here = new Map<string, string>();
  const get = (key: string): string | null => {
    try {
      return here.get(key) ?? localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const put = (key: string, text: string): void => {
    try {
      localStorage.setItem(key, text);
      here.delete(key);
    } catch {
      here.set(key, text);
    }
  };
  const keys = (): string[] => {
    let stored: string[] = [];
    try {
      stored = Object.keys(localStorage);
    } catch {
      // Blocked.
    }
    return [...new Set([...stored, ...here.keys()])].filter((key) => key.startsWith(prefix));
  };
  const remove = (id: string): void => {
    here.delete(prefix + id);
    try {
      localStorage.removeItem(prefix + id);
    } catch {
      // Blocked, so it is not there.
    }
  };
  const waiting = (): Receipt[] =>
    keys()
      .flatMap((key) => parsed(get(key)) ?? [])
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at || a.previous === b.id ? 1 : 0));
  return {
    last: () => parsed(get(name)),
    add(receipt) {
      const text = JSON.stringify(receipt);
      put(prefix + receipt.id, text);
      put(name, text);
      const lost = waiting().slice(0, -MOST);
      for (const { id } of lost) remove(id);
      return lost;
    },
    waiting,
    remove,
    keeps() {
      const probe = `${name}?`;
      try {
        localStorage.setItem(probe, probe);
        localStorage.removeItem(probe);
        return true;
      } catch {
        return false;
      }
    },
  };
}
