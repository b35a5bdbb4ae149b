import type { Interception, Intercept } from './gate/intercept/given.ts';
import { showElement } from './gate/element.ts';
import type { Watch } from './gate/marks.ts';
import { trustedHtml } from './gate/trusted.ts';
import { describe } from './watch/elements.ts';
import { refusedNames } from './claims.ts';
import type { Page } from './page.ts';

/** Puts the interceptors in the way, where there are any. */
export function beginIntercept(
  page: Page,
  { held, found, rely, free, marked, root }: Watch,
  intercept?: Intercept,
): Interception | undefined {
  const { hosts, settings } = page.read;
  return intercept?.({
    hosts,
    mode: settings.mode,
    unknown: settings.unknown,
    allowed: () => (page.early.size > 0 ? new Set([...page.allowed, ...page.early]) : page.allowed),
    claimed: refusedNames(page),
    keys: page.read.items.map(({ traces }) => `${traces?.local ?? ''} ${traces?.session ?? ''}`).join(' '),
    held,
    found,
    rely,
    free,
    marked,
    show: showElement,
    root,
    html: trustedHtml,
    describe,
    ran: (item) => page.ran.add(item),
    report(report) {
      page.announcer.emit('report', report);
    },
  });
}
