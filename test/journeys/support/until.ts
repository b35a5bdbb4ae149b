import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again, because what is awaited happens in another process. Fails with `what` after `within` ms. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  within = 8000,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${within} ms in vain: ${what}`);
    await sleep(40);
  }
}
