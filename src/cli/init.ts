import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fromAudit, initConfig, vendorCalled, type FirstAnswers } from '../build/index.ts';
import { askFirst } from './ask-first.ts';
import type { ExitCode, Io, Package } from './io.ts';
import type { InitCommand } from './read-command.ts';
import { languagesOf } from './read-site.ts';
import { json } from './report.ts';
import { wrongUsage } from './wrong-usage.ts';
import { there, writeNew } from './write-new.ts';

type Answers = FirstAnswers | { readonly wrong: string };

/** What the options say besides the vendors. */
const besides = ({
  languages,
  policyUrl,
  controller,
}: Pick<InitCommand, 'languages' | 'policyUrl' | 'controller'>): Pick<
  FirstAnswers,
  'languages' | 'policyUrl' | 'controller'
> => ({
  ...(languages && { languages }),
  ...(policyUrl !== undefined && { policyUrl }),
  ...(controller !== undefined && { controller }),
});

/** What the options say; a vendor that is misspelt is not guessed at where nobody can be asked. */
function fromOptions(
  { vendors = [], ...command }: InitCommand,
  { catalogue }: Package,
  there: readonly string[],
): Answers {
  const found = vendors.map((name) => ({ name, vendor: vendorCalled(name, catalogue) }));
  const lost = found.find(({ name, vendor }) => ![vendor?.id, ...(vendor?.aliases ?? [])].includes(name));
  if (lost) {
    const instead = lost.vendor ? ` Did you mean "${lost.vendor.id}"?` : ' See docs/vendors.md.';
    return { wrong: `The catalogue has no "${lost.name}".${instead}` };
  }
  const missing = command.languages?.find((language) => !there.includes(language));
  if (missing !== undefined) return { wrong: `There are no texts in "${missing}". See docs/languages.md.` };
  return {
    vendors: found.map(({ vendor }) => ({ id: vendor?.id ?? '' })),
    ...besides(command),
  };
}

async function auditAnswers(command: InitCommand, file: string, io: Io, pack: Package): Promise<Answers> {
  let text: string;
  try {
    text = await readFile(resolve(io.cwd, file), 'utf8');
  } catch (error) {
    return { wrong: `Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}` };
  }
  const seen = fromAudit(text, pack.catalogue);
  if ('failed' in seen) return { wrong: `${file}: ${seen.failed}` };
  return { ...seen, ...besides(command) };
}

/** `consentinel init`. Asks where there is somebody to ask; writes a file that is not there yet. */
export async function init(command: InitCommand, io: Io, pack: Package): Promise<ExitCode> {
  const { out, from, yes, json: asJson } = command;
  const interactive = !yes && from === undefined && !asJson;
  if (interactive && !io.ask)
    return wrongUsage('There is no terminal to ask at: say --yes with --vendors, or --from with an audit.', asJson, io);
  let force = command.force;
  if (interactive && !force && existsSync(resolve(io.cwd, out))) {
    const answer = (await io.ask?.(`${out} is there already. Replace it? (y/N) `)) ?? '';
    force = /^y(es)?$/i.test(answer.trim());
    if (!force) {
      io.out(`${out} was left as it is.\n`);
      return 1;
    }
  }
  const languages = (await languagesOf(pack.templates)) ?? [];
  const answers: Answers =
    from !== undefined
      ? await auditAnswers(command, from, io, pack)
      : interactive && io.ask
        ? await askFirst(
            io.ask,
            (text) => {
              io.out(text);
            },
            pack.catalogue,
            languages,
          )
        : fromOptions(command, pack, languages);
  if ('wrong' in answers) return wrongUsage(answers.wrong, asJson, io);
  if (!(await writeNew(io.cwd, out, initConfig(answers, pack.catalogue), force))) {
    if (asJson) io.out(json({ ok: false, error: there(out) }));
    else io.err(`${there(out)}\n`);
    return 1;
  }
  const vendors = answers.vendors.map(({ id }) => id);
  const { unknown = [] } = answers;
  if (asJson) io.out(json({ ok: true, file: out, vendors, unknown }));
  else
    io.out(
      [
        `${out}: ${vendors.join(', ') || 'no vendors yet'}\n`,
        ...unknown.map((who) => `  not in the catalogue: ${who}\n`),
        `Then: npx consentinel check ${out}, and npx consentinel build ${out}\n`,
      ].join(''),
    );
  return 0;
}
