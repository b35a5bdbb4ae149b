import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { policyHtml, policyMarkdown, policyPage, policyTexts } from '../build/index.ts';
import type { ExitCode, Io, Package } from './io.ts';
import type { PolicyCommand } from './read-command.ts';
import { readOne } from './read-site.ts';
import { forMachine, json, line, summary } from './report.ts';
import { wrongUsage } from './wrong-usage.ts';

const WRITERS = { html: policyHtml, markdown: policyMarkdown };

/** `consentinel policy`. Writes nothing unless the whole config is right. */
export async function policy(options: PolicyCommand, io: Io, pack: Package): Promise<ExitCode> {
  const { format, language: wanted, out, json: asJson } = options;
  const site = await readOne(options.file, options.chosen, io, pack);
  if ('unreadable' in site) return wrongUsage(site.unreadable, asJson, io);
  const { file, config, problems } = site;
  const told = problems.map(forMachine);
  if (!config) {
    if (asJson) io.out(json({ file, ok: false, problems: told }));
    else io.err([...problems.map((one) => line(file, one, io)), `${file}: ${summary(problems)}\n`].join(''));
    return 1;
  }
  const texts = await policyTexts(config, wanted);
  if (!texts) return wrongUsage(`There are no texts in "${wanted ?? ''}". See docs/languages.md.`, asJson, io);
  const { language } = texts;
  const text = WRITERS[format](policyPage(config, pack.catalogue, texts));
  if (out !== undefined) {
    await mkdir(dirname(resolve(io.cwd, out)), { recursive: true });
    await writeFile(resolve(io.cwd, out), text);
  }
  if (asJson)
    io.out(json({ file, ok: true, problems: told, language, format, ...(out === undefined ? { text } : { out }) }));
  else {
    // What is asked for goes where it can be piped; warnings beside it.
    io.err(problems.map((one) => line(file, one, io)).join(''));
    io.out(out === undefined ? text : `${out}: ${language}, ${format}\n`);
  }
  return 0;
}
