type Value = string | number;

/** Puts values in place of `{name}`. What has no value stays as it is, so that a mistake is seen. */
export const fill = (text: string, values: Readonly<Record<string, Value>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));

/**
 * A copy of the texts in which a site's own texts stand at their places (`preferences.kinds.cookie`). Places that do not
 * exist are ignored: they are reported when the config is checked.
 */
export const override = <T>(texts: T, by: Readonly<Record<string, unknown>>, place = ''): T => {
  if (typeof texts === 'string') return (typeof by[place] === 'string' ? by[place] : texts) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(texts as object))
    copy[key] = override(value, by, place ? `${place}.${key}` : key);
  return copy as T;
};

type Own = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * A site's own texts for these tags, the last one first: what it says for `fr` counts for `fr-CA` too, where nothing more
 * exact is said. A script is never left out: `zh-Hant` takes nothing of `zh`.
 */
export const ownTexts = (own: Own, tags: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.assign({}, ...[...tags.map((tag) => tag.replace(/-..$/, '')), ...tags].map((tag) => own[tag])) as Own[string];
