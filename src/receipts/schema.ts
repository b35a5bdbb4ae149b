import { z } from 'zod';

/** What a collector takes. Nothing beside these keys, so that nobody can put a person's data beside a choice. */

const id = z.string().regex(/^[0-9a-f]{32}$/);
const tokens = z.array(z.string().regex(/^[\w:.-]{2,60}$/)).max(400);
const language = z.string().regex(/^(?:[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8}){0,4})?$/);
const regime = z.string().regex(/^(?:[a-z][a-z-]{0,30}|\*|[A-Z]{2}(?:-[A-Z\d]{1,3})?)$/);
const group = z.string().regex(/^[a-z][a-z\d-]{0,39}$/);
const category = z.string().regex(/^[a-z][a-z\d-]{0,39}$/);
const method =
  /^(?:gpc|import|accept|reject|save|(?:banner|preferences|policy|embed|api)-(?:accept|reject|save|close))$/;

/** A receipt, as `src/core/receipt.ts` explains it. The order of the keys is the order in which it is stored. */
const receiptSchema = z.strictObject({
  version: z.literal(1),
  id,
  at: z.iso.datetime(),
  revision: z.int().min(0).max(999_999_999),
  fingerprint: z.string().regex(/^[0-9a-z]{14}$/),
  texts: z
    .string()
    .regex(/^[\w.+ -]{1,100}$/)
    .optional(),
  language,
  regime,
  method: z.string().regex(method),
  signal: z.literal('gpc').optional(),
  asked: z.enum(['unasked', 'revision', 'new']).optional(),
  shown: z.record(category, tokens),
  granted: tokens,
  refused: tokens,
  group: group.optional(),
  previous: id.optional(),
});
export type SentReceipt = z.infer<typeof receiptSchema>;

/** That the question was shown: no id, nothing that two of them have in common but their place. */
const countSchema = z.strictObject({
  version: z.literal(1),
  count: z.literal('shown'),
  language,
  regime,
  group: group.optional(),
});
export type SentCount = z.infer<typeof countSchema>;

export type Sent =
  | { readonly kind: 'receipt'; readonly receipt: SentReceipt }
  | { readonly kind: 'count'; readonly count: SentCount }
  | { readonly kind: 'wrong'; readonly reason: string };

const reason = ({ issues: [first] }: z.ZodError): string => `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`;

/** What came, or why it is nothing. Never throws. */
export function readSent(text: string): Sent {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'wrong', reason: 'not JSON' };
  }
  if (typeof value === 'object' && value !== null && 'count' in value) {
    const { data, error } = countSchema.safeParse(value);
    return data ? { kind: 'count', count: data } : { kind: 'wrong', reason: reason(error) };
  }
  const { data, error } = receiptSchema.safeParse(value);
  return data ? { kind: 'receipt', receipt: data } : { kind: 'wrong', reason: reason(error) };
}
