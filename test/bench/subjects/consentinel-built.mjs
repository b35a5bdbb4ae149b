// The recommended way: `consentinel build` made the gate for this site alone, and its snippet stands in the page.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { config } from './consentinel-config.mjs';

function build(cli, settings) {
  const folder = mkdtempSync(join(tmpdir(), 'consentinel-bench-'));
  try {
    writeFileSync(join(folder, 'consent.config.json'), JSON.stringify(settings));
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'build'], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`consentinel build failed:\n${stdout}${stderr}`);
    const out = join(folder, 'consent');
    return Object.fromEntries(
      readdirSync(out)
        .filter((name) => /\.(js|html)$/.test(name))
        .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} folder the built script door; the command line lies beside it */
export function builtWay(folder) {
  const cli = resolve(folder, '../cli.js');
  const made = new Map();
  return (site, base) => {
    if (!made.has(base)) made.set(base, build(cli, config(site, base)));
    const { 'snippet.html': snippet, ...files } = made.get(base);
    return { files, head: snippet.trim() };
  };
}
