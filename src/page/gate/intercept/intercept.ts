import { createCalls } from './calls.ts';
import type { Intercept } from './given.ts';
import { createHold } from './hold.ts';
import { createJudge } from './judge.ts';
import { createMarkup } from './markup.ts';
import { attend, review } from './patch.ts';
import { createRealms } from './realm.ts';

/** Ring 3: stands between the page's scripts and the network, for as long as anything is refused. */
export const intercept: Intercept = (given) => {
  const judge = createJudge(given);
  const calls = createCalls(given, judge);
  const hold = createHold(given, judge, calls.keep);
  const install = createRealms(given, judge, hold, calls, createMarkup(given, hold));
  const ids = Object.keys(given.hosts);
  const block = given.unknown === 'block';

  // What the parser puts into the page, which tells of each element by itself. Later only scripts put anything there, and
  // they come past the patches.
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) hold.look(node as Element, []);
  });
  let attending = false;
  let parsed = document.readyState !== 'loading';
  const rely = (): void => {
    given.rely(parsed && attending);
  };
  if (!parsed) {
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', () => {
      observer.disconnect();
      parsed = true;
      rely();
    });
  }
  return {
    arm() {
      const allowed = given.allowed();
      attending = block || ids.some((id) => !allowed.has(id));
      if (attend(attending)) install(window);
      review();
      rely();
    },
    release: calls.release,
  };
};
