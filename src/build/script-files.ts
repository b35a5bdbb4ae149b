import type { SiteConfig } from '../core/config.ts';
import { detailsByItem } from '../core/details.ts';
import { beyondScripts } from '../core/beyond.ts';
import type { AnswerData, ElementsData, FileName, GateData, LanguagesData } from '../core/gate-data.ts';
import type { FirstLayerData } from '../core/first-layer.ts';
import { gateHalf } from '../core/gate-vendor.ts';
import { hostTable, unnamed } from '../core/hosts.ts';
import { knownVendors } from '../core/known.ts';
import type { Vendor } from '../core/vendor.ts';
import { adapterParts } from './adapter-parts.ts';
import { compile } from './compile.ts';
import { gateParts } from './gate-parts.ts';
import { integrity, nameHash, sha256 } from './hash.ts';
import { inlineJson } from './inline-json.ts';
import { policyFiles } from './policy-files.ts';
import { shownFile } from './shown.ts';
import { csp, DEFAULT_BASE, snippet } from './snippet.ts';
import { usedVendors } from './used-vendors.ts';

/** The code of the script door before it is told its data. */
export interface Templates {
  /** In it `GATE_DATA` and `GATE_ADAPTERS` stand free: the vendors, and how they are told; the page brings its config. */
  readonly gate: string;
  /** The same for a config that has been read. */
  readonly 'gate-compiled': string;
  /** The gate's optional part: puts itself into `GATE_PARTS`, which stands free in it and in both gates. */
  readonly intercept: string;
  /** Another, for lockdown. */
  readonly lockdown: string;
  /** Another, for the law of the place and for sensitive pages. */
  readonly law: string;
  /** Another, for answers to an earlier consent manager; and what reads them. */
  readonly import: string;
  readonly imported: string;
  /** Another, for receipts. */
  readonly unsent: string;
  /** Another, that shows the banner before its code has come; in it `FIRST_DATA` stands free. */
  readonly first: string;
  /** In it `ANSWER_DATA` and `ANSWER_PARTS` stand free. */
  readonly answer: string;
  /** The optional part of answer.js for receipts: puts itself into `ANSWER_PARTS`. */
  readonly receipts: string;
  /** In it `LANGUAGES_DATA` stands free. */
  readonly languages: string;
  /** The same for every site. */
  readonly banner: string;
  readonly preferences: string;
  /** In it `ELEMENTS_DATA` stands free. */
  readonly elements: string;
  readonly policy: string;
  /** In it `REPORT_DATA` stands free. */
  readonly report: string;
  readonly overlay: string;
  readonly guard: string;
  /** Language → code, for the languages that are not in the banner itself. */
  readonly texts: Readonly<Record<string, string>>;
  /** The same for what only the policy and the small elements say. */
  readonly 'element-texts': Readonly<Record<string, string>>;
  /** Signal → code that leaves its adapter in `GATE_ADAPTERS`. */
  readonly adapters: Readonly<Record<string, string>>;
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

/** The same behind optional parts, which leave what they are in the objects whose names come after the data's. */
const fillBehind = (names: readonly string[], parts: readonly string[], template: string, data: unknown): string =>
  `!function(${names.join()}){${[...parts, template].map((part) => part.trim()).join('\n')}\n}(${[inlineJson(data), ...names.slice(1).map(() => '{}')].join()});\n`;

/** The language that is in banner.js itself. */
export const BANNER_LANGUAGE = 'en';

/**
 * The files of the script door: for a config, with it and only its vendors inside; without one, for the vendors of
 * `prebuilt` (all, if it is not given), and the page brings its config. `first`: the banner's first layer, as rendered for
 * this config. The same input gives the same bytes.
 */
export function scriptFiles(
  templates: Templates,
  catalogue: readonly Vendor[],
  config?: SiteConfig,
  prebuilt?: readonly string[],
  first?: FirstLayerData,
): ScriptFiles {
  const used = config && usedVendors(config, catalogue);
  const isInside = ({ id }: Vendor): boolean => !prebuilt || prebuilt.includes(id);
  const vendors = used ? used.map(({ record }) => record) : catalogue.filter(isInside);
  const whole = used ? used.map((vendor) => vendor.whole) : vendors;
  const files = new Map<string, string>();
  const add = (name: string, code: string): FileName => {
    const content = code.replace(/\r\n?/g, '\n');
    const file = name.replace('#', nameHash(content));
    files.set(file, content);
    return { file, integrity: integrity(content) };
  };

  /** The files of these texts, and the one that finds them. */
  const languages = (of: LanguagesData['of'], name: string, codes: Templates['texts']): FileName => {
    const texts: Record<string, FileName> = {};
    const wanted = Object.keys(codes).sort();
    for (const language of config?.languages ? wanted.filter((one) => config.languages?.includes(one)) : wanted)
      if (language !== BANNER_LANGUAGE) texts[language] = add(`${name}.${language}.#.js`, codes[language] ?? '');
    const data: LanguagesData = {
      of,
      offered: [...new Set([...(config?.languages ?? []), BANNER_LANGUAGE, ...Object.keys(texts)])].filter(
        (language) => language === BANNER_LANGUAGE || language in texts,
      ),
      texts,
    };
    const file = of === 'texts' ? 'languages.#.js' : 'element-languages.#.js';
    return add(file, fill('LANGUAGES_DATA', templates.languages, data));
  };
  const chooser = languages('texts', 'texts', templates.texts);
  const explained = inlineJson(detailsByItem(whole));
  const details = add('details.#.js', `(globalThis.__consentinel??={}).details=${explained};\n`);
  const preferences = add('preferences.#.js', templates.preferences);
  const elementsData: ElementsData = {
    preferences,
    policy: add('policy.#.js', templates.policy),
    languages: languages('elementTexts', 'element-texts', templates['element-texts']),
  };
  const elements = add('elements.#.js', fill('ELEMENTS_DATA', templates.elements, elementsData));
  const compiled = config && used && compile(config, used, catalogue);
  const banner = add('banner.#.js', templates.banner);
  const report = add('report.#.js', fill('REPORT_DATA', templates.report, knownVendors(catalogue)));
  const overlay = add('overlay.#.js', templates.overlay);
  const guard = add('guard.#.js', templates.guard);
  // The prebuilt files are for every config.
  const receipts = !config || config.receipts !== undefined;
  const shown = shownFile(files, compiled && { items: compiled.read.items, settings: compiled.settings });
  const answerData: AnswerData = {
    beyond: beyondScripts(whole),
    ...(compiled && { settings: compiled.settings }),
    preferences,
    details,
    languages: chooser,
    report,
    overlay,
    guard,
    elements,
    ...(config?.import && { imported: add('imported.#.js', templates.imported) }),
    ...(receipts && { shown: sha256(shown) }),
  };
  const answer = add(
    'answer.#.js',
    fillBehind(['ANSWER_DATA', 'ANSWER_PARTS'], receipts ? [templates.receipts] : [], templates.answer, answerData),
  );

  const base = config?.base ?? DEFAULT_BASE;
  const gate = (settings: { readonly base?: string }): string => {
    const data: GateData = compiled
      ? { read: { ...compiled.read, settings: { ...compiled.read.settings, ...settings } }, banner, answer }
      : {
          vendors: vendors.map(gateHalf),
          hosts: hostTable(catalogue.map((vendor) => (isInside(vendor) ? vendor : unnamed(vendor)))),
          banner,
          answer,
        };
    const template = templates[compiled ? 'gate-compiled' : 'gate'];
    const parts = [
      adapterParts(templates.adapters, vendors, config),
      ...gateParts(config).flatMap(({ part, inside }) => {
        if (part === 'first') return first ? [fill('FIRST_DATA', templates.first, first)] : [];
        return inside ? [templates[part]] : [];
      }),
    ];
    return fillBehind(['GATE_DATA', 'GATE_PARTS', 'GATE_ADAPTERS'], parts, template, data).replace(/\r\n?/g, '\n');
  };
  add('consentinel.js', gate({}));
  // Inside a page the gate cannot ask where it came from, so there it is told.
  const inline = gate({ base });
  const hashes = Object.fromEntries([...files].map(([name, content]) => [name, integrity(content)]));
  files.set('snippet.html', snippet(inline));
  files.set('csp.txt', csp(inline, base, config?.receipts));
  if (receipts) files.set('shown.json', shown);
  if (compiled)
    for (const [name, text] of Object.entries(policyFiles(compiled.read.items, compiled.read.hosts, base)))
      files.set(name, text);
  files.set('integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
  return { files, integrity: hashes, snippet: snippet(inline) };
}
