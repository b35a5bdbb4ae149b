/** What is allowed is announced after it has been let go, in the same task. In milliseconds. */
const LAG = 250;

interface Span {
  readonly allowed: ReadonlySet<string>;
  readonly since: number;
  until: number;
}

export interface AllowedThen {
  /** From now on this counts. */
  begin(allowed: ReadonlySet<string>, now: number): void;
  /** What counted when something began, what counts most first: a grant that was just being carried out counts. */
  at(time: number): readonly ReadonlySet<string>[];
}

/** A request is judged by what counted when it began, and is seen when it has ended. */
export function createAllowedThen(allowed: ReadonlySet<string>): AllowedThen {
  const spans: Span[] = [{ allowed, since: 0, until: Infinity }];
  return {
    begin(next, now) {
      const last = spans[spans.length - 1] as Span;
      if (last.allowed === next) return;
      last.until = now;
      spans.push({ allowed: next, since: now, until: Infinity });
    },
    at: (time) => spans.filter(({ since, until }) => since <= time + LAG && until > time).map((span) => span.allowed),
  };
}
