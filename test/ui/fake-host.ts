import type { Consent, ElementHost, InterfaceSettings, PublicAnswer, UserEvent } from '../../src/core/consent.ts';
import type { Decision } from '../../src/core/decide.ts';
import type { VendorDetails } from '../../src/core/details.ts';
import { NO_FACTS } from '../../src/core/facts.ts';
import { NECESSARY, type Item } from '../../src/core/item.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { CategoryId } from '../../src/core/vendor.ts';
import { loadElementTexts } from '../../src/ui/texts/elements/languages.ts';
import { findTexts } from '../../src/ui/texts/find-texts.ts';
import { loadTexts } from '../../src/ui/texts/languages.ts';
import { categoryOf, fakeDetails } from './fake-details.ts';

/** What the interface did to the page. */
export type Call =
  | { readonly did: 'choose'; readonly granted: readonly string[]; readonly trusted: boolean }
  | { readonly did: 'save'; readonly granted: readonly string[]; readonly trusted: boolean }
  /** Without ids: everything. */
  | { readonly did: 'reject'; readonly ids?: readonly string[] }
  | { readonly did: 'open' };

export interface FakeHost extends ElementHost {
  readonly calls: Call[];
  /** As another tab, or the page, would change it. */
  decide(granted: readonly string[]): void;
  problem(problem: Problem): void;
  /** How many listen to changes now. */
  readonly listeners: number;
  /** How often the preferences were to be drawn, closed. */
  prepared: number;
  fresh: () => readonly string[];
  asks: () => boolean;
  details: () => Promise<Readonly<Record<string, VendorDetails>>>;
  /** Loads a language's texts. */
  load: (language: string) => Promise<unknown>;
  /** Called by `open()`. */
  opens: () => void;
}

export const fakeItem = (id: string, category: CategoryId): Item => ({
  id,
  category,
  token: `${id}.000`,
});

const eleven = Object.entries(categoryOf).map(([id, category]) => fakeItem(id, category));

interface Given {
  readonly items?: readonly Item[];
  readonly settings?: Partial<InterfaceSettings>;
  readonly languages?: readonly string[];
}

/** A page of eleven vendors for the interface to talk to; remembers what it was told. */
export function createFakeHost({ items = eleven, settings, languages = ['en', 'es'] }: Given = {}): FakeHost {
  const changed = new Set<() => void>();
  const problems = new Set<(problem: Problem) => void>();
  const calls: Call[] = [];
  let granted: readonly string[] = [];
  let answer: PublicAnswer | undefined;
  const optional = items.filter((item) => item.category !== NECESSARY).map((item) => item.id);

  const decision = (): Decision =>
    Object.fromEntries(
      items.map(({ id, category }) => [
        id,
        category === NECESSARY
          ? { granted: true, reason: 'necessary' }
          : { granted: granted.includes(id), reason: answer ? 'answer' : 'default' },
      ]),
    );
  let decided = decision();
  const decide = (ids: readonly string[]): void => {
    granted = ids;
    const refused = optional.filter((id) => !ids.includes(id));
    answer = { at: '2026-11-23T10:00:00.000Z', revision: 0, method: 'save', granted: ids, refused };
    decided = decision();
    for (const listener of changed) listener();
  };
  const expand = (ids: readonly string[]): string[] =>
    items.filter(({ id, category }) => ids.includes(id) || ids.includes(category)).map(({ id }) => id);
  const consent = {
    get answer(): PublicAnswer | undefined {
      return answer;
    },
    get decision(): Decision {
      return decided;
    },
    allows: (id: string) => decided[id]?.granted ?? false,
    reject(ids?: readonly string[]) {
      calls.push({ did: 'reject', ...(ids && { ids }) });
      decide(ids ? granted.filter((id) => !ids.includes(id)) : []);
    },
    accept(ids: readonly string[], event: UserEvent) {
      host.choose([...host.chosen().filter((id) => optional.includes(id)), ...expand(ids)], event);
    },
    on(event: string, listener: (problem: Problem) => void) {
      if (event === 'problem') problems.add(listener);
      return () => problems.delete(listener);
    },
  } as unknown as Consent;

  const host: FakeHost = {
    consent,
    items,
    calls,
    prepared: 0,
    settings: { theme: 'system', layout: 'bar', policyUrl: '/privacy', texts: {}, categories: {}, ...settings },
    fresh: () => [],
    asks: () => answer === undefined,
    details: () => Promise.resolve(fakeDetails),
    load: loadTexts,
    texts: (wanted) => findTexts(wanted, languages, (language) => host.load(language)),
    elementTexts: (wanted) => findTexts(wanted, languages, loadElementTexts),
    opens: () => undefined,
    get listeners() {
      return changed.size;
    },
    isPerson: (event) => event.isTrusted,
    choose(ids: readonly string[], event: UserEvent) {
      calls.push({ did: 'choose', granted: ids, trusted: event.isTrusted });
      decide(ids);
    },
    save(ids: readonly string[], event: UserEvent) {
      calls.push({ did: 'save', granted: ids, trusted: event.isTrusted });
      decide(ids);
    },
    reject: () => {
      consent.reject();
    },
    chosen: () => Object.keys(decided).filter((id) => decided[id]?.granted),
    facts: () => NO_FACTS,
    covered: () => items.filter(({ category }) => category === 'targeting').map(({ id }) => id),
    onChange(listener) {
      changed.add(listener);
      return () => {
        changed.delete(listener);
      };
    },
    open() {
      calls.push({ did: 'open' });
      host.opens();
    },
    decide,
    preferences: () => {
      host.prepared++;
      return Promise.resolve();
    },
    guard: () => import('../../src/ui/guard-module.ts'),
    problem(problem) {
      for (const listener of problems) listener(problem);
    },
  };
  return host;
}
