import { readFileSync } from 'node:fs';
import { expect, it, describe } from 'vitest';
import { addresses } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

const config = configOf(['google-analytics', 'meta-pixel']);

/** Notes what the page says of refused calls, and keeps the visitor's events for later misuse. */
const listening = `<script>
  window.problems = []; window.kept = {};
  consentinel.on('problem', ({ code }) => problems.push(code));
  for (const type of ['mousemove', 'pointerdown', 'click', 'keydown'])
    addEventListener(type, (event) => (kept[type] ??= event), true);
</script>`;
interface Scene {
  readonly problems: string[];
  readonly kept: Record<string, Event | undefined>;
  readonly consentinel: { accept(ids: 'all', event: unknown): void; reject(): void };
}

journeys('a yes and a script', (the) => {
  const open = async (): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config, head: listening }));
    await page.asked();
    return page;
  };
  const refused = async (page: ConsentPage): Promise<void> => {
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
    expect(await page.bannerVisible()).toBe(true);
    expect(await page.tab.evaluate(() => (window as unknown as Scene).problems)).toContain('not-a-person');
  };

  it('a click that a script makes on the buttons of the interface is refused, and said to be', async () => {
    const page = await open();
    await page.tab.evaluate(() => {
      const button = document
        .querySelector('consentinel-banner')
        ?.shadowRoot?.querySelector<HTMLElement>('[part="accept"]');
      button?.click();
      for (const made of [MouseEvent, PointerEvent])
        button?.dispatchEvent(new made('click', { bubbles: true, composed: true, cancelable: true }));
      button?.focus();
      button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    });
    await refused(page);
  });

  it('an object that looks like an event is refused', async () => {
    const page = await open();
    await page.tab.evaluate(() => {
      const { consentinel } = window as unknown as Scene;
      const now = performance.now();
      for (const event of [
        undefined,
        null,
        'click',
        new Event('click'),
        { type: 'click', isTrusted: true, timeStamp: now },
        Object.create(Event.prototype, {
          isTrusted: { value: true },
          type: { value: 'click' },
          timeStamp: { value: now },
        }),
        new Proxy(new MouseEvent('click'), { get: (_, key) => (key === 'isTrusted' ? true : 'click') }),
      ] as unknown[])
        consentinel.accept('all', event);
    });
    await refused(page);
  });

  it('an event of the visitor that is no click is refused, also when a script calls it one', async () => {
    const page = await open();
    await page.tab.click('h1');
    await until('a movement of the mouse', () =>
      page.tab.evaluate(() => (window as unknown as Scene).kept['mousemove'] !== undefined),
    );
    await page.tab.evaluate(() => {
      const { consentinel, kept } = window as unknown as Scene;
      for (const event of [kept['mousemove'], kept['pointerdown']]) {
        consentinel.accept('all', event);
        if (event) Object.defineProperty(event, 'type', { value: 'click' });
        consentinel.accept('all', event);
      }
    });
    await refused(page);
  });

  it('a click of the visitor is no yes six seconds later, whatever a script says of its time', async () => {
    const page = await open();
    await page.tab.click('h1');
    await new Promise((resolve) => setTimeout(resolve, 6000));
    await page.tab.evaluate(() => {
      const { consentinel, kept } = window as unknown as Scene;
      const event = kept['click'] as Event;
      consentinel.accept('all', event);
      Object.defineProperty(event, 'timeStamp', { get: () => performance.now() });
      consentinel.accept('all', event);
    });
    await refused(page);
  });

  it('a no needs nobody', async () => {
    const page = await open();
    await page.tab.evaluate(() => {
      (window as unknown as Scene).consentinel.reject();
    });
    await until('the banner to go away', async () => !(await page.bannerVisible()));
    expect(await page.tab.evaluate(() => document.cookie)).toContain('consentinel=1~');
  });

  describe('the rules in the documentation', () => {
    const text = readFileSync('docs/consent-agents.md', 'utf8');
    const [autoconsent, matic] = [...text.matchAll(/^```json\n([^]*?)^```$/gm)].map(
      ([, code]) => JSON.parse(code ?? '') as never,
    );

    type Selector = string | readonly string[];
    const rule = autoconsent as unknown as {
      detectCmp: { exists: Selector }[];
      detectPopup: { visible: Selector }[];
      optOut: { waitForThenClick: Selector }[];
      test: { cookieContains: string }[];
    };
    /** As these tools do it: in the page, by script, through open shadow roots. */
    const look = ({ tab }: ConsentPage, selector: Selector, act: 'exists' | 'visible' | 'click'): Promise<boolean> =>
      tab.evaluate(
        (chain, what) => {
          let root: ParentNode | null = document;
          let element: HTMLElement | null = null;
          for (const step of chain) {
            element = root?.querySelector<HTMLElement>(step) ?? null;
            root = element?.shadowRoot ?? null;
          }
          if (what === 'click') element?.click();
          return element !== null && (what !== 'visible' || element.offsetHeight > 0);
        },
        typeof selector === 'string' ? [selector] : [...selector],
        act,
      );

    const cookie = ({ tab }: ConsentPage): Promise<string> => tab.evaluate(() => document.cookie);

    it('for autoconsent detects the banner and refuses by it', async () => {
      const page = await open();
      for (const { exists } of rule.detectCmp) expect(await look(page, exists, 'exists')).toBe(true);
      for (const { visible } of rule.detectPopup) expect(await look(page, visible, 'visible')).toBe(true);
      for (const { waitForThenClick } of rule.optOut)
        await until('the click', () => look(page, waitForThenClick, 'click'));
      await until('the banner to go away', async () => !(await page.bannerVisible()));
      for (const { cookieContains } of rule.test)
        await until(`the cookie ${cookieContains}`, async () => (await cookie(page)).includes(cookieContains));
      await the.web.quiet();
      expect(addresses(the.web.thirdParty())).toEqual([]);
    });

    interface Target {
      readonly selector: string;
      readonly shadowRoot?: boolean;
    }
    const { consentinel } = matic as unknown as {
      consentinel: {
        detectors: { presentMatcher: { target: Target }[] }[];
        methods: { name: string; action: { type: string; target: Target; parent?: Target } }[];
      };
    };
    it('for Consent-O-Matic does the same', async () => {
      const page = await open();
      for (const { target } of consentinel.detectors.flatMap((one) => one.presentMatcher))
        expect(await look(page, target.selector, 'exists')).toBe(true);
      const action = consentinel.methods.find(({ name }) => name === 'DO_CONSENT')?.action;
      expect(action?.type).toBe('click');
      const chain = [...(action?.parent?.shadowRoot ? [action.parent.selector] : []), action?.target.selector ?? ''];
      expect(await look(page, chain, 'click')).toBe(true);
      await until('the banner to go away', async () => !(await page.bannerVisible()));
      await until('the cookie', async () => /consentinel=1~\w+~0~reject~/.test(await cookie(page)));
    });
  });
});
