import type { Tag } from '../core/vendor.ts';
import { nonce } from './gate/nonce.ts';
import { trustedUrl } from './gate/trusted.ts';

const globals = globalThis as unknown as Record<string, unknown>;

/** In the head, or where the head will be. */
export function insert<T extends HTMLScriptElement | HTMLLinkElement>(element: T): T {
  element.nonce = nonce();
  ((document.head as HTMLElement | null) ?? document.documentElement).append(element);
  return element;
}

/** A tag has thrown, or its script has not come. */
export type Failed = (error: unknown) => void;

/** Carries out one tag, as the vendor's official snippet would. */
function carryOut(tag: Tag, failed: Failed, loaded?: () => void): void {
  switch (tag.kind) {
    case 'script': {
      const script = document.createElement('script');
      script.src = trustedUrl(tag.src);
      if (tag.id) script.id = tag.id;
      script.onload = loaded ?? null;
      script.onerror = () => {
        failed(tag.src);
      };
      insert(script);
      break;
    }
    case 'style': {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = tag.href;
      insert(link);
      break;
    }
    case 'call':
      (globals[tag.name] as ((...given: unknown[]) => void) | undefined)?.(...tag.arguments);
      break;
    case 'push':
      ((globals[tag.name] ??= []) as { push(value: unknown): void }).push(tag.value);
      break;
    case 'set':
      globals[tag.name] = tag.value;
      break;
    default:
      tag satisfies never;
  }
}

/** In order; one that throws ends the rest of this vendor, and nothing else. */
export function carryOutAll(tags: readonly Tag[] | undefined, failed: Failed, loaded?: () => void): void {
  try {
    for (const tag of tags ?? []) carryOut(tag, failed, loaded);
  } catch (error) {
    failed(error);
  }
}
