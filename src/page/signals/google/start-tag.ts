import type { Speaker } from '../adapter.ts';
import { list } from '../globals.ts';
import { gtag } from './gtag.ts';

let begun = false;

/** What a Google snippet says before its script: a container has no types of its own, and is told when it starts. */
export function startTag(layer: string, { use }: Speaker): void {
  if (!use.types) list(layer).push({ 'gtm.start': Date.now(), event: 'gtm.js' });
  else if (!begun) {
    begun = true;
    gtag(layer, 'js', new Date());
  }
}
