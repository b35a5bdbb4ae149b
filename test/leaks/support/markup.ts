import type { Vector } from '../vectors/vector.ts';
import { fill } from './fill.ts';

/** What the vectors put into a page. */
export interface Markup {
  readonly head: string;
  readonly body: string;
  /** The page's own file, which does the rest once the page has loaded. */
  readonly code: string;
}

const asTemplate = (html: string): string => `<template data-consent="{item}">${html}</template>`;
const asScript = (code: string): string =>
  `<script type="text/plain" data-consent="{item}">(() => { ${code} })();</script>`;

/** A vector with the mark that holds it: its own, or that of the script or the template it lies in. */
export function marked(vector: Vector): Vector {
  const { head, body, script, marked: own, ...rest } = vector;
  if (own === false) return vector;
  if (own !== undefined) return { ...rest, ...(head === undefined ? { body: own } : { head: own }) };
  if (script !== undefined) return { ...rest, body: asScript(script) };
  return { ...rest, body: asTemplate((head ?? '') + (body ?? '')) };
}

/** How a site marks a vendor's tag: the same vector, held. */
export type Mark = (vector: Vector) => Vector;

/** `mark`: as a site does that has marked every tag. */
export function markupOf(vectors: readonly Vector[], run: string, mark: Mark = (vector) => vector): Markup {
  const all = vectors.map(mark);
  const join = (text: (vector: Vector) => string | undefined): string =>
    all.map((vector) => fill(text(vector) ?? '', vector, run)).join('\n');
  const later = all.filter(({ body }) => body === undefined);
  return {
    head: join(({ head }) => head),
    body: join(({ body }) => body),
    code: later
      .map((one) =>
        one.script === undefined ? '' : `leaks.run('${one.id}', () => { ${fill(one.script, one, run)} });`,
      )
      .join('\n'),
  };
}
