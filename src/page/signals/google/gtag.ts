import { globals, list } from '../globals.ts';
import type { Command } from '../queue.ts';
import type { State } from './types.ts';

/** A command to Google's tags. The function is the page's own where it has one. */
export function gtag(layer: string, ...command: unknown[]): void {
  // Google reads a command only if it is an Arguments object: an array, or rest parameters, is silently ignored.
  globals['gtag'] ??= function () {
    // eslint-disable-next-line prefer-rest-params
    list(layer).push(arguments);
  };
  (globals['gtag'] as Command)(...command);
}

let told = '';

/** One update for an answer, then the event for triggers of a tag manager that waited for it. */
export function update(layer: string, state: State, event: string): void {
  const next = JSON.stringify(state);
  if (next === told) return;
  told = next;
  gtag(layer, 'consent', 'update', state);
  list(layer).push({ event });
}
