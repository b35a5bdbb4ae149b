/** A day (`2026-11-23`) in words; what is no day stays as it is. */
export function day(text: string, language: string): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime())
    ? text
    : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
