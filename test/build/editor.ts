import { Ajv } from 'ajv';

/** A config as an editor judges it by a schema: what it would underline. */
export function editor(schema: object): (config: unknown) => readonly string[] {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  return (config) =>
    validate(JSON.parse(JSON.stringify(config)))
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
