/** Who wrote: said by the page while it runs. */
export interface Written {
  readonly what: 'cookie' | 'local' | 'session' | 'restored';
  readonly name: string;
  /** Addresses on the stack, the caller first. */
  readonly stack: readonly string[];
}

/**
 * Notes in a page who sets cookies and keys, under what the page itself does to those calls. It is sent to every frame as
 * text, ahead of all scripts, so it uses nothing from outside of itself; `tell` is the name of the function that listens.
 * `region`: an attribute of `<html>` and its value, for sites that read the visitor's region there.
 */
export function watchWriters(tell: string, region?: readonly [name: string, value: string]): void {
  const listen = (window as unknown as Record<string, ((written: Written) => unknown) | undefined>)[tell];
  const note = (what: Written['what'], name: string): void => {
    const stack = [...(new Error().stack ?? '').matchAll(/https?:\/\/[^\s)]+?(?=:\d+(:\d+)?\)?($|\n))/gm)].map(
      ([url]) => url,
    );
    try {
      void Promise.resolve(listen?.({ what, name, stack: [...new Set(stack)].slice(0, 6) })).catch(() => undefined);
    } catch {
      // Nobody listens any more.
    }
  };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  const write = cookie && (Reflect.get(cookie, 'set') as ((this: Document, value: unknown) => void) | undefined);
  if (cookie && write)
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set(this: Document, value: unknown) {
        note('cookie', String(value).split('=')[0]?.trim() ?? '');
        write.call(this, value);
      },
    });
  const store = (window as unknown as { CookieStore?: { prototype: { set(...given: unknown[]): unknown } } })
    .CookieStore;
  if (store) {
    const native = Object.getOwnPropertyDescriptor(store.prototype, 'set')?.value as (...given: unknown[]) => unknown;
    store.prototype.set = function (this: unknown, ...given: unknown[]): unknown {
      const [first] = given;
      note('cookie', typeof first === 'object' && first ? String((first as { name?: unknown }).name) : String(first));
      return native.apply(this, given);
    };
  }
  const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as (
    key: string,
    value: string,
  ) => void;
  Storage.prototype.setItem = function (this: Storage, key: string, value: string): void {
    let kind: 'local' | 'session' = 'session';
    try {
      if (this === window.localStorage) kind = 'local';
    } catch {
      // A page without storage.
    }
    note(kind, key);
    setItem.call(this, key, value);
  };
  if (window !== window.top) return;
  addEventListener('pageshow', (event) => {
    if (event.persisted) note('restored', location.href);
  });
  if (region) {
    const mark = (): boolean => {
      const html = document.documentElement as HTMLElement | null;
      html?.setAttribute(...(region as [string, string]));
      return html !== null;
    };
    if (!mark()) {
      const observer = new MutationObserver(() => {
        if (mark()) observer.disconnect();
      });
      observer.observe(document, { childList: true });
    }
  }
}

/** The script that wrote: the first on the stack that is not the gate's own, which stands between a page and its cookies. */
export const writerOf = (stack: readonly string[]): string | undefined =>
  stack.find((url) => !/\/consentinel(\.[\w-]+)?\.js/.test(url)) ?? stack[0];
