#!/usr/bin/env node
import { catalogue } from '../build/index.ts';
import { main } from './main.ts';
import { terminal } from './terminal.ts';
import { versionAbove } from './version.ts';

process.exitCode = await main(process.argv.slice(2), terminal(), {
  version: versionAbove(import.meta.url),
  catalogue,
  templates: new URL('./script/templates/', import.meta.url),
  studio: new URL('./studio/', import.meta.url),
});
