import { z } from 'zod';
import type { Path } from './found.ts';

/** The keys that a schema has room for at a path: what a misspelt key may have been meant as. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.core.$ZodType>;
    if (step === undefined) return Object.keys(shape);
    const next = Object.hasOwn(shape, step) ? shape[step] : undefined;
    return next ? keysAt(next, rest) : [];
  }
  if (step === undefined) return [];
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest);
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  return [];
}
