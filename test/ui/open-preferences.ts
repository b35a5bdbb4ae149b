import { connect } from '../../src/ui/preferences-module.ts';
import type { ConsentinelPreferences } from '../../src/ui/preferences.ts';
import type { FakeHost } from './fake-host.ts';
import { part, parts, press, until } from './parts.ts';

export const dialogOf = (element: ConsentinelPreferences): HTMLDialogElement =>
  part(element, 'dialog') as HTMLDialogElement;

/** The preferences of this host, once their dialog stands open. */
export async function openPreferences(host: FakeHost): Promise<ConsentinelPreferences> {
  connect(host).open();
  const element = document.querySelector('consentinel-preferences') as ConsentinelPreferences;
  await until(() => (parts(element, 'dialog')[0] as HTMLDialogElement | undefined)?.open);
  return element;
}

export const summaries = (element: ConsentinelPreferences): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll('summary') ?? []),
];

/** Unfolds a category by a key press. */
export async function reveal(element: ConsentinelPreferences, summary: number): Promise<void> {
  const before = parts(element, 'vendor').length;
  await press(summaries(element)[summary] as HTMLElement);
  await until(() => parts(element, 'vendor').length > before);
}
