// `npm start` on a fresh clone. Runs on whatever Node there is: the rest goes through npm, which knows the right one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const npm = (...words) => {
  const { status } = spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

if (!existsSync(`${root}node_modules`)) npm('ci');
npm('run', 'build');
npm('run', 'demo:build');
npm('run', 'demo');
