import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

/** All elements with a part name, in an element's shadow root. */
export const parts = (element: Element, name: string): HTMLElement[] => [
  ...((element as Element | null)?.shadowRoot?.querySelectorAll<HTMLElement>(`[part='${name}']`) ?? []),
];

export function part(element: Element, name: string): HTMLElement {
  const [found] = parts(element, name);
  if (!found) throw new Error(`no part ${name}`);
  return found;
}

export function toggle(element: Element, id: string): HTMLInputElement {
  const found = element.shadowRoot?.querySelector<HTMLInputElement>(`[part='toggle'][data-id='${id}']`);
  if (!found) throw new Error(`no toggle ${id}`);
  return found;
}

/** Activates with a real key, so that the event is trusted. */
export async function press(element: HTMLElement, key = 'Enter'): Promise<void> {
  element.focus();
  await sendKeys({ press: key });
}

/** What has the focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

export const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

export async function until(what: () => unknown): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (what()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect.fail(`waited in vain: ${String(what)}`);
}

const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
const luminance = (colour: string): number => {
  const [r, g, b] = channels(colour).map((c) => {
    const value = c / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG's ratio of two computed colours. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
