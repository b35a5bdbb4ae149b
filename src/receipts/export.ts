import type { SentReceipt } from './schema.ts';
import type { StoredRecord } from './record.ts';

export type ExportFormat = 'jsonl' | 'csv';

const COLUMNS = [
  'seq',
  'received',
  'site',
  'id',
  'at',
  'revision',
  'fingerprint',
  'texts',
  'language',
  'regime',
  'method',
  'signal',
  'asked',
  'shown',
  'granted',
  'refused',
  'group',
  'previous_choice',
  'previous_hash',
  'hash', // prettier-ignore
] as const;

/** A cell that a spreadsheet takes for text: what would begin a formula gets an apostrophe in front. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '').replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const csvLine = ({ seq, received, site, body, previous, hash }: StoredRecord): string => {
  const receipt = JSON.parse(body) as SentReceipt;
  const { id, at, revision, fingerprint, texts, language, regime, method, signal, asked, shown, granted, refused } =
    receipt;
  const question = Object.entries(shown).map(([category, tokens]) => `${category}: ${tokens.join(' ')}`);
  return [
    seq,
    received,
    site,
    id,
    at,
    revision,
    fingerprint,
    texts,
    language,
    regime,
    method,
    signal,
    asked,
    question.join('; '),
    granted.join(' '),
    refused.join(' '),
    receipt.group,
    receipt.previous,
    previous,
    hash, // prettier-ignore
  ]
    .map(cell)
    .join();
};

/** A line a record. As JSON it has all that is hashed, so that others can check the chain. */
const jsonLine = ({ seq, received, site, body, previous, hash }: StoredRecord): string =>
  JSON.stringify({ seq, received, site, body, previous, hash });

/** Text, piece by piece, of the records received from one day to another, both included. */
export async function* exported(
  records: AsyncIterable<StoredRecord>,
  format: ExportFormat,
  from = '',
  to = '9999-12-31',
): AsyncGenerator<string> {
  if (format === 'csv') yield `${COLUMNS.join()}\r\n`;
  for await (const record of records) {
    const day = record.received.slice(0, 10);
    if (day < from || day > to) continue;
    yield format === 'csv' ? `${csvLine(record)}\r\n` : `${jsonLine(record)}\n`;
  }
}
