// What the numbers were taken on; without it they mean nothing.
import { cpus, loadavg, totalmem } from 'node:os';

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
