import type { ConsentManager } from './manager.ts';

const NEEDED = ['id', 'name', 'detect', 'banner', 'accept', 'refuse'] as const;
const TEXTS = ['settings', 'refuseInSettings', 'save', 'toggles', 'toggle', 'unfold', 'reopen', 'reopenCall'] as const;
const LISTS = ['cookies', 'storage', 'hosts'] as const;

/** A description of a consent manager that somebody wrote, as JSON. Throws with what is wrong and what to write. */
export function readManager(text: string): ConsentManager {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`It is not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('It has to be an object.');
  const fields = value as Record<string, unknown>;
  const known: readonly string[] = [...NEEDED, ...TEXTS, ...LISTS, 'checked', '$schema'];
  const foreign = Object.keys(fields).find((key) => !known.includes(key));
  if (foreign !== undefined) throw new Error(`"${foreign}" is not one of ${known.slice(0, -2).join(', ')}.`);
  for (const key of NEEDED)
    if (typeof fields[key] !== 'string' || fields[key] === '') throw new Error(`"${key}" has to be a text.`);
  for (const key of TEXTS)
    if (fields[key] !== undefined && typeof fields[key] !== 'string') throw new Error(`"${key}" has to be a text.`);
  for (const key of LISTS) {
    const list = fields[key];
    if (list !== undefined && !(Array.isArray(list) && list.every((one) => typeof one === 'string')))
      throw new Error(`"${key}" has to be a list of texts.`);
  }
  return { checked: { on: '', source: [] }, ...fields } as unknown as ConsentManager;
}
