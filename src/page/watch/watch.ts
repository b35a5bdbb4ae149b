import { owners } from '../../core/hosts.ts';
import type { KnownVendors } from '../../core/known.ts';
import type { Ledger } from '../../core/ledger.ts';
import type { Report } from '../../core/report.ts';
import { createSaid } from '../../core/said.ts';
import { claims, seenName } from '../../core/seen-name.ts';
import { seenRequest, unknownRule } from '../../core/seen-request.ts';
import { verdict } from '../../core/verdict.ts';
import type { Page } from '../page.ts';
import { createAllowedThen } from './allowed-then.ts';
import { sameAddress, urlOf } from './address.ts';
import { describe, elementsByAddress } from './elements.ts';
import { createLedger } from './keep.ts';
import { presentNames } from './names.ts';
import { watchRequests, type Fetched } from './requests.ts';

/** Begins to watch this page. Called once. */
export type Watch = (page: Page) => Ledger;

/** Scripts store after they have come. In milliseconds. */
const SETTLING = 300;

/**
 * Says what the gate does not: what was let through, what went out before or past it, and what lies in the browser.
 * Everything the gate says is noted, so that each thing is said once.
 */
export function watch(page: Page, known: KnownVendors): Ledger {
  const { announcer, read } = page;
  const { settings, items } = read;
  const whose = owners(read.hosts);
  const named = claims(items, known);
  const said = createSaid(sameAddress);
  const then = createAllowedThen(page.allowed);
  const say = (report: Report): void => {
    announcer.emit('report', report);
  };

  const look = (): void => {
    for (const [kind, name] of presentNames()) {
      if (name === settings.cookie.name) continue;
      const report = seenName(kind, name, named, page.allowed, settings);
      if (!said.has(report)) say(report);
    }
  };
  let looking = false;
  const lookSoon = (): void => {
    if (looking) return;
    looking = true;
    setTimeout(() => {
      looking = false;
      look();
    }, SETTLING);
  };

  const judge = (batch: readonly Fetched[]): void => {
    let elements: ReadonlyMap<string, Element> | undefined;
    for (const { address, initiator, at } of batch) {
      const url = urlOf(address);
      if (!url) continue;
      const verdicts = then.at(at).map((allowed) => verdict(url, location.hostname, whose, allowed));
      const found = verdicts.find(({ kind }) => kind === 'allowed') ?? verdicts[0];
      if (!found || found.kind === 'own' || said.takes(address)) continue;
      elements ??= elementsByAddress();
      const element = elements.get(url.href);
      const report = seenRequest(url.href, initiator, found, settings, element && describe(element));
      if (report) say(report);
    }
    lookSoon();
  };

  const ledger = createLedger(
    { mode: settings.mode ?? 'enforce', unknown: unknownRule(settings), known, look },
    announcer,
    said.note,
  );
  announcer.on('change', () => {
    then.begin(page.allowed, performance.now());
    lookSoon();
  });
  watchRequests(judge, ledger.dropped);
  addEventListener('load', lookSoon);
  (globalThis as { cookieStore?: EventTarget }).cookieStore?.addEventListener('change', lookSoon);
  lookSoon();
  return ledger;
}
