import { build } from './build.ts';
import { check } from './check.ts';
import { BUILD_HELP, CHECK_HELP, HELP, IMPORT_HELP, INIT_HELP, POLICY_HELP, REWRITE_HELP } from './help.ts';
import { importing } from './import.ts';
import { init } from './init.ts';
import type { ExitCode, Io, Package } from './io.ts';
import { policy } from './policy.ts';
import { RECEIPTS_HELP } from './receipts/help.ts';
import { readCommand } from './read-command.ts';
import { json } from './report.ts';
import { rewrite } from './rewrite.ts';
import { STUDIO_HELP } from './studio/help.ts';
import { wrongUsage } from './wrong-usage.ts';

const HELP_ABOUT = {
  check: CHECK_HELP,
  build: BUILD_HELP,
  rewrite: REWRITE_HELP,
  policy: POLICY_HELP,
  init: INIT_HELP,
  import: IMPORT_HELP,
  receipts: RECEIPTS_HELP,
  studio: STUDIO_HELP,
};

/** The command line: what was typed after `consentinel`, and what it may touch. */
export async function main(argv: readonly string[], io: Io, pack: Package): Promise<ExitCode> {
  const command = readCommand(argv);
  try {
    switch (command.do) {
      case 'help':
        io.out(command.about ? HELP_ABOUT[command.about] : HELP);
        return 0;
      case 'version':
        io.out(`${pack.version}\n`);
        return 0;
      case 'check':
        return await check(command.options, io, pack);
      case 'build':
        return await build(command.options, io, pack);
      case 'rewrite':
        return await rewrite(command.options, io, pack);
      case 'init':
        return await init(command.options, io, pack);
      case 'import':
        return await importing(command.options, io, pack);
      case 'policy':
        return await policy(command.options, io, pack);
      case 'studio': {
        const { studio } = await import('./studio/studio.ts');
        return await studio(command.options, io, pack);
      }
      case 'audit': {
        // The only command that needs what it is made of.
        const { auditCommand } = await import('./audit.ts');
        return await auditCommand(command.argv, io, pack);
      }
      case 'receipts': {
        // Its room is read only where it is wanted: the other commands run on every Node there is.
        const { receipts } = await import('./receipts/receipts.ts');
        return await receipts(command.options, io);
      }
      case 'wrong':
        return wrongUsage(command.reason, command.json, io);
    }
  } catch (error) {
    // The file system: no permission, no space, a file where a folder was meant.
    const reason = error instanceof Error ? error.message : String(error);
    const asJson = 'options' in command ? command.options.json : argv.includes('--json');
    if (asJson) io.out(json({ ok: false, error: reason }));
    io.err(`${reason}\n`);
    return 1;
  }
}
