import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `npx consentinel build` makes of a config, as a site would publish it. */
export function build(config: object): { readonly files: ReadonlyMap<string, string>; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'consentinel-'));
  writeFileSync(join(folder, 'consent.config.json'), JSON.stringify(config));
  const { status, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'dist/cli.js'), 'build'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const out = join(folder, 'consent');
  return {
    files: new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')])),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
