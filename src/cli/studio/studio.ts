import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { findConfig, readTemplates, studioFiles } from '../../build/index.ts';
import type { ExitCode, Io, Package } from '../io.ts';
import { json } from '../report.ts';
import { wrongUsage } from '../wrong-usage.ts';
import { ConfigFile } from './config-file.ts';
import { studioServer } from './server.ts';

export interface StudioCommand {
  /** Missing: the one of the folder. */
  readonly file?: string;
  /** Missing: the usual one, or the next that is free. */
  readonly port?: number;
  /** A folder that gets the page, instead of a server. */
  readonly out?: string;
  readonly json: boolean;
}

/** Always the same where it is free: the browser keeps what is not saved by the address of the page. */
const PORT = 4789;
const TRIES = 10;

async function listen(server: Server, port: number | undefined): Promise<number> {
  for (let wanted = port ?? PORT; ; wanted++)
    try {
      server.listen(wanted, '127.0.0.1');
      await once(server, 'listening'); // Rejects where it is taken.
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = (error as { code?: unknown }).code === 'EADDRINUSE';
      if (!isTaken || port !== undefined || wanted >= PORT + TRIES) throw error;
    }
}

async function serve(file: ConfigFile, name: string, command: StudioCommand, io: Io, pack: Package): Promise<ExitCode> {
  const files = await studioFiles(pack.studio, await readTemplates(pack.templates), pack.catalogue, 'server');
  const token = randomBytes(24).toString('base64url');
  const server = studioServer(file, files, token);
  const port = await listen(server, command.port);
  const address = `http://127.0.0.1:${port}/#${token}`;
  if (command.json) io.out(`${JSON.stringify({ ok: true, config: name, address })}\n`);
  else io.out(`The studio for ${name} is open for this machine alone:\n\n  ${address}\n\nCtrl+C closes it.\n`);
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
  return 0;
}

/** The page with a copy of the config, for any web server: what is changed there is downloaded. */
async function publish(
  file: ConfigFile,
  out: string,
  command: StudioCommand,
  io: Io,
  pack: Package,
): Promise<ExitCode> {
  const folder = resolve(io.cwd, out);
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    return wrongUsage(`${out} is not empty. Give an empty folder, or a new one.`, command.json, io);
  const { text } = await file.read();
  const files = await studioFiles(pack.studio, await readTemplates(pack.templates), pack.catalogue, 'static');
  for (const [name, content] of [...files, ['config.json', text] as const]) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  if (command.json) io.out(json({ ok: true, out, files: files.size + 1 }));
  else io.out(`${out}: ${files.size + 1} files\n`);
  return 0;
}

/** `consentinel studio`. Throws what the file system and the network throw. */
export async function studio(command: StudioCommand, io: Io, pack: Package): Promise<ExitCode> {
  const found = await findConfig(io.cwd, command.file);
  if ('unreadable' in found) return wrongUsage(found.unreadable, command.json, io);
  const file = new ConfigFile(io.cwd, found.file);
  return command.out === undefined
    ? serve(file, found.file, command, io, pack)
    : publish(file, command.out, command, io, pack);
}
