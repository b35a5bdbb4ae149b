/** The host and its parents, nearest first: `quote.example.com`, `example.com`. A browser refuses public suffixes itself. */
export const parentDomains = (): string[] =>
  location.hostname
    .split('.')
    .map((_, i, labels) => labels.slice(i).join('.'))
    .slice(0, -1);
