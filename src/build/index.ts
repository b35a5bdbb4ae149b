export { buildFolder } from './build-folder.ts';
export { catalogue } from './catalogue.ts';
export { checkConfig, type CheckedConfig, type PlacedProblem } from './check-config.ts';
export { GPC_FILE, gpcFile } from './gpc-file.ts';
export type { Known } from './known.ts';
export { manifest } from './manifest.ts';
export { readTemplates } from './read-templates.ts';
export { BANNER_LANGUAGE, scriptFiles, type ScriptFiles, type Templates } from './script-files.ts';
export { sentence } from './words.ts';
