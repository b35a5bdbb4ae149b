import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { problem } from '../core/problem.ts';
import { ownTags, rewriteBytes, type Change, type RewriteOptions, type RewrittenBytes } from '../rewrite/index.ts';
import { namedFiles } from './named-files.ts';
import type { ExitCode, Io, Package } from './io.ts';
import type { RewriteCommand } from './read-command.ts';
import { readOne } from './read-site.ts';
import { forMachine, json, line, summary } from './report.ts';
import { counted, isChanged, type Rewritten } from './rewrite-summary.ts';
import { wrongUsage } from './wrong-usage.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const patch = (file: string, before: Uint8Array, after: Uint8Array): string =>
  createTwoFilesPatch(`a/${file}`, `b/${file}`, text(before), text(after), undefined, undefined, { context: 1 });

const problemsOf = ({ changes, passed }: RewrittenBytes, options: RewriteOptions): Rewritten['problems'] => [
  ...(passed ? [{ ...problem('not-read', '', {}, 'warning'), line: 1, column: 1 }] : []),
  ...ownTags(changes, options).map(({ item, line: at, column }: Change) => ({
    ...problem('own-tag', `vendors.${item}`, {}, 'warning'),
    line: at,
    column,
  })),
];

/** `consentinel rewrite`. Changes files only with `--write`, and then only those that hold a tag to be marked. */
export async function rewrite(command: RewriteCommand, io: Io, pack: Package): Promise<ExitCode> {
  const { write } = command;
  const site = await readOne(command.config, command.chosen, io, pack);
  if ('unreadable' in site) return wrongUsage(site.unreadable, command.json, io);
  const { file, config, problems } = site;
  if (!config) {
    if (command.json) io.out(json({ config: file, ok: false, problems: problems.map(forMachine), files: [] }));
    else
      io.out(
        [...problems.map((one) => line(file, one, io)), `${file}: ${summary(problems)}; nothing was read\n`].join(''),
      );
    return 1;
  }
  const found = await namedFiles(command.files, io.cwd, /\.html?$/i);
  if ('unreadable' in found) return wrongUsage(found.unreadable, command.json, io);

  const options: RewriteOptions = {
    config,
    vendors: pack.catalogue,
    ...(command.host !== undefined && { site: command.host }),
  };
  const done: Rewritten[] = [];
  for (const name of found.files) {
    const before = await readFile(resolve(io.cwd, name));
    const rewritten = rewriteBytes(before, options);
    const one: Rewritten = { file: name, changes: rewritten.changes, problems: problemsOf(rewritten, options) };
    done.push(one);
    const changed = config.mode !== 'observe' && isChanged(one);
    if (changed && write) await writeFile(resolve(io.cwd, name), rewritten.bytes);
    if (command.json) continue;
    if (changed && !write) io.out(patch(name, before, rewritten.bytes));
    io.out(one.problems.map((each) => line(name, each, io)).join(''));
  }
  const changed = done.some(isChanged);
  const wrote = write && config.mode !== 'observe';
  if (command.json)
    io.out(
      json({
        config: file,
        ok: true,
        written: wrote,
        files: done.map((one) => ({ ...one, problems: one.problems.map(forMachine) })),
      }),
    );
  else io.out(counted(done, wrote, config.mode === 'observe'));
  return changed && !wrote ? 1 : 0;
}
