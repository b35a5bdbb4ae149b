/** More addresses than this within a minute are no site's visitors: then everybody shares one allowance. */
const MOST = 100_000;
const MINUTE = 60_000;

/** One subscriber of an IPv6 network has a whole /64. */
const network = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;

/**
 * Whether an address may send once more: so many a minute. Addresses are held in memory, for a minute at most, and written
 * nowhere.
 */
export function createLimit(aMinute: number): (address: string, now: number) => boolean {
  let counts = new Map<string, number>();
  let began = 0;
  return (address, now) => {
    if (now - began >= MINUTE) {
      counts = new Map();
      began = now;
    }
    const who = network(address);
    const name = counts.has(who) || counts.size < MOST ? who : '';
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count <= aMinute;
  };
}
