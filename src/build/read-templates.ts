import { readdir, readFile } from 'node:fs/promises';
import type { Templates } from './script-files.ts';

/** The templates of the script door, by the names of their files; `texts/<language>.js` are the languages. */
export async function readTemplates(folder: URL): Promise<Templates> {
  const read = (name: string): Promise<string> => readFile(new URL(name, folder), 'utf8');
  const all = async (kind: string): Promise<Record<string, string>> => {
    const names = (await readdir(new URL(`${kind}/`, folder))).filter((name) => name.endsWith('.js')).sort();
    const found: Record<string, string> = {};
    for (const name of names) found[name.slice(0, -'.js'.length)] = await read(`${kind}/${name}`);
    return found;
  };
  return {
    gate: await read('gate.js'),
    'gate-compiled': await read('gate-compiled.js'),
    intercept: await read('intercept.js'),
    lockdown: await read('lockdown.js'),
    law: await read('law.js'),
    import: await read('import.js'),
    imported: await read('imported.js'),
    unsent: await read('unsent.js'),
    first: await read('first.js'),
    answer: await read('answer.js'),
    receipts: await read('receipts.js'),
    languages: await read('languages.js'),
    banner: await read('banner.js'),
    preferences: await read('preferences.js'),
    elements: await read('elements.js'),
    policy: await read('policy.js'),
    report: await read('report.js'),
    overlay: await read('overlay.js'),
    guard: await read('guard.js'),
    texts: await all('texts'),
    'element-texts': await all('element-texts'),
    adapters: await all('adapters'),
  };
}
