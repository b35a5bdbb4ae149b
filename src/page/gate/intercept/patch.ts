/*
 * Puts a function of ours in a native's place so that nobody can tell: same name, length, descriptor, and text.
 */
export type Call = (...given: unknown[]) => unknown;

/**
 * Looks at a call before it is made. Returns nothing to let it pass untouched; otherwise what is done instead. What a look
 * throws is ours, and lets the call pass; what it returns may throw what the native throws.
 */
export type Look = (self: unknown, given: unknown[], native: Call) => (() => unknown) | undefined;

const { apply } = Reflect;
const { defineProperty, defineProperties, getOwnPropertyDescriptor, getOwnPropertyDescriptors } = Object;

/** The same arguments with another one at this place. */
export const replaced = (given: readonly unknown[], place: number, value: unknown): unknown[] =>
  given.map((one, i) => (i === place ? value : one));

/** Ours → the native behind it. */
const natives = new WeakMap<object, Call>();
const undo = new Set<() => void>();

/** Whether calls are looked at; what cannot be put back (a colleague wrapped it since) is passed through. */
let on = false;

function tried(look: Look, self: unknown, given: unknown[], native: Call): ReturnType<Look> {
  if (on)
    try {
      return look(self, given, native);
    } catch {
      // A look that fails must not make the page fail.
    }
  return undefined;
}

/** Patches what there is of these: methods and functions, setters or else getters, constructors. */
export function patch(owner: object | undefined, keys: string, look: Look): void {
  for (const key of keys.split(' ')) {
    const found = owner && getOwnPropertyDescriptor(owner, key);
    const kind = found?.set ? 'set' : found?.get ? 'get' : 'value';
    const native = found?.[kind] as Call | undefined;
    if (!found?.configurable || typeof native !== 'function' || natives.has(native)) continue;
    let ours: Call;
    if (/^[A-Z]/.test(key))
      ours = new Proxy(native, {
        construct(target, given: unknown[], made) {
          const native = (...changed: unknown[]): unknown => Reflect.construct(target, changed, made);
          const instead = tried(look, undefined, given, native);
          return (instead ? instead() : Reflect.construct(target, given, made)) as object;
        },
      });
    else {
      // A method: like a native function, it is no constructor.
      const { method } = {
        method(this: unknown, ...given: unknown[]) {
          const instead = tried(look, this, given, native);
          return instead ? instead() : apply(native, this, given);
        },
      };
      ours = defineProperties(method, getOwnPropertyDescriptors(native));
    }
    natives.set(ours, native);
    const put = (from: Call, to: Call): void => {
      if (getOwnPropertyDescriptor(owner as object, key)?.[kind] === from)
        defineProperty(owner as object, key, { ...found, [kind]: to });
    };
    put(native, ours);
    undo.add(() => {
      put(ours, native);
    });
  }
}

/** `toString` of what is ours says what the native's says. */
export function patchText(owner: object): void {
  patch(owner, 'toString', (self, given, native) => {
    const behind = natives.get(self as object);
    return behind && (() => apply(native, behind, given));
  });
}

/** Begins to look at calls; `false`: puts back what is still ours, and passes the rest through. */
export function attend(wanted: boolean): boolean {
  if (on === wanted) return false;
  on = wanted;
  if (!on) for (const back of undo) back();
  undo.clear();
  return on;
}
