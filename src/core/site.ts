/**
 * The last two labels of a host, three where the second-last is a short one (`co.uk`, `com.au`). A guess: the true list of
 * public suffixes is larger than everything else in the gate. It only says whose an address is that no vendor claims.
 */
function registrable(host: string): string {
  const labels = host.split('.');
  const short = labels.length > 2 && (labels.at(-2) as string).length < 4 && (labels.at(-1) as string).length < 3;
  return labels.slice(short ? -3 : -2).join('.');
}

/** An address with no dots, or of numbers, is only the same as itself. */
const isName = (host: string): boolean => /\.[a-z][\w-]*$/i.test(host);

/** The hosts of this one's site, as a policy says them; none for an address without a name. */
export const siteHosts = (host: string): string[] =>
  isName(host) ? [registrable(host), `*.${registrable(host)}`] : [];

/** Whether two hosts belong to one site. */
export const isSameSite = (host: string, other: string): boolean =>
  host === other || (isName(host) && isName(other) && registrable(host) === registrable(other));
