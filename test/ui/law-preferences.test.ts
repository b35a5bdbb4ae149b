import { expect } from '@open-wc/testing';
import type { ConsentinelPreferences } from '../../src/ui/preferences.ts';
import type { FakeHost } from './fake-host.ts';
import { openPreferences, reveal } from './open-preferences.ts';
import { part, parts, press, text, toggle } from './parts.ts';
import { CALIFORNIA, GPC, TARGETING, underLaw } from './under-law.ts';

const HONORED = 'Opt-Out Request Honored';

describe('the preferences and the law of the place', () => {
  let element: ConsentinelPreferences;
  /** Opened, with the vendors of targeting unfolded. */
  const open = async (host: FakeHost): Promise<ConsentinelPreferences> => {
    element = await openPreferences(host);
    await reveal(element, 2);
    return element;
  };
  /** What stands beside the switch of a vendor or category. */
  const noteAt = (id: string): string => {
    const about = toggle(element, id).closest('[part=vendor], [part=category]');
    const [note] = [...(about?.children ?? [])].filter((child) => child.matches('[part=note]'));
    return note ? text(note) : '';
  };
  const status = (): Element | null | undefined =>
    element.shadowRoot?.querySelector('[part=opt-out-area] [role=status]');
  afterEach(() => {
    document.querySelector('consentinel-preferences')?.remove();
  });

  it('say nothing of it where nothing is to be said', async () => {
    await open(underLaw({}));
    for (const name of ['opt-out-area', 'opt-out', 'signal', 'badge', 'note', 'controller'])
      expect(parts(element, name), name).to.deep.equal([]);
  });

  it('show that the browser’s signal has been honoured: a status, a sentence, switches that are off', async () => {
    await open(underLaw(GPC));
    expect(text(part(element, 'signal'))).to.contain('It is honored');
    expect(text(part(element, 'badge'))).to.equal(HONORED);
    expect(part(element, 'badge').parentElement?.getAttribute('role')).to.equal('status');
    for (const id of ['targeting', ...TARGETING]) expect(toggle(element, id).checked, id).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('tell of the conflict beside what the signal switches off, and beside nothing else', async () => {
    await open(underLaw(GPC));
    for (const id of ['targeting', ...TARGETING]) expect(noteAt(id), id).to.match(/^Off because of your browser/);
    expect(noteAt('performance')).to.equal('');
  });

  it('say so beside a switch that is turned on in spite of it, and keep the status until that is saved', async () => {
    const host = underLaw(GPC);
    await open(host);
    await press(toggle(element, 'meta-pixel'), ' ');
    await element.updateComplete;
    expect(noteAt('meta-pixel')).to.match(/^On in spite of your browser/);
    expect(noteAt('google-ads')).to.match(/^Off because of your browser/);
    expect(status()?.textContent).to.equal(HONORED);
    expect(host.calls).to.deep.equal([]);
    await press(part(element, 'save'));
    await element.updateComplete;
    expect(host.calls).to.deep.equal([{ did: 'save', granted: ['meta-pixel'], trusted: true }]);
    expect(status()?.textContent).to.equal('');
  });

  it('have in California the opt-out, which is one press, takes away what is sold and no more, and is confirmed', async () => {
    const host = underLaw(CALIFORNIA);
    host.decide(['google-analytics', ...TARGETING]);
    await open(host);
    const region = status();
    expect(region?.textContent).to.equal('');
    expect(text(part(element, 'opt-out'))).to.equal('Do Not Sell or Share My Personal Information');
    expect(part(element, 'opt-out').getBoundingClientRect().height).to.be.at.least(44);
    await press(part(element, 'opt-out'));
    await element.updateComplete;
    expect(host.calls).to.deep.equal([{ did: 'reject', ids: TARGETING }]);
    // Announced, because the live region was there before.
    expect(status()).to.equal(region);
    expect(region?.textContent).to.equal(HONORED);
    expect(parts(element, 'opt-out')).to.deep.equal([]);
    expect(toggle(element, 'performance').indeterminate, 'what was not spoken of stays').to.equal(true);
    expect(toggle(element, 'targeting').checked).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('say of a vendor that the page’s path keeps off that no choice changes that', async () => {
    await open(underLaw({ sensitive: ['meta-pixel'] }));
    expect(noteAt('meta-pixel')).to.equal('Never runs on this page, whatever you choose.');
    expect(noteAt('google-ads')).to.equal('');
  });

  for (const [contact, href] of [
    ['privacy@shop.example', 'mailto:privacy@shop.example'],
    ['/imprint', `${location.origin}/imprint`],
    ['https://shop.example/us', 'https://shop.example/us'],
    ['javascript:alert(1)', undefined],
    ['//elsewhere.example/', undefined],
    ['/\\elsewhere.example/', undefined],
    ['data:text/html,1@x', undefined],
  ] as const)
    it(`name who is responsible, and make of ${contact} ${href ? 'a link' : 'no link'}`, async () => {
      const controller = { name: 'Harbour Mutual plc', address: '1 Quay Street', contact };
      await open(underLaw({}, { settings: { controller } }));
      const line = part(element, 'controller');
      expect(text(line)).to.equal(`Responsible for this site: Harbour Mutual plc. 1 Quay Street ${contact}`);
      expect(line.querySelector('a')?.href).to.equal(href);
    });
});
