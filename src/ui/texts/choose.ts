/** A tag as pages write it: `pt-BR`, `pt_br`, `de_DE.UTF-8`. */
const TAG = /^\s*([a-z]{2,3})(?![a-z])(?:[-_][a-z\d]+)*/i;

/** Norwegian has two written languages; whoever reads either, or says neither, reads this one. */
const READ_AS: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

interface Tag {
  readonly language: string;
  /** The one it is usually written in where the tag does not say: `zh-TW` is `Hant`. */
  readonly script: string | undefined;
  readonly region: string | undefined;
}

/** Old names become new ones (`iw` → `he`, `in` → `id`, `sh` → `sr-Latn`). Nonsense is `undefined`. */
function read(tag: string): Tag | undefined {
  const [whole = '', first = ''] = TAG.exec(tag) ?? [];
  for (const attempt of [whole.trim().replace(/_/g, '-'), first])
    try {
      const locale = new Intl.Locale(attempt);
      const { language, script } = locale.maximize();
      return { language: READ_AS[language] ?? language, script, region: locale.region };
    } catch {
      // Some tags look right and are not; then their language may be.
    }
  return undefined;
}

/** How well somebody who wants the one is served by the other: 0 = not at all. */
function fit(wanted: Tag | undefined, offered: Tag | undefined): number {
  if (!wanted || wanted.language !== offered?.language) return 0;
  return 1 + Number(wanted.script === offered.script) * 2 + Number(wanted.region === offered.region);
}

/** What is offered in the language of a tag, best first. */
function offeredIn(wanted: string, offered: readonly string[]): string[] {
  const tag = read(wanted);
  return offered
    .map((name) => ({ name, fits: fit(tag, read(name)) }))
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => b.fits - a.fits || a.name.length - b.name.length)
    .map(({ name }) => name);
}

/** What serves this tag best, if anything does: `zh-Hant` for `zh-TW`. */
export const bestOffered = (wanted: string, offered: readonly string[]): string | undefined =>
  offeredIn(wanted, offered)[0];

/**
 * The languages to try, best first: for each wanted tag what is offered in its language (`fr-CA` → `fr-CA`, `fr`; the same
 * script before another), then the site's fallback, which is the first one offered, then English. Never empty.
 */
export const languageChain = (wanted: readonly string[], offered: readonly string[]): string[] => [
  ...new Set([...wanted.flatMap((tag) => offeredIn(tag, offered)), ...offered.slice(0, 1), 'en']),
];

/** The language that is spoken if everything can be loaded. */
export const chooseLanguage = (wanted: readonly string[], offered: readonly string[]): string =>
  languageChain(wanted, offered)[0] as string;
