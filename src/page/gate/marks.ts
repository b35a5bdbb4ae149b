import type { Mark } from '../../core/mark.ts';
import { hideElement, showElement } from './element.ts';
import { hidePlaceholder, showPlaceholder } from './placeholder.ts';
import { runScripts } from './scripts.ts';
import { hideTemplate, isScriptType, showTemplate } from './template.ts';

/** What the gate asks and tells. */
export interface Marks {
  readonly read: (value: string) => Mark;
  /** A mark whose ids nobody knows, or that is on an element which loads all the same. */
  readonly wrong: (code: 'unknown-mark' | 'live-mark', element: Element) => void;
  readonly failed: (script: HTMLScriptElement, error?: unknown) => void;
  /** Scripts that these ids stand for have been let go: they cannot be unloaded. */
  readonly ran: (ids: readonly string[]) => void;
  /** There is one of our elements in the page: it needs the interface. */
  readonly element: (found?: Element) => void;
}

const OWN = 'consentinel-policy,consentinel-choices';
const SELECTOR = `[data-consent],${OWN}`;

const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script';
const isTemplate = (element: Element): element is HTMLTemplateElement => element.localName === 'template';

/**
 * Watches the page for marked elements, those inserted later among them. The returned function looks at all of them
 * again: call it when what is allowed has changed.
 */
export function watchMarks(marks: Marks): () => void {
  const seen = new WeakSet<Element>();
  const held = new Set<HTMLElement>();

  const settle = (elements: Iterable<HTMLElement>): void => {
    const scripts: HTMLScriptElement[] = [];
    for (const element of elements) {
      const { ids, met } = marks.read(element.dataset['consent'] ?? '');
      const inside: HTMLScriptElement[] = [];
      if (!element.isConnected) {
        // Should it come back, it is found again.
        held.delete(element);
        seen.delete(element);
      } else if (isScript(element)) {
        if (met) inside.push(element);
      } else if (isTemplate(element)) {
        if (met) inside.push(...showTemplate(element));
        else hideTemplate(element);
      } else if (met) {
        hidePlaceholder(element);
        showElement(element);
      } else {
        hideElement(element);
        if (showPlaceholder(element)) marks.element();
      }
      if (inside[0]) marks.ran(ids);
      if (inside[0] === element) held.delete(element);
      scripts.push(...inside);
    }
    runScripts(scripts, marks.failed);
  };

  const find = (element: HTMLElement): void => {
    if (element.matches(OWN)) {
      marks.element(element);
      return;
    }
    const { wrong, met } = marks.read(element.dataset['consent'] ?? '');
    if (wrong) marks.wrong('unknown-mark', element);
    // Its address is where a browser loads it at once.
    const live = element.hasAttribute('src') && element.dataset['src'] === undefined;
    if (live && !isScript(element)) marks.wrong('live-mark', element);
    if (isScript(element) && isScriptType(element.type)) {
      // The page did not make it inert: stopped if it is not allowed, and said so in any case.
      if (!met) element.type = 'text/plain';
      marks.wrong('live-mark', element);
    } else held.add(element);
  };

  // One look at the page for each batch of changes costs less than a look at each new node.
  const look = (): void => {
    const found: HTMLElement[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(SELECTOR))
      if (!seen.has(element)) {
        seen.add(element);
        find(element);
        if (held.has(element)) found.push(element);
      }
    settle(found);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();

  return () => {
    settle(held);
  };
}
