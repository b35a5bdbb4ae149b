import { main } from '../../src/cli/main.ts';
import { terminal } from '../../src/cli/terminal.ts';
import { catalogue } from '../build/catalogue.ts';

// The command line as it is packed, but with the small catalogue and templates of the tests.
process.exitCode = await main(process.argv.slice(2), terminal(), {
  version: '1.2.3',
  catalogue,
  templates: new URL('./templates/', import.meta.url),
  studio: new URL('./studio-page/', import.meta.url),
});
