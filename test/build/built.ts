import { runInNewContext } from 'node:vm';
import { checkConfig } from '../../src/build/check-config.ts';
import { scriptFiles, type ScriptFiles } from '../../src/build/script-files.ts';
import type { SiteConfig } from '../../src/core/config.ts';
import type { GateData } from '../../src/core/gate-data.ts';
import { catalogue, known, rightConfig } from './catalogue.ts';
import { templates } from './templates.ts';

export const right = checkConfig(rightConfig, known).config as SiteConfig;
export const compiled = scriptFiles(templates, catalogue, right);
export const prebuilt = scriptFiles(templates, catalogue);

export type Prebuilt = Extract<GateData, { vendors: unknown }>;
export type Compiled = Extract<GateData, { read: unknown }>;

export const content = ({ files }: ScriptFiles, start: string): string => {
  const name = [...files.keys()].find((file) => file.startsWith(start));
  return files.get(name ?? '') ?? '';
};

/** What a browser would have after running a file. Through JSON, because its objects are of another realm. */
export const ran = (code: string, name: string): unknown => {
  const scope: Record<string, unknown> = {};
  runInNewContext(code, scope);
  return JSON.parse(JSON.stringify(scope[name] ?? null));
};
