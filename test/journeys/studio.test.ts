import { expect, it } from 'vitest';
import { journeys } from './support/journey.ts';
import { FILE, studio } from './support/studio.ts';
import type { Tab } from './support/tab.ts';
import { until } from './support/until.ts';

journeys('the studio', (the) => {
  const { vendor, press, opened, part, fillIn, says, file, write } = studio(the);

  /** Texts of a part of the interface in the preview, where it is shown. */
  const inPreview = async (tab: Tab, name: string): Promise<string | undefined> => {
    const frame = tab.driver.frames().find((one) => one.url().endsWith('/preview.html'));
    return frame
      ?.evaluate((wanted) => {
        const look = (root: ParentNode): Element[] =>
          [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? look(one.shadowRoot) : [])]);
        return look(document)
          .find((one) => one.getAttribute('part')?.split(' ').includes(wanted) && one.checkVisibility())
          ?.textContent.trim();
      }, name)
      .catch(() => undefined);
  };

  it('switches, words, warns, keeps a draft, and saves the file with its comments', async () => {
    const tab = await opened();
    await until('the banner', async () => (await inPreview(tab, 'title')) === 'Your choice about cookies');

    // A vendor more: what it needs is said as it arises.
    await tab.click(vendor('microsoft-clarity'));
    await says(tab, '.count', '1 error');
    await fillIn(tab, '#microsoft-clarity-projectId', 'abcdefghij');
    await until('no error', async () => !(await tab.read('.count', (one) => one.textContent)).includes('error'));
    await tab.click(vendor('meta-pixel'));

    await part(tab, 'texts');
    await fillIn(tab, '[id="text-banner.title"]', 'Cookies at Harbour');
    await until('the banner in its own words', async () => (await inPreview(tab, 'title')) === 'Cookies at Harbour');
    expect(file()).toBe(FILE);

    // The page is begun anew: nothing is lost, and nothing is saved.
    await tab.driver.reload();
    await says(tab, '.state', 'Unsaved changes');
    await part(tab, 'vendors');
    expect(await tab.read(vendor('meta-pixel'), (one) => (one as HTMLInputElement).checked)).toBe(false);

    await tab.click(press('save'));
    await says(tab, 'dialog .difference', 'Cookies at Harbour');
    expect(file()).toBe(FILE);
    await tab.click(press('confirm'));
    await says(tab, '.notice', 'Saved.');
    expect(file()).toBe(
      FILE.replace('"1234567890123456" }', '"1234567890123456", "on": false }').replace(
        ' // until December\n  }\n',
        `, // until December\n    "microsoft-clarity": { "projectId": "abcdefghij" }\n  },\n  "texts": { "en": { "banner.title": "Cookies at Harbour" } }\n`,
      ),
    );
    expect(await tab.keys()).toEqual(['consentinel-studio-key']);
    await the.web.quiet();
    expect(the.web.thirdParty()).toEqual([]);
    expect(tab.complaints).toEqual([]);
  });

  it('lets a person press the buttons of the preview, and nothing loads', async () => {
    const tab = await opened();
    await until('the banner', async () => (await inPreview(tab, 'accept')) === 'Accept all');
    const frame = tab.driver.frames().find((one) => one.url().endsWith('/preview.html'));
    await frame?.evaluate(() => {
      document.querySelector('consentinel-banner')?.shadowRoot?.querySelector<HTMLElement>('[part~="accept"]')?.focus();
    });
    await tab.press('Enter');
    await until('the answer', async () => (await inPreview(tab, 'accept')) === undefined);
    await the.web.quiet(400);
    expect(the.web.thirdParty()).toEqual([]);
    await tab.click('input[name="shows"][value="preferences"]');
    await until('the preferences', async () => (await inPreview(tab, 'save')) === 'Save choice');
  });

  it('says what would load where, and why', async () => {
    const tab = await opened();
    await part(tab, 'loads');
    const row = (name: string): Promise<string> =>
      tab.evaluate(
        (one) =>
          [...document.querySelectorAll('tbody tr')]
            .find((each) => each.textContent.includes(one))
            ?.textContent.replace(/\s+/g, ' ') ?? '',
        name,
      );
    expect(await row('Meta Pixel')).toMatch(
      /held ?nobody has said yes.*held ?the visitor said no.*loads ?the visitor said yes/,
    );
    await tab.driver.select('#visit-region', 'US');
    await until('the law of the States', async () => (await row('Meta Pixel')).includes('until somebody says no'));
    await tab.click('.chips button');
    await until('the sensitive page', async () => (await row('Meta Pixel')).includes('never on this page'));
    expect(await row('Google Analytics')).not.toContain('never on this page');
  });

  it('never writes over what somebody else has written, and keeps both where it can', async () => {
    const tab = await opened();
    await tab.click(vendor('meta-pixel'));
    await says(tab, '.state', 'Unsaved changes');
    write(FILE.replace('"/privacy"', '"/policy"'));
    await tab.click(press('save'));
    await tab.click(press('confirm'));
    await says(tab, '.conflict', 'has been changed by somebody else');
    expect(file()).toBe(FILE.replace('"/privacy"', '"/policy"'));
    await tab.click(press('both'));
    await tab.click(press('save'));
    await tab.click(press('confirm'));
    await says(tab, '.notice', 'Saved.');
    expect(file()).toBe(
      FILE.replace('"/privacy"', '"/policy"').replace('"1234567890123456" }', '"1234567890123456", "on": false }'),
    );
  });
});
