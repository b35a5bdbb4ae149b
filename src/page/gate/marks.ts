import type { Mark } from '../../core/mark.ts';
import { hideElement, showElement } from './element.ts';
import { hidePlaceholder, showPlaceholder } from './placeholder.ts';
import { runScripts } from './scripts.ts';
import { hideTemplate, isScriptType, showTemplate } from './template.ts';

/** What the gate asks and tells. */
export interface Marks {
  readonly read: (value: string) => Mark;
  /** A mark whose ids nobody knows, or that is on a live script. */
  readonly wrong: (code: 'unknown-mark' | 'live-mark', element: Element) => void;
  readonly failed: (script: HTMLScriptElement, error?: unknown) => void;
  /** Scripts that these ids stand for have been let go: they cannot be unloaded. */
  readonly ran: (ids: readonly string[]) => void;
  /** There is one of our elements in the page: it needs the interface. */
  readonly element: () => void;
}

const POLICY = 'consentinel-policy';
const SELECTOR = `[data-consent],${POLICY}`;

const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script';
const isTemplate = (element: Element): element is HTMLTemplateElement => element.localName === 'template';

/**
 * Watches the page for marked elements, those inserted later among them. The returned function looks at all of them
 * again: call it when what is allowed has changed.
 */
export function watchMarks(marks: Marks): () => void {
  const held = new Set<HTMLElement>();

  /** A script the page did not make inert: stopped if it is not allowed, and said so in any case. */
  const live = (script: HTMLScriptElement, met: boolean): void => {
    if (!met) script.type = 'text/plain';
    marks.wrong('live-mark', script);
  };

  const settle = (element: HTMLElement, scripts: HTMLScriptElement[]): void => {
    if (!element.isConnected) {
      held.delete(element);
      return;
    }
    const { ids, met } = marks.read(element.dataset['consent'] ?? '');
    if (isScript(element)) {
      if (!met) return;
      held.delete(element);
      scripts.push(element);
      marks.ran(ids);
    } else if (isTemplate(element)) {
      if (met) {
        const inside = showTemplate(element);
        scripts.push(...inside);
        if (inside.length > 0) marks.ran(ids);
      } else hideTemplate(element);
    } else if (met) {
      hidePlaceholder(element);
      showElement(element);
    } else {
      hideElement(element);
      if (showPlaceholder(element)) marks.element();
    }
  };

  const settleAll = (elements: Iterable<HTMLElement>): void => {
    const scripts: HTMLScriptElement[] = [];
    for (const element of elements) settle(element, scripts);
    runScripts(scripts, marks.failed);
  };

  const find = (element: HTMLElement): void => {
    if (held.has(element)) return;
    if (element.localName === POLICY) {
      marks.element();
      return;
    }
    const { ids, unknown, met } = marks.read(element.dataset['consent'] ?? '');
    if (ids.length === 0 || unknown.length > 0) marks.wrong('unknown-mark', element);
    if (isScript(element) && isScriptType(element.type)) live(element, met);
    else held.add(element);
  };

  const look = (root: Element | Document): HTMLElement[] => {
    const found = [...root.querySelectorAll<HTMLElement>(SELECTOR)];
    if (root instanceof HTMLElement && root.matches(SELECTOR)) found.unshift(root);
    return found;
  };

  const meet = (found: HTMLElement[]): void => {
    if (found.length === 0) return;
    found.forEach(find);
    settleAll(found.filter((element) => held.has(element)));
  };

  new MutationObserver((records) => {
    meet(
      records.flatMap((record) =>
        [...record.addedNodes].flatMap((node) => (node instanceof HTMLElement ? look(node) : [])),
      ),
    );
  }).observe(document, { childList: true, subtree: true });
  meet(look(document));

  return () => {
    settleAll([...held]);
  };
}
