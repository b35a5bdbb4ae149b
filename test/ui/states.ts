import type { Facts } from '../../src/core/facts.ts';
import { connect as connectBanner } from '../../src/ui/banner-module.ts';
import { connect as connectOverlay } from '../../src/ui/overlay-module.ts';
import { connect as connectPreferences } from '../../src/ui/preferences-module.ts';
import { languages } from '../../src/ui/texts/languages.ts';
import { connectElements } from './connect-elements.ts';
import type { FakeHost } from './fake-host.ts';
import { createFakeLedger, told } from './fake-ledger.ts';
import { parts, until } from './parts.ts';
import { GPC, underLaw } from './under-law.ts';

export type Theme = 'light' | 'dark';
type Draw = (theme: Theme) => Promise<HTMLElement>;

const fake = (theme: Theme, facts: Partial<Facts> = {}): FakeHost =>
  underLaw(facts, { settings: { theme }, languages });
const there = (name: string): HTMLElement => document.querySelector(name) as HTMLElement;

async function banner(host: FakeHost): Promise<HTMLElement> {
  connectBanner(host).ask();
  const element = there('consentinel-banner');
  await until(() => parts(element, 'banner')[0]);
  return element;
}

async function preferences(host: FakeHost): Promise<HTMLElement> {
  connectPreferences(host).open();
  const element = there('consentinel-preferences');
  await until(() => (parts(element, 'dialog')[0] as HTMLDialogElement | undefined)?.open);
  return element;
}

/** Opens what can be opened: the vendors of each category, and what each of them stores. */
async function unfold(element: HTMLElement): Promise<HTMLElement> {
  for (const [folded, inside] of [
    ['[part=category] > details', '[part=vendor]'],
    ['[part=vendor] details', 'code'],
  ] as const) {
    for (const details of element.shadowRoot?.querySelectorAll<HTMLDetailsElement>(folded) ?? []) details.open = true;
    await until(() => (element.shadowRoot?.querySelectorAll(inside).length ?? 0) > 10);
  }
  return element;
}

async function inPage(name: string, host: FakeHost, attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const element = document.createElement(name) as HTMLElement & {
    join(host: FakeHost): Promise<void>;
    details: object;
  };
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  document.body.append(element);
  await connectElements(host);
  await element.join(host);
  await until(() => element.shadowRoot?.querySelector('[part]') && Object.keys(element.details).length > 0);
  return element;
}

async function overlay(theme: Theme): Promise<HTMLElement> {
  const ledger = createFakeLedger();
  ledger.reports.push(...told);
  ledger.problems.push({ code: 'unknown-vendor', level: 'error', path: 'vendors.meta' });
  connectOverlay(fake(theme), ledger).open();
  const element = there('consentinel-report');
  await until(() => parts(element, 'panel')[0] ?? parts(element, 'open')[0]);
  parts(element, 'open')[0]?.click();
  await until(() => parts(element, 'vendor')[0]);
  return element;
}

const CALIFORNIA: Partial<Facts> = { ...GPC, regime: { link: 'privacy-choices' } };

/** Everything that a visitor can meet, by what it is called in a test's name. */
export const states: Readonly<Record<string, Draw>> = {
  'the banner': (theme) => banner(fake(theme)),
  'the banner with the closing button and a signal': (theme) =>
    banner(fake(theme, { ...GPC, regime: { close: true } })),
  'the banner as a notice of what runs already': (theme) => {
    const host = fake(theme);
    const decision = Object.fromEntries(host.items.map(({ id }) => [id, { granted: true, reason: 'regime' }]));
    Object.defineProperty(host.consent, 'decision', { value: decision });
    return banner(host);
  },
  'the banner that names new services': (theme) => banner(Object.assign(fake(theme), { fresh: () => ['meta-pixel'] })),
  'the banner whose settings cannot be loaded': async (theme) => {
    const host = fake(theme);
    host.opens = () => {
      host.problem({ code: 'interface-failed', level: 'error', path: '' });
    };
    const element = await banner(host);
    parts(element, 'settings')[0]?.click();
    await until(() => element.shadowRoot?.querySelector('[role=status]:not(:empty)'));
    return element;
  },
  'the preferences': (theme) => preferences(fake(theme)),
  'the preferences, unfolded, with new services': async (theme) =>
    unfold(await preferences(Object.assign(fake(theme), { fresh: () => ['meta-pixel', 'google-analytics'] }))),
  'the preferences in conflict with a signal, on a sensitive page': async (theme) => {
    const host = fake(theme, { ...CALIFORNIA, sensitive: ['liveperson'] });
    host.decide(['meta-pixel']);
    return unfold(await preferences(host));
  },
  'the preferences with an opt-out': (theme) => preferences(fake(theme, { regime: { link: 'privacy-choices' } })),
  'the preferences without descriptions': async (theme) => {
    const host = fake(theme);
    host.details = () => Promise.reject(new Error('offline'));
    const element = await preferences(host);
    await until(() => (element as HTMLElement & { undescribed: boolean }).undescribed);
    return element;
  },
  'the policy': (theme) => inPage('consentinel-policy', fake(theme)),
  'the policy after a choice, with a signal': (theme) => {
    const host = fake(theme, CALIFORNIA);
    host.decide(['google-analytics']);
    return inPage('consentinel-policy', host);
  },
  'a placeholder': (theme) => inPage('consentinel-embed', fake(theme), { 'data-id': 'liveperson' }),
  'a placeholder that a signal keeps off': (theme) =>
    inPage('consentinel-embed', fake(theme, GPC), { 'data-id': 'meta-pixel' }),
  'the link to the opt-out': (theme) => inPage('consentinel-choices', fake(theme, { regime: CALIFORNIA.regime ?? {} })),
  'the link to the opt-out, carried out, by its other name': (theme) =>
    inPage('consentinel-choices', fake(theme, CALIFORNIA), { text: 'do-not-sell' }),
  'the button that opens the preferences': (theme) => inPage('consentinel-reopen', fake(theme)),
  'the status, with a signal': (theme) => {
    const host = fake(theme, GPC);
    host.decide(['google-analytics']);
    return inPage('consentinel-status', host);
  },
  'the debug overlay': overlay,
  'the debug overlay, unfolded': async (theme) => {
    const element = await overlay(theme);
    for (const details of parts(element, 'vendor')) (details as HTMLDetailsElement).open = true;
    await until(() => parts(element, 'line').length >= told.length);
    return element;
  },
  'the debug overlay, folded': async (theme) => {
    const element = await overlay(theme);
    parts(element, 'fold')[0]?.click();
    await until(() => parts(element, 'open')[0]);
    return element;
  },
};

export const show = (state: string, theme: Theme = 'light'): Promise<HTMLElement> => {
  const draw = states[state];
  if (!draw) throw new Error(`no state ${state}`);
  return draw(theme);
};

/** Takes away whatever a state has drawn. */
export function clean(): void {
  document.querySelector('consentinel-banner')?.settle();
  for (const name of ['preferences', 'policy', 'embed', 'choices', 'reopen', 'status', 'report'])
    document.querySelector(`consentinel-${name}`)?.remove();
  for (const attribute of ['lang', 'dir', 'style']) document.documentElement.removeAttribute(attribute);
}

/** Everything in a state that can be looked at, through shadow roots. */
export const everything = (element: Element): HTMLElement[] => [
  element as HTMLElement,
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
];

/** What can be seen of a state. */
export const shown = (element: HTMLElement): boolean => element.checkVisibility();
export const inside = (element: HTMLElement, selector: string): HTMLElement[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(shown);
/** For a message. */
export const nameOf = (element: HTMLElement): string => element.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 90);
