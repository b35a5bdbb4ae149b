import { readdir, readFile } from 'node:fs/promises';
import type { Templates } from './script-files.ts';

/** The templates of the script door: `gate.js`, `gate-compiled.js`, `law.js`, `answer.js`, `banner.js`, `preferences.js` and `texts/<language>.js`. */
export async function readTemplates(folder: URL): Promise<Templates> {
  const read = (name: string): Promise<string> => readFile(new URL(name, folder), 'utf8');
  const names = (await readdir(new URL('texts/', folder))).filter((name) => name.endsWith('.js')).sort();
  const texts: Record<string, string> = {};
  for (const name of names) texts[name.slice(0, -'.js'.length)] = await read(`texts/${name}`);
  return {
    gate: await read('gate.js'),
    'gate-compiled': await read('gate-compiled.js'),
    law: await read('law.js'),
    answer: await read('answer.js'),
    banner: await read('banner.js'),
    preferences: await read('preferences.js'),
    texts,
  };
}
