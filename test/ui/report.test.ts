import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Report } from '../../src/core/report.ts';
import { connect } from '../../src/ui/overlay-module.ts';
import type { ConsentinelReport } from '../../src/ui/overlay.ts';
import { createFakeHost, type FakeHost } from './fake-host.ts';
import { createFakeLedger, request, told, type FakeLedger } from './fake-ledger.ts';
import { contrast, focused, part, parts, press, text, until } from './parts.ts';

describe('<consentinel-report>', () => {
  let host: FakeHost;
  let ledger: FakeLedger;
  let overlay: ConsentinelReport;
  before(() => setViewport({ width: 1100, height: 800 }));
  beforeEach(async () => {
    host = createFakeHost();
    ledger = createFakeLedger();
    ledger.reports.push(...told);
    connect(host, ledger).open();
    overlay = document.querySelector('consentinel-report') as ConsentinelReport;
    await until(() => parts(overlay, 'vendor')[0]?.textContent.includes('Meta Pixel'));
  });
  afterEach(() => {
    overlay.remove();
  });
  const vendor = (id: string): HTMLDetailsElement => {
    const found = parts(overlay, 'vendor').find((element) => element.dataset['id'] === id);
    if (!found) throw new Error(`no vendor ${id}`);
    return found as HTMLDetailsElement;
  };
  const summaryOf = (id: string): HTMLElement => vendor(id).querySelector('summary') as HTMLElement;
  const unfold = async (id: string): Promise<string> => {
    await press(summaryOf(id));
    await until(() => vendor(id).querySelector('ul'));
    return text(vendor(id));
  };

  it('has no accessibility violation that axe can see, folded and unfolded, light and dark', async () => {
    await unfold('meta-pixel');
    await unfold('cdn.stranger.example');
    for (const scheme of ['light', 'dark']) {
      overlay.setAttribute('theme', scheme);
      await expect(overlay).to.be.accessible();
    }
    await press(part(overlay, 'fold'));
    await expect(overlay).to.be.accessible();
  });

  it('can be read in light and in dark', () => {
    for (const scheme of ['light', 'dark']) {
      overlay.setAttribute('theme', scheme);
      const ground = getComputedStyle(part(overlay, 'panel')).backgroundColor;
      const words = [...vendor('meta-pixel').querySelectorAll('summary span, summary b')];
      for (const word of words) expect(contrast(getComputedStyle(word).color, ground), word.className).to.be.above(4.5);
    }
  });

  it('says of each vendor whether it is allowed and why, what wants looking at first', () => {
    expect(parts(overlay, 'vendor')[0]).to.equal(vendor('meta-pixel'));
    expect(text(summaryOf('meta-pixel'))).to.match(/^Meta Pixel targeting Not allowed: the visitor has not answered/);
    expect(text(summaryOf('meta-pixel'))).to.contain('1 got past 1 held back');
    expect(text(summaryOf('optimizely'))).to.contain('Not allowed');
    expect(text(summaryOf('sitefinity'))).to.contain('Allowed: strictly necessary');
    expect(text(part(overlay, 'summary'))).to.equal('Enforces 1 got past without permission.');
  });

  it('follows the visitor’s answer and what happens', async () => {
    host.decide(['meta-pixel']);
    ledger.say(request('https://pixel.example/p.js', { item: 'meta-pixel', outcome: 'replayed' }));
    await until(() => text(summaryOf('meta-pixel')).includes('the visitor said yes'));
    expect(text(summaryOf('meta-pixel'))).to.contain('1 got past 1 sent after the choice');
  });

  it('unfolds to every line with its address and the element that wanted it', async () => {
    const said = await unfold('meta-pixel');
    expect(said).to.contain('Held back Script https://pixel.example/p.js');
    expect(said).to.contain('<script src="https://pixel.example/p.js">');
    expect(said).to.contain('Got past Cookie, document.cookie _fbp');
  });

  it('shows what comes from a page as text', async () => {
    const evil = '<img src=x onerror=globalThis.pwned=1>';
    ledger.say(request(`https://e.example/${evil}`, { item: 'optimizely', where: evil }));
    await until(() => text(summaryOf('optimizely')).includes('1 held'));
    expect(await unfold('optimizely')).to.contain(evil);
    expect(overlay.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('says what to write in the config for who is not in it', async () => {
    expect(await unfold('other-pixel')).to.contain('add to vendors: "other-pixel": { "pixelId": "12345" }');
    const stranger = await unfold('cdn.stranger.example');
    expect(stranger).to.contain('“unknown”: “report”');
    expect(stranger).to.contain('"hosts": [ "cdn.stranger.example" ]');
    expect(await unfold('names')).to.contain('"kind": "local", "name": "mystery"');
    expect(await unfold('meta-pixel')).not.to.contain('add to');
  });

  it('shows one outcome at a time, by the arrow keys', async () => {
    const all = parts(overlay, 'filter')[0]?.querySelector<HTMLInputElement>('[data-outcome=all]') as HTMLElement;
    all.focus();
    await sendKeys({ press: 'ArrowRight' });
    await overlay.updateComplete;
    expect((focused() as HTMLInputElement).dataset['outcome']).to.equal('passed');
    expect(parts(overlay, 'vendor').map((element) => element.dataset['id'])).to.deep.equal([
      'meta-pixel',
      'cdn.stranger.example',
    ]);
    expect(await unfold('meta-pixel')).not.to.contain('Held back Script');
  });

  it('becomes small by Escape and large again, and the focus goes along', async () => {
    part(overlay, 'copy').focus();
    await sendKeys({ press: 'Escape' });
    await until(() => focused() === parts(overlay, 'open')[0]);
    await sendKeys({ press: 'Enter' });
    await until(() => focused() === parts(overlay, 'fold')[0]);
  });

  it('gives everything as JSON, also where the browser does not let it be copied', async () => {
    const copied: string[] = [];
    const clipboard = (writeText: (text: string) => Promise<void>): void => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    };
    clipboard((one) => Promise.resolve(void copied.push(one)));
    await press(part(overlay, 'copy'));
    await until(() => text(overlay.shadowRoot?.querySelector('[role=status]') as Element) === 'Copied.');
    const given = JSON.parse(copied[0] ?? '') as { reports: Report[]; mode: string; advice: unknown[] };
    expect(given.reports).to.deep.equal(told);
    expect([given.mode, given.advice.length]).to.deep.equal(['enforce', 3]);
    clipboard(() => Promise.reject(new Error('no')));
    await press(part(overlay, 'copy'));
    await until(() => overlay.shadowRoot?.querySelector('textarea')?.value.includes('"mode": "enforce"'));
  });

  it('lists problems, and says how much it does not have', async () => {
    ledger.problems.push({
      code: 'unknown-vendor',
      level: 'error',
      path: 'vendors.meta',
      args: { didYouMean: 'meta-pixel' },
    });
    ledger.lost = 7;
    overlay.requestUpdate();
    await overlay.updateComplete;
    expect(text(part(overlay, 'problems'))).to.contain('unknown-vendor, at vendors.meta');
    expect(text(part(overlay, 'panel'))).to.contain('7 more lines');
  });

  it('moves nothing in the page, and leaves the banner its room', async () => {
    const banner = document.createElement('consentinel-banner');
    banner.style.cssText = 'position: fixed; display: block; inset: auto 0 0; height: 300px';
    const { width, height } = document.documentElement.getBoundingClientRect();
    document.body.append(banner);
    document.documentElement.style.paddingBottom = '300px';
    await until(() => part(overlay, 'panel').getBoundingClientRect().bottom <= innerHeight - 300);
    banner.remove();
    document.documentElement.style.paddingBottom = '';
    await until(() => overlay.style.getPropertyValue('--room') === '0px');
    const now = document.documentElement.getBoundingClientRect();
    expect([now.width, now.height]).to.deep.equal([width, height]);
  });

  it('stops listening when it is gone', () => {
    expect(ledger.listeners.size).to.equal(1);
    overlay.remove();
    expect(ledger.listeners.size).to.equal(0);
  });
});
