import type { SiteConfig } from '../core/config.ts';
import { detailsByItem } from '../core/details.ts';
import { beyondScripts } from '../core/beyond.ts';
import type { AnswerData, FileName, GateData } from '../core/gate-data.ts';
import { gateHalf } from '../core/gate-vendor.ts';
import { hostTable } from '../core/hosts.ts';
import type { Vendor } from '../core/vendor.ts';
import { compile } from './compile.ts';
import { integrity, nameHash } from './hash.ts';
import { inlineJson } from './inline-json.ts';
import { csp, DEFAULT_BASE, snippet } from './snippet.ts';
import { usedVendors } from './used-vendors.ts';

/** The code of the script door before it is told its data. */
export interface Templates {
  /** In it `GATE_DATA` stands free: the vendors; the page brings its config. */
  readonly gate: string;
  /** The same for a config that has been read. */
  readonly 'gate-compiled': string;
  /** The gate's optional part: puts itself into `GATE_PARTS`, which stands free in it and in both gates. */
  readonly law: string;
  /** In it `ANSWER_DATA` stands free. */
  readonly answer: string;
  /** The same for every site. */
  readonly banner: string;
  readonly preferences: string;
  /** Language → code, for the languages that are not in the banner itself. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface ScriptFiles {
  /** File name → content, in the order they were made: each names only files before it. */
  readonly files: ReadonlyMap<string, string>;
  /** Script file → `sha256-…`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The gate as a script element, to be pasted into the page. */
  readonly snippet: string;
}

const fill = (name: string, template: string, data: unknown): string =>
  `!function(${name}){${template.trim()}\n}(${inlineJson(data)});\n`;

/** The gate, behind its optional parts, which leave what they are in `GATE_PARTS`. */
const fillGate = (parts: readonly string[], template: string, data: unknown): string =>
  `!function(GATE_DATA,GATE_PARTS){${[...parts, template].map((part) => part.trim()).join('\n')}\n}(${inlineJson(data)},{});\n`;

/** Whether the gate has to know the law of the place, or what is kept off which path. */
const needsLaw = (config: SiteConfig | undefined): boolean =>
  !config || config.regimes !== undefined || config.sensitive !== undefined;

/** The language that is in banner.js itself. */
export const BANNER_LANGUAGE = 'en';

/**
 * The files of the script door: for a config, with it and only its vendors inside; without one, for all vendors, and the
 * page brings its config. The same input gives the same bytes.
 */
export function scriptFiles(templates: Templates, catalogue: readonly Vendor[], config?: SiteConfig): ScriptFiles {
  const used = config && usedVendors(config, catalogue);
  const vendors = used ? used.map(({ record }) => record) : catalogue;
  const files = new Map<string, string>();
  const add = (name: string, code: string): FileName => {
    const content = code.replace(/\r\n?/g, '\n');
    const file = name.replace('#', nameHash(content));
    files.set(file, content);
    return { file, integrity: integrity(content) };
  };

  const languages = Object.keys(templates.texts).sort();
  const texts: Record<string, FileName> = {};
  for (const language of config?.languages ? languages.filter((one) => config.languages?.includes(one)) : languages)
    if (language !== BANNER_LANGUAGE) texts[language] = add(`texts.${language}.#.js`, templates.texts[language] ?? '');
  const explained = inlineJson(detailsByItem(used ? used.map(({ whole }) => whole) : catalogue));
  const details = add('details.#.js', `(globalThis.__consentinel??={}).details=${explained};\n`);
  const preferences = add('preferences.#.js', templates.preferences);
  const compiled = config && used && compile(config, used, catalogue);
  const banner = add('banner.#.js', templates.banner);
  const answerData: AnswerData = {
    beyond: beyondScripts(used ? used.map(({ whole }) => whole) : catalogue),
    ...(compiled && { settings: compiled.settings }),
    preferences,
    details,
    texts,
  };
  const answer = add('answer.#.js', fill('ANSWER_DATA', templates.answer, answerData));

  const base = config?.base ?? DEFAULT_BASE;
  const gate = (settings: { readonly base?: string }): string => {
    const data: GateData = compiled
      ? { read: { ...compiled.read, settings: { ...compiled.read.settings, ...settings } }, banner, answer }
      : { vendors: vendors.map(gateHalf), hosts: hostTable(catalogue), banner, answer };
    const template = templates[compiled ? 'gate-compiled' : 'gate'];
    const parts = needsLaw(config) ? [templates.law] : [];
    return fillGate(parts, template, data).replace(/\r\n?/g, '\n');
  };
  add('consentinel.js', gate({}));
  // Inside a page the gate cannot ask where it came from, so there it is told.
  const inline = gate({ base });
  const hashes = Object.fromEntries([...files].map(([name, content]) => [name, integrity(content)]));
  files.set('snippet.html', snippet(inline));
  files.set('csp.txt', csp(inline, base));
  files.set('integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
  return { files, integrity: hashes, snippet: snippet(inline) };
}
