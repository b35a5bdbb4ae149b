import { pacer } from './pace.ts';
import { trustedScript, trustedUrl } from './trusted.ts';

/*
 * Letting go of held scripts: each once, in the order they came in, one that fails not stopping the next.
 * A held script is `type="text/plain"` and has never begun. A browser runs it when it comes into the page anew: the same
 * element, so that whoever inserted it hears of `load` and `error`.
 */

/** A script that has not answered after this many milliseconds no longer keeps later ones waiting. */
const PATIENCE = 10_000;

export type Failed = (script: HTMLScriptElement, error?: unknown) => void;

const queue: HTMLScriptElement[] = [];
/** External ones load side by side and run in order by themselves; an inline one has to wait for those before it. */
let before: Promise<void>[] = [];
let draining = false;

/** An inline script that runs after the page was parsed would wipe it with document.write: then that does nothing. */
function withoutWrite(run: () => void): void {
  const names = ['write', 'writeln', 'open'] as const;
  const own = names.map((name) => Reflect.getOwnPropertyDescriptor(document, name));
  for (const name of names) Object.defineProperty(document, name, { value: () => document, configurable: true });
  try {
    run();
  } finally {
    names.forEach((name, i) => {
      const before = own[i];
      if (before) Object.defineProperty(document, name, before);
      else Reflect.deleteProperty(document, name);
    });
  }
}

/**
 * Takes the script out, and puts it in its place again. Resolves when an external one has loaded, failed, or taken too
 * long. While the page is parsed a copy takes its place: the element that the parser has in hand would hold up the parser,
 * and with it all tags behind it.
 */
function run(held: HTMLScriptElement, failed: Failed): Promise<void> | undefined {
  const { nonce, parentNode, nextSibling } = held;
  const { type, src, href } = held.dataset;
  const script =
    document.readyState === 'loading' && held.dataset['held'] === undefined
      ? (held.cloneNode(true) as HTMLScriptElement)
      : held;
  held.remove();
  script.removeAttribute('type');
  if (type) script.type = type;
  script.nonce = nonce;
  script.async = script.hasAttribute('async');
  if (src) script.src = trustedUrl(src);
  if (href) script.setAttribute('href', trustedUrl(href));
  const insert = (): void => {
    parentNode?.insertBefore(script, nextSibling);
    // Not before: the interceptors let a script pass whose mark is met.
    for (const name of ['data-consent', 'data-held', 'data-type', 'data-src', 'data-href'])
      script.removeAttribute(name);
  };
  const inline = !script.src && !script.hasAttribute('href');
  if (inline) {
    script.text = trustedScript(script.text);
    withoutWrite(insert);
    if (type !== 'module') return undefined;
  }
  const done = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      failed(script);
      resolve();
    });
  });
  if (!script.isConnected) insert();
  // An inline module tells of an error, and never that it has run.
  return inline || script.async ? undefined : done;
}

async function drain(failed: Failed): Promise<void> {
  draining = true;
  const turn = pacer();
  for (let held; (held = queue.shift());) {
    if (!(held.src || held.dataset['src']) && before.length > 0) {
      await Promise.all(before);
      before = [];
    }
    try {
      const loading = run(held, failed);
      if (loading) before.push(loading);
    } catch (error) {
      failed(held, error);
    }
    const rest = turn();
    if (rest) await rest;
  }
  draining = false;
}

/** Lets go of these scripts, after those let go before. */
export function runScripts(held: readonly HTMLScriptElement[], failed: Failed): void {
  queue.push(...held);
  if (!draining) void drain(failed);
}
