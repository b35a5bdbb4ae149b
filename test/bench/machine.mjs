// What the numbers were taken on; without it they mean nothing.
import { cpus, loadavg, totalmem } from 'node:os';

/** A warning where others use the processors too: every cell at 4x is then wrong, and the table says so by its load. */
export const busy = () =>
  loadavg()[0] > cpus().length / 2
    ? `The machine is busy (load ${loadavg()[0].toFixed(1)} on ${cpus().length} cores): what follows is not fit to be published.`
    : undefined;

/**
 * @param {string} browser
 * @param {{ rounds: number, heavy: number }} options
 * @param {number} played rounds
 * @param {number} seconds
 */
export function machine(browser, { rounds, heavy }, played, seconds) {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `Command: \`npm run bench -- --rounds ${rounds} --heavy ${heavy}\` (${played} rounds in ${Math.round(seconds / 60)} minutes)`,
    `Date: ${new Date().toISOString().slice(0, 10)}`,
    `Machine: ${processors.length} cores (${processors[0]?.model.trim() || 'unknown'}), ${memory} GB, ${process.platform}`,
    `Load of the machine at the end: ${loadavg()[2].toFixed(1)} over 15 minutes`,
    `Browser: ${browser}, headless; Node ${process.versions.node}`,
  ];
}
