import { isAbsolute, resolve } from 'node:path';
import {
  allRecords,
  exported,
  keptSince,
  openStore,
  verify,
  type Store,
  type StoredRecord,
} from '../../receipts/index.ts';
import type { ExitCode, Io } from '../io.ts';
import { json } from '../report.ts';
import type { ReceiptsCommand } from './read.ts';
import { serve } from './serve.ts';

const FAR = /^postgres(ql)?:\/\//;

const plural = (n: number, what: string): string => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`;
const headOf = ({ seq, hash }: Pick<StoredRecord, 'seq' | 'hash'>): string => `${seq}:${hash}`;

async function verifyChain(
  command: Extract<ReceiptsCommand, { do: 'verify' }>,
  store: Store,
  io: Io,
): Promise<ExitCode> {
  const { count, anchor, head, broken } = await verify(store, command.expect);
  const found = { ok: !broken, count, head: headOf(head), removed: anchor.seq, ...(broken && { broken }) };
  if (command.json) io.out(json(found));
  else {
    if (anchor.seq > 0)
      io.out(`${plural(anchor.seq, 'receipt')} taken away by retention, the last of ${anchor.received}\n`);
    if (broken) io.out(`Receipt ${broken.seq}: ${broken.why}. ${plural(count, 'receipt')} before that fit.\n`);
    else io.out(`${plural(count, 'receipt')}, none changed, put in or taken out.\nHead: ${headOf(head)}\n`);
  }
  return broken ? 1 : 0;
}

async function show({ id }: Extract<ReceiptsCommand, { do: 'show' }>, store: Store, io: Io): Promise<ExitCode> {
  const found = await store.find(id);
  if (found) io.out(json({ ...found, body: undefined, receipt: JSON.parse(found.body) as unknown }));
  else io.err(`There is no receipt ${id}.\n`);
  return found ? 0 : 1;
}

async function counts(command: Extract<ReceiptsCommand, { do: 'counts' }>, store: Store, io: Io): Promise<ExitCode> {
  const found = await store.counts(command.from ?? '', command.to ?? '9999-12-31');
  if (command.json) io.out(json({ counts: found }));
  else
    for (const { day, site, group, language, regime, what, n } of found)
      io.out(`${[day, site, group || '-', language || '-', regime, what, n].join('\t')}\n`);
  return 0;
}

async function run(command: ReceiptsCommand, store: Store, io: Io): Promise<ExitCode> {
  switch (command.do) {
    case 'serve':
      return serve(command, store, io);
    case 'export':
      for await (const text of exported(allRecords(store), command.format, command.from, command.to)) io.out(text);
      return 0;
    case 'verify':
      return verifyChain(command, store, io);
    case 'show':
      return show(command, store, io);
    case 'prune': {
      const before = keptSince(command.keep, Date.now());
      const removed = before ? await store.prune(before) : 0;
      io.out(command.json ? json({ ok: true, removed }) : `${plural(removed, 'receipt')} taken away\n`);
      return 0;
    }
    case 'counts':
      return counts(command, store, io);
  }
}

/** `consentinel receipts`. Throws what the store throws. */
export async function receipts(command: ReceiptsCommand, io: Io): Promise<ExitCode> {
  const { store: where } = command;
  const store = await openStore(FAR.test(where) || isAbsolute(where) ? where : resolve(io.cwd, where));
  try {
    return await run(command, store, io);
  } finally {
    await store.close();
  }
}
