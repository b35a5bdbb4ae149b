import type { ElementHandle, Protocol } from 'puppeteer-core';
import type { Tab } from './tab.ts';

/** An element as the browser tells it to a screen reader. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly state: Readonly<Record<string, unknown>>;
}

const STATES = ['focusable', 'focused', 'modal', 'checked', 'expanded', 'level', 'hasPopup', 'live', 'disabled'];

function told({ role, name, description, properties = [] }: Protocol.Accessibility.AXNode): Told {
  const state = properties
    .filter((property) => STATES.includes(property.name))
    .map((property) => [property.name, property.value.value as unknown]);
  return {
    role: String(role?.value),
    name: String(name?.value ?? ''),
    ...(description?.value ? { description: String(description.value) } : {}),
    state: Object.fromEntries(state) as Record<string, unknown>,
  };
}

/** Chromium's whole accessibility tree, in reading order, without what is not told. */
export async function treeOf(tab: Tab): Promise<readonly Told[]> {
  const session = await tab.driver.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: Protocol.Accessibility.AXNode): Protocol.Accessibility.AXNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id) as Protocol.Accessibility.AXNode)),
  ];
  return inOrder(nodes[0] as Protocol.Accessibility.AXNode)
    .filter(({ ignored }) => !ignored)
    .map(told);
}

/** Whether the browser finds an element by the role and name that it computes: what Firefox, too, lets a driver ask. */
export async function isTold(tab: Tab, role: string, name: string): Promise<boolean> {
  // Firefox looks into a shadow root only where it is told to begin there.
  const roots = await tab.driver.evaluateHandle(() =>
    [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot?.firstElementChild?.parentNode ?? []),
  );
  for (const root of (await roots.getProperties()).values()) {
    const found = await (root as unknown as Pick<ElementHandle, '$'>)
      .$(`aria/${name}[role="${role}"]`)
      .catch(() => null);
    if (found) return true;
  }
  return false;
}
