import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until it is so, or `within` ms have passed: what is missing then is missing in the result. */
export async function until(
  ask: () => Promise<boolean>,
  within = Number(process.env['LEAKS_PATIENCE'] ?? 8000),
): Promise<void> {
  const end = Date.now() + within;
  while (!(await ask()) && Date.now() < end) await sleep(150);
}
