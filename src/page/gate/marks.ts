import type { Mark } from '../../core/mark.ts';
import { hideElement, showElement, showStyle } from './element.ts';
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

/** What looks at the marks. */
export interface Watch {
  /** Looks at all of them again: call it when what is allowed has changed. */
  readonly settle: () => void;
  /** The interceptors have marked this element. */
  readonly held: (element: HTMLElement) => void;
  /** This element, which the page marked, comes into it. */
  readonly found: (element: HTMLElement) => void;
  /** The interceptors say what comes into the page: no need to watch. An observer makes each insertion a third dearer. */
  readonly rely: (on: boolean) => void;
  /** They no longer hold it. */
  readonly free: (element: HTMLElement) => void;
  /** Whether the page itself marked it, and what it waits for is allowed. */
  readonly marked: (element: Element) => boolean;
  /** Looks into this shadow root as well, from now on. */
  readonly root: (root: ParentNode & Node) => void;
}

const OWN = 'consentinel-policy,consentinel-choices,consentinel-reopen,consentinel-status,consentinel-notice';
const SELECTOR = `[data-consent],${OWN}`;

/** With more changes at once, one look at all of it costs less than a look at each new node. */
const MANY = 40;

const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script';
const isTemplate = (element: Element): element is HTMLTemplateElement => element.localName === 'template';
const valueOf = (element: HTMLElement): string => element.dataset['consent'] ?? '';

/** Watches the page for marked elements, those inserted later among them. */
export function watchMarks(marks: Marks): Watch {
  const seen = new WeakSet<Element>();
  const held = new Set<HTMLElement>();

  const settle = (elements: Iterable<HTMLElement>): void => {
    const scripts: HTMLScriptElement[] = [];
    for (const element of elements) {
      const { ids, met } = marks.read(valueOf(element));
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
      } else if (element.localName === 'style') {
        showStyle(element, met);
      } else if (met) {
        showElement(element);
        // After it: who asked for it gets the focus there, and a frame that begins anew would drop it.
        hidePlaceholder(element);
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
    // What the interceptors hold is marked for vendors that the config need not name.
    const ours = element.hasAttribute('data-held');
    const { wrong, met } = marks.read(valueOf(element));
    if (wrong && !ours) marks.wrong('unknown-mark', element);
    // Its address is where a browser loads it at once.
    const live = element.hasAttribute('src') && element.dataset['src'] === undefined;
    if (live && !isScript(element)) marks.wrong('live-mark', element);
    if (isScript(element) && isScriptType(element.type)) {
      // The page did not make it inert: stopped if it is not allowed, and said so in any case.
      if (!met) element.type = 'text/plain';
      marks.wrong('live-mark', element);
    } else held.add(element);
  };

  const look = (elements: Iterable<HTMLElement>): void => {
    const found: HTMLElement[] = [];
    for (const element of elements)
      if (!seen.has(element)) {
        seen.add(element);
        find(element);
        if (held.has(element)) found.push(element);
      }
    settle(found);
  };
  const within = (root: ParentNode): NodeListOf<HTMLElement> => root.querySelectorAll<HTMLElement>(SELECTOR);
  const marksOf = (node: HTMLElement): Iterable<HTMLElement> => {
    try {
      return node.matches(SELECTOR) ? [node, ...within(node)] : within(node);
    } catch {
      // A form whose fields are called as its methods are.
      return within(document);
    }
  };
  const observer = new MutationObserver((records) => {
    if (records.length > MANY) {
      // No function a record: a parser brings thousands.
      const parts = new Set<Node>();
      let last: Node | undefined;
      for (const { target } of records) if (target !== last) parts.add((last = target).getRootNode());
      for (const part of parts) look(within(part as ParentNode & Node));
    } else
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof HTMLElement || node instanceof SVGElement) look(marksOf(node as HTMLElement));
  });
  let relying = false;
  const observe = (watched: ParentNode & Node): void => {
    if (!relying) observer.observe(watched, { childList: true, subtree: true });
    // What came in between.
    look(within(watched));
  };
  const roots = new Set<WeakRef<ParentNode & Node>>();
  const root = (watched: ParentNode & Node): void => {
    roots.add(new WeakRef(watched));
    observe(watched);
  };
  root(document);

  const found = (element: HTMLElement): void => {
    // Not at once: the call that brings it into the page has not been made yet.
    queueMicrotask(() => {
      // What has been let go meanwhile has no mark any more.
      if (element.isConnected && element.matches(SELECTOR)) look([element]);
    });
  };

  return {
    settle: () => {
      settle(held);
    },
    held(element) {
      seen.delete(element);
      found(element);
    },
    found,
    rely(on) {
      if (on === relying) return;
      relying = on;
      observer.disconnect();
      for (const entry of roots) {
        const watched = entry.deref();
        if (watched) observe(watched);
        else roots.delete(entry);
      }
    },
    free(element) {
      held.delete(element);
      seen.delete(element);
      hidePlaceholder(element);
    },
    marked: (element) => {
      const value = element.getAttribute('data-consent');
      return value !== null && marks.read(value).met;
    },
    root,
  };
}
