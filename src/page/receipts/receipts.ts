import type { Answer } from '../../core/answer.ts';
import type { AskReason } from '../../core/decide.ts';
import { problem } from '../../core/problem.ts';
import { readReceiptSettings } from '../../core/receipt-settings.ts';
import { makeReceipt, receiptId, type Receipt, type ReceiptMethod } from '../../core/receipt.ts';
import { regimeName } from '../../core/regime-name.ts';
import { sensitiveAt } from '../../core/sensitive.ts';
import { fingerprint } from '../../core/token.ts';
import type { Page } from '../page.ts';
import { nowInSeconds } from '../read-answer.ts';
import { post, sendOnLeaving } from './post.ts';
import { watchPresses, type Way } from './pressed.ts';
import { createQueue } from './queue.ts';

/** The proof of choices, on its way to the site's collector. Nothing here throws, and nobody waits for it. */
export interface Receipts {
  /** The banner is on the page. */
  readonly shown: () => void;
  /** What is being pressed now: for `add`, where that comes later. */
  readonly pressed: () => Way;
  /** An answer has been recorded; `asked`: why the banner was on the page. */
  readonly add: (answer: Answer, asked: AskReason | undefined, way?: Way) => void;
  /** Id of the newest receipt, if it is of this time. */
  readonly idOf: (at: string) => string | undefined;
}

export interface ReceiptsGiven {
  readonly page: Page;
  /** What the config says under `receipts`. */
  readonly settings: unknown;
  /** Stands for the texts that come with the files. */
  readonly texts?: string | undefined;
  /** The language that the interface has spoken here; missing where it has not. */
  readonly language: () => string | undefined;
  /** Whether the banner was pressed before its code had come. */
  readonly pressed: () => boolean;
}
export type CreateReceipts = (given: ReceiptsGiven) => Receipts | undefined;

/** The texts that come along, and those that this page's own config puts in their places. */
function textsOf({ read }: Page, texts = ''): string {
  const { texts: own, categories, own: vendors = {} } = read.settings;
  const added = own ?? categories ?? Object.keys(vendors)[0];
  return added === undefined ? texts : `${texts}+${fingerprint([JSON.stringify([own, categories, vendors])])}`;
}

/** `undefined` where the config wants none. */
export const createReceipts: CreateReceipts = ({ page, settings, texts, language, pressed: early }) => {
  const to = readReceiptSettings(settings);
  if (!to) {
    if (settings !== undefined) page.announcer.problem(problem('bad-value', 'receipts'));
    return undefined;
  }
  const { url, counts, groups = {} } = to;
  const { items, settings: site } = page.read;
  const queue = createQueue(`${site.cookie.name}-receipt`);
  const pressed = watchPresses();
  const underWay = new Map<string, string>();
  sendOnLeaving(url, () => [...underWay.values()]);

  const failed = (why: string, status = 0, lost = true): void => {
    const args = { why, ...(status && { status: String(status) }) };
    page.announcer.problem(problem('receipt-failed', 'receipts', args, lost ? 'error' : 'warning'));
  };
  const deliver = async (receipt: Receipt): Promise<boolean> => {
    const { id } = receipt;
    if (underWay.has(id)) return true;
    const text = JSON.stringify(receipt);
    underWay.set(id, text);
    const outcome = await post(url, text);
    underWay.delete(id);
    if (outcome.kind !== 'later') queue.remove(id);
    if (outcome.kind === 'declined') failed('declined', outcome.status);
    else if (outcome.kind === 'later' && outcome.status) failed('waits', outcome.status, false);
    return outcome.kind !== 'later';
  };
  const deliverAll = async (): Promise<void> => {
    for (const receipt of queue.waiting()) if (!(await deliver(receipt))) break;
  };

  const group = (): string | undefined =>
    sensitiveAt(
      Object.fromEntries(Object.entries(groups).map(([path, name]) => [path, [name]])),
      location.pathname,
      location.hash,
    )[0];
  const place = (): Pick<Receipt, 'language' | 'regime' | 'group'> => ({
    language: language() ?? document.documentElement.lang,
    regime: regimeName(page.facts.now().regime, site.regimes),
    ...(group() !== undefined && { group: group() as string }),
  });
  const keep = (answer: Omit<Answer, 'method'>, method: ReceiptMethod, asked?: AskReason): void => {
    const previous = queue.last()?.id;
    const receipt = makeReceipt(items, answer, {
      id: receiptId(crypto.getRandomValues(new Uint8Array(16))),
      ...place(),
      method,
      ...(language() !== undefined && { texts: textsOf(page, texts) }),
      ...(asked && { asked }),
      ...(previous !== undefined && { previous }),
    });
    const lost = queue.add(receipt);
    if (lost[0]) failed('overflow');
    // Not within the click: what the visitor sees comes first.
    void Promise.resolve(receipt).then(deliver);
  };

  /** A refusal that nobody pressed anything for is told once, until another choice is made without the signal. */
  const tellSignal = (): void => {
    const tokens = (granted: boolean): string[] =>
      items
        .filter(({ id }) => {
          const decided = page.decision[id];
          return decided?.granted === granted && (decided.reason === 'answer' || decided.reason === 'gpc');
        })
        .map(({ token }) => token);
    if (!page.facts.now().signal[0] || queue.last()?.signal || !queue.keeps()) return;
    if (!Object.values(page.decision).some(({ reason }) => reason === 'gpc')) return;
    const { revision } = site;
    keep({ at: nowInSeconds(), revision, signal: 'gpc', granted: tokens(true), refused: tokens(false) }, 'gpc');
  };

  let counted = false;
  addEventListener('online', () => void deliverAll());
  // After what the page itself is doing.
  setTimeout(() => {
    tellSignal();
    void deliverAll();
  });
  const shown = (): void => {
    if (counts && !counted) void post(url, JSON.stringify({ version: 1, count: 'shown', ...place() }));
    counted = true;
  };
  return {
    shown,
    idOf(at) {
      const last = queue.last();
      return last?.at === at ? last.id : undefined;
    },
    pressed,
    add(answer, asked, way = pressed()) {
      if (asked) shown();
      keep(answer, early() ? `banner-${answer.method}` : way(answer.method), asked);
    },
  };
};
