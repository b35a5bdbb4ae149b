import { catalogue, checkConfig, loadConfig, sentence, type Choice } from '../build/index.ts';
import type { SiteConfig } from '../core/config.ts';
import type { PluginOptions } from './options.ts';

/** Reads and checks the config. Throws, with everything that is wrong, so that the bundler's build ends. */
export async function readConfig({ config, site, environment }: PluginOptions): Promise<SiteConfig> {
  const known = { vendors: catalogue };
  const chosen: Choice = { ...(site !== undefined && { site }), ...(environment !== undefined && { environment }) };
  const loaded =
    typeof config === 'object'
      ? { file: 'config', checked: checkConfig(JSON.stringify(config), known, chosen) }
      : await loadConfig(process.cwd(), config, known, chosen);
  if ('unreadable' in loaded) throw new Error(`consentinel: ${loaded.unreadable}`);
  const { file, checked } = loaded;
  if (checked.config) return checked.config;
  const problems = checked.problems.filter(({ level }) => level === 'error');
  if (problems.length === 0)
    throw new Error(`consentinel: ${file} needs "site" and "environment" to name one of the configs that it holds.`);
  throw new Error(
    ['consentinel:', ...problems.map((one) => `${file}:${one.line}:${one.column} ${one.path}: ${sentence(one)}`)].join(
      '\n',
    ),
  );
}
