import type { PublicAnswer } from './consent.ts';

/** What decides whether a changed policy is spoken of; days as ISO 8601 (`2026-11-23`). */
export interface PolicyNoticeFacts {
  /** When the policy was last changed, as the config says it. */
  readonly changed: string | undefined;
  readonly today: string;
  readonly answer: Pick<PublicAnswer, 'at'> | undefined;
  /** The visitor is being asked, because something material changed or there is no answer that counts. */
  readonly asks: boolean;
  /** The change that the visitor has read of already. */
  readonly seen: string | undefined;
}

/**
 * Whether a visitor is told that the policy was changed: who answered before it, whose answer still counts, and who has not
 * been told. Whoever is asked again reads it there; whoever answered since has answered under the new one.
 */
export const tellsOfPolicy = ({ changed, today, answer, asks, seen }: PolicyNoticeFacts): boolean =>
  changed !== undefined &&
  changed <= today &&
  !asks &&
  answer !== undefined &&
  answer.at.slice(0, 10) < changed &&
  seen !== changed;
