import { setTimeout as sleep } from 'node:timers/promises';

/** A page that is being left cannot be asked. */
const LEAVING = /context was destroyed|cannot find context/i;

/** Asks again and again, because what is awaited happens in another process. Fails with `what` after `within` ms. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  within = 8000,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    let answer: T | undefined | false;
    try {
      answer = await ask();
    } catch (error) {
      if (!LEAVING.test(String(error))) throw error;
    }
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${within} ms in vain: ${what}`);
    await sleep(40);
  }
}
