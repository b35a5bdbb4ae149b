const comparable = (tag: string): string => `${tag.toLowerCase().replace(/_/g, '-')}-`;

/**
 * The language to speak: for each wanted tag in turn itself, then its shorter forms (`fr-CA` → `fr`), else the site's
 * fallback, which is the first available one. Letter case and `_` for `-` do not matter.
 */
export function chooseLanguage(wanted: readonly string[], available: readonly string[]): string {
  const longestFirst = [...available].sort((a, b) => b.length - a.length);
  for (const tag of wanted) {
    const found = longestFirst.find((language) => comparable(tag).startsWith(comparable(language)));
    if (found) return found;
  }
  return available[0] ?? 'en';
}
