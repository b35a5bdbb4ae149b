import { readFile } from 'node:fs/promises';
import { catalogue, checkConfig, sentence } from '../build/index.ts';
import type { SiteConfig } from '../core/config.ts';
import type { PluginOptions } from './options.ts';

/** Reads and checks the config. Throws, with everything that is wrong, so that the bundler's build ends. */
export async function readConfig({ config = 'consent.config.json' }: PluginOptions): Promise<SiteConfig> {
  const text = typeof config === 'string' ? await readFile(config, 'utf8') : JSON.stringify(config);
  const name = typeof config === 'string' ? config : 'config';
  const checked = checkConfig(text, { vendors: catalogue });
  if (checked.config) return checked.config;
  const problems = checked.problems.filter(({ level }) => level === 'error');
  throw new Error(
    ['consentinel:', ...problems.map((one) => `${name}:${one.line}:${one.column} ${one.path}: ${sentence(one)}`)].join(
      '\n',
    ),
  );
}
