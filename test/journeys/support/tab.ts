import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

/**
 * A tab as the journeys use it, the same in every engine. Clicks and keys are real input, so what they cause is trusted
 * as a person's is.
 */
export interface Tab {
  goto(url: string): Promise<void>;
  evaluate<T, A extends unknown[]>(run: (...given: A) => T | Promise<T>, ...given: A): Promise<Awaited<T>>;
  /** Finds an element, also inside open shadow roots, by a CSS selector that holds inside one root. */
  has(selector: string): Promise<boolean>;
  /** What a function says of such an element, once it is there. */
  read<T>(selector: string, say: (element: Element) => T): Promise<T>;
  click(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  press(key: 'Tab' | 'Shift+Tab' | 'Enter' | 'Escape' | ' '): Promise<void>;
  /** What has the focus, through shadow roots; how it is named, `focusIn` says. */
  focus(): Promise<string>;
  /** In CSS pixels; at 400 % zoom a pixel of these is four of the screen's. */
  resize(width: number, height: number, zoom?: number): Promise<void>;
  /** The driver's own page, for what the engines do not have in common. */
  readonly driver: Page;
  /** Through the history, without waiting: a restored page does not load again. */
  travel(steps: number): Promise<void>;
  /** Runs before every page of this tab, ahead of its own scripts. */
  before(run: () => void): Promise<void>;
  cookies(): Promise<Record<string, string>>;
  /** Keys of local and session storage. */
  keys(): Promise<string[]>;
  /** What the console said: errors and warnings, and exceptions that nobody caught. */
  readonly complaints: readonly string[];
  show(): Promise<void>;
  close(): Promise<void>;
}

/** Looks through all open shadow roots; visible elements first. */
function findDeep(selector: string): Element | null {
  const found: Element[] = [];
  const look = (root: Document | ShadowRoot): void => {
    found.push(...root.querySelectorAll(selector));
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) look(element.shadowRoot);
  };
  look(document);
  return found.find((element) => element.checkVisibility()) ?? null;
}

/** `host part` within our elements, `#id` or the text within the page, `page` where nothing has the focus. */
function focusIn(): string {
  let element = document.activeElement;
  let path = '';
  while (element?.shadowRoot?.activeElement) {
    path += `${element.localName.replace('consentinel-', '')} `;
    element = element.shadowRoot.activeElement;
  }
  if (!element || element === document.body) return 'page';
  const { id, dataset } = element as HTMLElement;
  const name = [element.getAttribute('part'), dataset['id']].filter(Boolean).join(' ');
  if (path) return path + (name || (id ? `#${id}` : element.localName));
  return id ? `#${id}` : element.textContent.trim() || element.localName;
}

/** SHA-256 of nothing: Firefox says so of a file that was on its way when its page went. */
const OF_NOTHING = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

export function openTab(page: Page): Tab {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    const message = error instanceof Error ? error.message : String(error);
    if (message.includes(OF_NOTHING)) return;
    // Firefox reports a file that fails its integrity check where it reports what was thrown.
    complaints.push(`${message.startsWith('None of the “sha') ? 'error' : 'exception'}: ${message}`);
  });

  const find = async (selector: string): Promise<ElementHandle | undefined> => {
    const handle = await page.evaluateHandle(findDeep, selector);
    return (handle.asElement() as ElementHandle | null) ?? undefined;
  };
  return {
    complaints,
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluate: (run, ...given) => page.evaluate(run as (...some: unknown[]) => unknown, ...given) as Promise<never>,
    // A page that is just being replaced has nothing to say.
    has: (selector) => find(selector).then(Boolean, () => false),
    async read(selector, say) {
      const element = await until(`${selector} to be there`, () => find(selector));
      return element.evaluate(say as (element: Element) => never);
    },
    async click(selector) {
      await until(`${selector} to be there and clickable`, async () => {
        try {
          const element = await find(selector);
          await element?.click();
          return element !== undefined;
        } catch {
          return false;
        }
      });
    },
    type: (text) => page.keyboard.type(text),
    async press(key) {
      if (key !== 'Shift+Tab') return page.keyboard.press(key);
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    },
    focus: () => page.evaluate(focusIn),
    resize: (width, height, zoom = 1) => page.setViewport({ width, height, deviceScaleFactor: zoom }),
    driver: page,
    travel: (steps) =>
      page.evaluate((n) => {
        setTimeout(() => {
          history.go(n);
        });
      }, steps),
    async before(run) {
      await page.evaluateOnNewDocument(run);
    },
    cookies: () =>
      page.evaluate(() =>
        Object.fromEntries(
          document.cookie
            .split('; ')
            .filter(Boolean)
            .map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]),
        ),
      ),
    keys: () => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]),
    show: () => page.bringToFront(),
    close: () => page.close(),
  };
}
