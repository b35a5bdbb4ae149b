// Finds PostgreSQL's server programs for the tests, gets them where it can, and runs a database of their own.
//   node tools/postgres.mjs     find or install; prints the folder
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const DEBIAN = '/usr/lib/postgresql';
const isRoot = process.getuid?.() === 0;

/** The folder with `initdb` and `postgres`. */
function find() {
  const { POSTGRES_BIN } = process.env;
  if (POSTGRES_BIN) {
    if (existsSync(join(POSTGRES_BIN, 'initdb'))) return POSTGRES_BIN;
    throw new Error(`POSTGRES_BIN=${POSTGRES_BIN} has no initdb`);
  }
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin')) : [];
  const path = (process.env.PATH ?? '').split(delimiter).filter((dir) => existsSync(join(dir, 'initdb')));
  const folder = [...debian.reverse(), ...path].find((dir) => existsSync(join(dir, 'initdb')));
  // The programs find their own files by where they really lie.
  return folder && dirname(realpathSync(join(folder, 'initdb')));
}

/** @returns {string} */
export function ensurePostgres() {
  const found = find();
  if (found) return found;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
    const words = ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'];
    spawnSync('apt-get', words, { stdio: ['ignore', 2, 2], env });
  }
  const now = find();
  if (now) return now;
  throw new Error('No PostgreSQL found. Install its server, or set POSTGRES_BIN to the folder that has initdb.');
}

/** The server refuses to run as root: then it is Debian's own user, or nobody. */
function user() {
  if (!isRoot) return {};
  const id = (option) => Number(spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }).stdout.trim() || 65_534);
  return { uid: id('-u'), gid: id('-g') };
}

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

/** A database that is gone with the tests. Its files are written as a real one's are: nothing is made faster by being unsafe. */
export async function startPostgres() {
  const bin = ensurePostgres();
  const folder = mkdtempSync(join(tmpdir(), 'consentinel-postgres-'));
  const who = user();
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  const options = { ...who, cwd: folder, env: { ...process.env, LC_ALL: 'C' }, encoding: 'utf8' };
  const words = ['-D', data, '-U', 'consentinel', '--auth=trust', '-E', 'UTF8', '--no-instructions'];
  const made = spawnSync(join(bin, 'initdb'), words, options);
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const address = `postgres://consentinel@127.0.0.1:${port}/postgres`;
  let said = '';
  const start = async () => {
    const server = spawn(join(bin, 'postgres'), ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let ready = false;
    server.stderr.on('data', (text) => {
      said += text;
      ready ||= /ready to accept connections/.test(String(text));
    });
    for (let i = 0; i < 300 && !ready && server.exitCode === null; i++) await sleep(50);
    if (!ready) throw new Error(`PostgreSQL did not start: ${said}`);
    return server;
  };
  let server = await start();
  const end = async (signal) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signal);
    await once(server, 'exit');
  };
  return {
    address,
    /** As when the machine's power fails, and comes back. */
    async crash() {
      await end('SIGQUIT');
      server = await start();
    },
    async stop() {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(ensurePostgres());
