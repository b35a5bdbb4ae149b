import { expect } from '@open-wc/testing';
import type { Theme } from '../../src/core/looks.ts';
import type { Problem } from '../../src/core/problem.ts';
import { connect as connectPreferences } from '../../src/ui/preferences-module.ts';
import { connectElements } from './connect-elements.ts';
import { createFakeHost, type FakeHost } from './fake-host.ts';
import { contrast, part, parts, until } from './parts.ts';
import { shown } from './show-banner.ts';

const OURS: Theme = {
  scheme: 'light',
  colors: { accent: { light: '#7a1b4f', dark: '#f2a5cd' }, background: { light: '#fff8f0', dark: '#201010' } },
  radius: '3px',
  font: 'Georgia, serif',
};
const [ACCENT, GROUND, DARK_ACCENT] = ['rgb(122, 27, 79)', 'rgb(255, 248, 240)', 'rgb(242, 165, 205)'];

describe('the colours of the config', () => {
  const style = document.createElement('style');
  beforeEach(() => {
    document.documentElement.lang = 'en';
    document.head.append(style);
    style.textContent = '';
  });
  afterEach(() => {
    style.remove();
    for (const one of document.querySelectorAll(
      'consentinel-banner, consentinel-preferences, consentinel-policy, consentinel-reopen',
    ))
      one.remove();
    document.documentElement.removeAttribute('lang');
  });
  const host = (theme: unknown): FakeHost => createFakeHost({ settings: { theme: theme as Theme } });
  const banner = async (theme: unknown): Promise<(name: string) => CSSStyleDeclaration> => {
    const element = await shown(host(theme));
    return (name) => getComputedStyle(part(element, name));
  };

  it('are those of the banner, with its corners and its typeface', async () => {
    const look = await banner(OURS);
    for (const name of ['accept', 'reject']) {
      expect(look(name).backgroundColor).to.equal(ACCENT);
      expect(look(name).color).to.equal(GROUND);
      expect(look(name).borderRadius).to.equal('3px');
      expect(look(name).fontFamily).to.equal('Georgia, serif');
    }
    expect(look('banner').backgroundColor).to.equal(GROUND);
  });

  it('are others in the dark', async () => {
    const look = await banner({ ...OURS, scheme: 'dark' });
    expect(look('reject').backgroundColor).to.equal(DARK_ACCENT);
    expect(look('banner').backgroundColor).to.equal('rgb(32, 16, 16)');
  });

  it('are one where only one is given', async () => {
    const look = await banner({ scheme: 'dark', colors: { accent: 'hsl(120 100% 25%)' } });
    expect(look('accept').backgroundColor).to.equal('rgb(0, 128, 0)');
  });

  it('are those of the preferences, the policy and the small elements', async () => {
    const ours = host(OURS);
    connectPreferences(ours).open();
    const preferences = document.querySelector('consentinel-preferences') as HTMLElement;
    await until(() => parts(preferences, 'reject')[0]);
    expect(getComputedStyle(part(preferences, 'reject')).backgroundColor).to.equal(ACCENT);
    expect(getComputedStyle(part(preferences, 'dialog')).backgroundColor).to.equal(GROUND);
    for (const [name, inside] of [
      ['consentinel-policy', 'save'],
      ['consentinel-reopen', 'settings'],
    ] as const) {
      const element = document.createElement(name) as HTMLElement & { join(host: FakeHost): Promise<void> };
      document.body.append(element);
      await connectElements(ours);
      await element.join(ours);
      await until(() => parts(element, inside)[0]);
      const { borderRadius, fontFamily } = getComputedStyle(part(element, inside));
      expect([name, borderRadius, fontFamily]).to.deep.equal([name, '3px', 'Georgia, serif']);
      expect(getComputedStyle(element).getPropertyValue('--accent')).to.contain('#7a1b4f');
    }
  });

  it("give way to the page's own rule for the element", async () => {
    style.textContent = 'consentinel-banner { --consentinel-accent: rgb(0, 60, 0) }';
    const look = await banner(OURS);
    expect(look('accept').backgroundColor).to.equal('rgb(0, 60, 0)');
    expect(look('banner').backgroundColor).to.equal(GROUND);
  });

  it('are the defaults where nobody has checked the config and it says something else', async () => {
    const standard = await banner({ scheme: 'light' });
    const [accent, corners] = [standard('accept').backgroundColor, standard('accept').borderRadius];
    document.querySelector('consentinel-banner')?.remove();
    const look = await banner({
      scheme: 'light',
      colors: {
        accent: 'red;}*{display:none',
        background: 'url(https://evil.example/)',
        color: 'bluish',
        focus: '#12',
      },
      radius: '1px;color:red',
      font: 'x}*{display:none',
    });
    expect(look('accept').backgroundColor).to.equal(accent);
    expect(look('accept').borderRadius).to.equal(corners);
    const sheets = (document.querySelector('consentinel-banner')?.shadowRoot?.adoptedStyleSheets ?? []).flatMap(
      ({ cssRules }) => [...cssRules].map(({ cssText }) => cssText),
    );
    expect(sheets.join('')).to.not.match(/evil|display:none/);
  });

  it('are looked after: what can hardly be read is said, and undone in strict mode', async () => {
    const faint = { scheme: 'light', colors: { accent: '#cde', onAccent: '#fff' } };
    for (const strict of [false, true]) {
      const problems: Problem[] = [];
      const ours = host({ ...faint, strict });
      ours.consent.on('problem', (found) => problems.push(found));
      const element = await shown(ours);
      await until(() => problems.length > 0);
      expect(problems.map(({ code, args }) => [code, args?.['undone']])).to.deep.include([
        'faint-buttons',
        strict ? 'true' : undefined,
      ]);
      const { color, backgroundColor } = getComputedStyle(part(element, 'reject'));
      if (strict) expect(contrast(color, backgroundColor)).to.be.at.least(5);
      else expect(backgroundColor).to.equal('rgb(204, 221, 238)');
      element.remove();
    }
  });
});
