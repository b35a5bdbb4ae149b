/** Longer than any server lets through; what is beyond it is not read. */
const LONGEST_HEADER = 65_536;

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Every value that a Cookie header has for a name: two cookies of different domains may share it. Never throws. */
export function cookiesNamed(name: string, header: string | null | undefined): string[] {
  if (typeof header !== 'string') return [];
  return header
    .slice(0, LONGEST_HEADER)
    .split(';')
    .flatMap((pair) => {
      const equals = pair.indexOf('=');
      return equals > 0 && pair.slice(0, equals).trim() === name ? [decoded(pair.slice(equals + 1).trim())] : [];
    });
}
