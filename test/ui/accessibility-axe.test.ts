import { expect } from '@open-wc/testing';
import { violations } from './axe.ts';
import { clean, show, states, type Theme } from './states.ts';

const themes: readonly Theme[] = ['light', 'dark'];
const scripts = [
  ['en', 'ltr'],
  ['ar', 'rtl'],
] as const;

describe('axe finds nothing wrong', () => {
  afterEach(clean);

  for (const theme of themes)
    for (const [lang, dir] of scripts)
      for (const name of Object.keys(states))
        it(`${name}, ${theme}, ${dir}`, async () => {
          Object.assign(document.documentElement, { lang, dir });
          expect(await violations(await show(name, theme))).to.deep.equal([]);
        });

  it('and would find a button without a name, a target that is too small, and pale text', async () => {
    const element = await show('the preferences');
    const body = element.shadowRoot?.querySelector('.body');
    const [bad, pale] = [document.createElement('div'), document.createElement('p')];
    pale.style.cssText = 'color: #ccc';
    pale.textContent = 'Pale';
    const [one, other] = [document.createElement('button'), document.createElement('button')];
    for (const button of [one, other]) button.style.cssText = 'min-height: 0; width: 9px; height: 9px; padding: 0';
    other.textContent = 'x';
    bad.append(pale, one, other);
    body?.prepend(bad);
    const found = (await violations(element)).map((line) => line.split(':')[0]);
    expect(found).to.include.members(['button-name', 'target-size', 'color-contrast']);
  });
});
