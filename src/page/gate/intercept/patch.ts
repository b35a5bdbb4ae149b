/*
 * Puts a function of ours in a native's place so that nobody can tell: same name, length, descriptor, and text.
 */
export type Call = (...given: unknown[]) => unknown;

/**
 * Looks at a call before it is made. Returns nothing to let it pass untouched; otherwise what is done instead. What a look
 * throws is ours, and lets the call pass; what it returns may throw what the native throws. `key` is the native's name.
 */
export type Look = (self: unknown, given: unknown[], native: Call, key: string) => (() => unknown) | false | undefined;

/** What is done instead of a call for somebody who is refused; undefined where nobody is. */
export const instead = <T extends string>(refused: T | undefined, then: (refused: T) => unknown): ReturnType<Look> =>
  refused !== undefined && (() => then(refused));

/** The same arguments with another one at this place. */
export const replaced = (given: readonly unknown[], place: number, value: unknown): unknown[] =>
  given.map((one, i) => (i === place ? value : one));

/** Ours → the native behind it. */
const natives = new WeakMap<object, Call>();
const undo = new Set<() => void>();

/** Whether calls are looked at; what cannot be put back (a colleague wrapped it since) is passed through. */
let on = false;

/** What this look says, while calls are looked at; nothing where it fails. Each argument by name: it is called at every insertion. */
export function tried(look: Look, self: unknown, given: unknown[], native: Call, key: string): ReturnType<Look> {
  if (on)
    try {
      return look(self, given, native, key);
    } catch {
      // A look that fails must not make the page fail.
    }
  return undefined;
}

const descriptor = (owner: object, key: string): Readonly<Record<string, unknown>> | undefined =>
  Object.getOwnPropertyDescriptor(owner, key) as Record<string, unknown> | undefined;

/** A constructor: a proxy, because what it makes must be the native's, also for classes that extend it. */
const constructor = (key: string, native: Call, look: Look): Call =>
  new Proxy(native, {
    construct(target, given: unknown[], made) {
      const make = (...changed: unknown[]): object => Reflect.construct(target, changed, made) as object;
      const other = tried(look, undefined, given, make, key);
      return other ? (other() as object) : make(...given);
    },
  });

/** A method: like a native function, it is no constructor. */
function method(key: string, native: Call, look: Look): Call {
  const own = {
    [key](this: unknown, ...given: unknown[]) {
      const other = tried(look, this, given, native, key);
      return other ? other() : Reflect.apply(native, this, given);
    },
  };
  return Object.defineProperties(own[key] as Call, Object.getOwnPropertyDescriptors(native));
}

/**
 * Patches what there is of these, inherited or not: methods and functions, setters or else getters, constructors. What is
 * inherited is patched for this owner alone.
 */
export function patch(owner: object | undefined, keys: string, look: Look): void {
  if (!owner) return;
  for (const key of keys.split(' ')) {
    let from: object | null = key in owner ? owner : null;
    let found: ReturnType<typeof descriptor>;
    while (from && !(found = descriptor(from, key))) from = Object.getPrototypeOf(from) as object | null;
    const kind = found?.['set'] ? 'set' : found?.['get'] ? 'get' : 'value';
    const native = found?.[kind] as Call | undefined;
    if (!found?.['configurable'] || typeof native !== 'function' || natives.has(native)) continue;
    const ours = (/^[A-Z]/.test(key) ? constructor : method)(key, native, look);
    natives.set(ours, native);
    Object.defineProperty(owner, key, { ...found, [kind]: ours } as PropertyDescriptor);
    undo.add(() => {
      if (descriptor(owner, key)?.[kind] !== ours) return;
      if (from === owner) Object.defineProperty(owner, key, found as PropertyDescriptor);
      else Reflect.deleteProperty(owner, key);
    });
  }
}

const answers = new Set<() => void>();

/**
 * An object that answers to any name asks its prototype first. Only while `wanted`: Firefox then hides that name among the
 * object's own.
 */
export function answer(
  owner: object | undefined,
  key: string,
  get: Call,
  set: (value: unknown) => void,
  wanted: () => unknown,
): void {
  if (!owner || !key || key in owner) return;
  const place = (): void => {
    if (on && wanted()) Object.defineProperty(owner, key, { configurable: true, get, set });
    else Reflect.deleteProperty(owner, key);
  };
  answers.add(place);
  place();
}

/** What is allowed has changed. */
export const review = (): void => {
  for (const place of answers) place();
};

/** `toString` of what is ours says what the native's says. */
export const asNative: Look = (self, given, native) => {
  const behind = natives.get(self as object);
  return behind && (() => Reflect.apply(native, behind, given));
};

/** Begins to look at calls; `false`: puts back what is still ours, and passes the rest through. */
export function attend(wanted: boolean): boolean {
  if (on === wanted) return false;
  on = wanted;
  if (!on)
    for (const back of undo)
      try {
        back();
      } catch {
        // A frame that has gone to another origin since, and took its realm along.
      }
  undo.clear();
  return on;
}
