// Who is measured, in the order of the table's columns.
import { consentinels } from './consentinel.mjs';
import { control } from './control.mjs';
import { floor } from './floor/index.mjs';
import { klaro } from './klaro.mjs';
import { orejime } from './orejime.mjs';
import { vanillaCookieconsent } from './vanilla-cookieconsent.mjs';

/** @param {{ peersOnly: boolean, dist: string, subjects?: string[] }} options */
export function chooseSubjects({ peersOnly, dist, subjects }) {
  const others = [control, floor, vanillaCookieconsent, orejime, klaro];
  const all = peersOnly ? others : [...others, ...consentinels(dist)];
  const unknown = subjects?.filter((name) => !all.some((subject) => subject.name === name)) ?? [];
  if (unknown.length > 0)
    throw new Error(`--subjects: no ${unknown.join(', ')}; there are ${all.map(({ name }) => name).join(', ')}`);
  return all.filter(({ name }) => name === 'control' || !subjects || subjects.includes(name));
}
