import type { Adapter } from '../adapter.ts';
import { globals } from '../globals.ts';
import type { Command } from '../queue.ts';

/*
 * Adobe Experience Platform Web SDK (alloy): configured with consent pending, which queues its commands, then told. The
 * older libraries ask the opt-in service, where a page has it.
 * Source: experienceleague.adobe.com (Web SDK, setConsent; Experience Cloud ID service, opt-in)
 */
interface OptIn {
  approve(categories: readonly string[], later: true): void;
  deny(categories: readonly string[], later: true): void;
  complete(): void;
}
type Alloy = Command & { q?: unknown[] };

let given = false;
let configured = false;

/** Its commands give promises, and a rejected one that nobody waits for would be an error of the page. */
function alloy(...command: unknown[]): void {
  const answer = (globals['alloy'] as Command)(...command) as Promise<unknown> | undefined;
  answer?.catch(() => undefined);
}

/** The queue that alloy takes over, where the page has none. */
function makeQueue(): void {
  if (globals['alloy']) return;
  const made: Alloy = (...command) =>
    new Promise((resolve, reject) => {
      made.q?.push([resolve, reject, command]);
    });
  made.q = [];
  globals['alloy'] = made;
  ((globals['__alloyNS'] ??= []) as unknown[]).push('alloy');
}

function setConsent(): void {
  const value = { collect: { val: given ? 'y' : 'n' }, metadata: { time: new Date().toISOString() } };
  alloy('setConsent', { consent: [{ standard: 'Adobe', version: '2.0', value }] });
}

export default {
  tell([speaker]) {
    if (!speaker || speaker.granted === given) return;
    given = speaker.granted;
    // Nothing may be said to alloy before it is configured: by us (see `start`) or by the page, whose alloy then runs.
    const own = globals['alloy'] as Alloy | undefined;
    if (configured || (own && !own.q)) setConsent();
    const optIn = (globals['adobe'] as { optIn?: OptIn } | undefined)?.optIn;
    optIn?.[given ? 'approve' : 'deny'](['aa', 'target', 'ecid'], true);
    optIn?.complete();
  },
  start({ granted, use }) {
    if (configured) return;
    configured = true;
    given = granted;
    makeQueue();
    alloy('configure', { ...use.settings, defaultConsent: 'pending' });
    setConsent();
    alloy('sendEvent', { xdm: { eventType: 'web.webpagedetails.pageViews' } });
  },
} satisfies Adapter;
