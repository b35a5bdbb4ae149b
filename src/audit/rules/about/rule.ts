import type { Level } from '../../report.ts';

/** What a rule is about, in words that a lawyer reads without a developer beside them. */
export interface About {
  readonly level: Level;
  /** The heading over its findings. */
  readonly title: string;
  /** One finding; `{it}` = the subject, `{detail}` = figures. */
  readonly says: string;
  readonly repair: string;
  /** The rule of law or of the platform, as it is cited. */
  readonly source: string;
}

export const rule = (level: Level, title: string, says: string, repair: string, source: string): About => ({
  level,
  title,
  says,
  repair,
  source,
});
