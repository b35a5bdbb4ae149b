import type { Tab } from './tab.ts';
import { until } from './until.ts';

// What a visitor does on a page with the banner. Elements are found by the part names that the README promises.
const named = (part: string): string => `[part~="${part}"]`;

interface Look {
  readonly box: { readonly width: number; readonly height: number; readonly top: number };
  readonly style: Readonly<Record<string, string>>;
}

export interface ConsentPage {
  readonly tab: Tab;
  visit(url: string): Promise<void>;
  bannerVisible(): Promise<boolean>;
  /** Waits for the banner. */
  asked(): Promise<void>;
  acceptAll(): Promise<void>;
  rejectAll(): Promise<void>;
  openPreferences(): Promise<void>;
  /** Flips one switch of the open preferences. */
  toggle(id: string): Promise<void>;
  save(): Promise<void>;
  /** Allows exactly these, by the preferences. */
  allowOnly(ids: readonly string[]): Promise<void>;
  /** Takes these back, by the link in the footer. */
  withdraw(...ids: readonly string[]): Promise<void>;
  /** How large a part is, and how it looks. */
  look(part: string): Promise<Look>;
  /** Whether the gate says so. */
  allows(id: string): Promise<boolean>;
}

export function consentPage(tab: Tab): ConsentPage {
  const press = (part: string): Promise<void> => tab.click(named(part));
  const gone = (part: string): Promise<true> => until(`${part} to go away`, async () => !(await tab.has(named(part))));
  /** A press counts one frame after it shows. Where the page begins anew, it has. */
  const counted = (): Promise<true> =>
    until('the press to count', () =>
      tab.evaluate(
        () =>
          new Promise<true>((resolve) => {
            requestAnimationFrame(() => setTimeout(() => setTimeout(resolve, 0, true)));
            setTimeout(resolve, 150, true);
          }),
      ),
    );
  const page: ConsentPage = {
    tab,
    visit: (url) => tab.goto(url),
    bannerVisible: () => tab.has(named('settings')),
    async asked() {
      await until('the banner', () => tab.has(named('settings')));
    },
    async acceptAll() {
      await press('accept');
      await gone('accept');
      await counted();
    },
    async rejectAll() {
      await press('reject');
      await gone('reject');
      await counted();
    },
    async openPreferences() {
      // The banner's own way where it is shown, otherwise the footer's.
      await tab.click((await tab.has(named('settings'))) ? named('settings') : '[data-consent-open]');
      await until('the preferences', () => tab.has(named('save')));
    },
    async toggle(id) {
      // A category shows its vendors when it is opened.
      const closed = '[part~="category"] > details:not([open]) > summary';
      await until(`the switch of ${id}`, async () => {
        if (await tab.has(`[part~="toggle"][data-id="${id}"]`)) return true;
        if (await tab.has(closed)) await tab.click(closed);
        return false;
      });
      const toggle = `[part~="toggle"][data-id="${id}"]`;
      const isOn = (): Promise<boolean> => tab.read(toggle, (element) => (element as HTMLInputElement).checked);
      const was = await isOn();
      // What opens may still be moving: a person who misses the switch tries again.
      await until(`the switch of ${id} to turn`, async () => {
        await tab.click(toggle);
        return (await isOn()) !== was;
      });
    },
    async save() {
      await press('save');
      await gone('save');
      await counted();
    },
    async allowOnly(ids) {
      await page.openPreferences();
      for (const id of ids) await page.toggle(id);
      await page.save();
    },
    async withdraw(...ids) {
      await tab.click('[data-consent-open]');
      await until('the preferences', () => tab.has(named('save')));
      for (const id of ids) await page.toggle(id);
      await press('save');
    },
    look: (part) =>
      tab.read(named(part), (element) => {
        const { width, height, top } = element.getBoundingClientRect();
        const { backgroundColor, color, borderColor, fontSize, fontWeight } = getComputedStyle(element);
        return { box: { width, height, top }, style: { backgroundColor, color, borderColor, fontSize, fontWeight } };
      }),
    allows: (id) =>
      tab.evaluate(
        (which) =>
          (window as unknown as { consentinel?: { allows(id: string): boolean } }).consentinel?.allows(which) ?? false,
        id,
      ),
  };
  return page;
}
