import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { connect } from '../../src/ui/banner-module.ts';
import { createFakeHost, type FakeHost } from './fake-host.ts';
import { part, parts, text, toggle, until } from './parts.ts';
import { clean, show, states } from './states.ts';

/** As browsers translate a page: each text is taken out, and its translation comes in elements of the browser's own. */
function translate(root: Node): number {
  let done = 0;
  for (const node of [...root.childNodes])
    if (node instanceof Text && node.data.trim() && !node.parentElement?.closest('[translate=no]')) {
      const make = (): Element => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      const [outer, inner] = [make(), make()];
      inner.textContent = node.data.toUpperCase();
      outer.append(inner);
      node.replaceWith(outer);
      done++;
    } else done += translate(node);
  return done;
}
const translateAll = (element: Element): number => translate(element.shadowRoot as ShadowRoot);

describe('translated by the browser', () => {
  const thrown: string[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
    thrown.push(String('reason' in event ? event.reason : event.message));
  };
  before(() => {
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
  });
  after(() => {
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
  });
  afterEach(() => {
    clean();
    expect(thrown).to.deep.equal([]);
  });

  for (const name of Object.keys(states))
    it(`${name}: is drawn again, and goes away, without an error`, async () => {
      const element = (await show(name)) as unknown as LitElement;
      expect(translateAll(element)).to.be.above(0);
      element.requestUpdate();
      await element.updateComplete;
      for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = !details.open;
      await element.updateComplete;
      translateAll(element);
      element.requestUpdate();
      await element.updateComplete;
    });

  it('the preferences go on saying how many services are allowed, and what a signal does', async () => {
    const element = await show('the preferences in conflict with a signal, on a sensitive page');
    translateAll(element);
    const state = element.shadowRoot?.getElementById('d-targeting') as Element;
    expect(text(state)).to.equal('1 OF 4 ALLOWED');
    const notes = (): string => parts(element, 'note').map(text).join(' ');
    expect(notes()).to.contain('ON IN SPITE OF');
    toggle(element, 'targeting').click();
    toggle(element, 'targeting').click();
    await (element as unknown as LitElement).updateComplete;
    expect(text(state)).to.equal('0 of 4 allowed');
    expect(notes()).not.to.contain('ON IN SPITE OF');
    expect(notes()).to.contain('Off because of');
  });

  it('the policy goes on saying when the visitor last chose', async () => {
    const element = await show('the policy');
    translateAll(element);
    expect(text(part(element, 'text'))).to.contain('YOU HAVE NOT CHOSEN');
    (element as unknown as { host: FakeHost }).host.decide([]);
    await (element as unknown as LitElement).updateComplete;
    expect(text(part(element, 'text'))).to.contain('November 23, 2026');
  });

  it('the banner still says that the settings cannot be shown, and takes an answer', async () => {
    const host = createFakeHost();
    connect(host).ask();
    const banner = document.querySelector('consentinel-banner') as LitElement;
    await until(() => parts(banner, 'banner')[0]);
    translateAll(banner);
    host.opens = () => {
      host.problem({ code: 'interface-failed', level: 'error', path: '' });
    };
    part(banner, 'settings').click();
    await banner.updateComplete;
    expect(text(banner.shadowRoot?.querySelector('[role=status]') as Element)).to.contain('cannot be shown');
    part(banner, 'reject').click();
    expect(host.calls.at(-1)).to.deep.equal({ did: 'reject' });
  });
});
