import { without } from './without.ts';

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const map = (value: unknown, change: (one: unknown) => unknown): Json =>
  Object.fromEntries(Object.entries(isJson(value) ? value : {}).map(([key, one]) => [key, change(one)]));

/** What an overlay may take away. Its sentence stays where an editor looks for it. */
const orNull = (schema: unknown): unknown =>
  isJson(schema) && typeof schema['description'] === 'string'
    ? { description: schema['description'], anyOf: [schema, { type: 'null' }] }
    : { anyOf: [schema, { type: 'null' }] };

const PART = '-part';

/**
 * The JSON Schema of a part of what another describes: nothing in it is required, and what is there may be taken away with
 * `null`. Lists are whole. Definitions that it refers to are looked for by their names with `-part` at the end.
 */
export function partOf(schema: unknown): unknown {
  if (!isJson(schema)) return schema;
  // Of a vendor `true` is enough where the base has its ids.
  if (schema['const'] === false) return { type: 'boolean' };
  const rest = without(schema, ['required', 'minProperties']);
  const part: Record<string, unknown> = { ...rest };
  if (typeof rest['$ref'] === 'string') part['$ref'] = rest['$ref'] + PART;
  if (rest['properties']) part['properties'] = map(rest['properties'], (one) => orNull(partOf(one)));
  if (isJson(rest['additionalProperties'])) part['additionalProperties'] = orNull(partOf(rest['additionalProperties']));
  for (const key of ['anyOf', 'oneOf', 'allOf']) if (Array.isArray(rest[key])) part[key] = rest[key].map(partOf);
  return part;
}

/** The definitions, and their parts. */
export const withParts = (definitions: unknown): Json => ({
  ...(isJson(definitions) ? definitions : {}),
  ...Object.fromEntries(
    Object.entries(isJson(definitions) ? definitions : {}).map(([name, schema]) => [name + PART, partOf(schema)]),
  ),
});
