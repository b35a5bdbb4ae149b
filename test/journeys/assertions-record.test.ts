import { expect, it } from 'vitest';
import { collector } from './support/collector.ts';
import { journeys } from './support/journey.ts';
import { rules, TWO } from './support/rules.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

// Rules of consent law as far as a machine can check them, one test an id: what is on record afterwards.
journeys('the rules', (the) => {
  const { asked, inside } = rules(the);

  it('E-11 a withdrawal is put on record beside the yes, and does not replace it', async () => {
    const proof = collector(the.web);
    const page = await asked({ config: configOf(TWO, { receipts: proof.url }) });
    await page.acceptAll();
    await the.web.arrived();
    await page.withdraw(...TWO);
    // The page that reloads cannot hear that its record has arrived: the next one sends the same again.
    const records = () => [...new Map(proof.receipts.map((receipt) => [receipt.id, receipt])).values()];
    await until('both records', () => records().length === 2);
    await the.web.quiet();
    const [yes, no] = records();
    expect(records()).toHaveLength(2);
    expect([yes?.granted.length, no?.granted.length, no?.refused]).toEqual([2, 0, yes?.granted]);
    expect(no?.previous).toBe(yes?.id);
  });

  it('E-12 the record has what was shown, in which words, what was said to it and how, and nothing of the person', async () => {
    const proof = collector(the.web);
    const page = await asked({ config: configOf(TWO, { receipts: proof.url }), lang: 'es' });
    const language = await inside(page, 'title', (e) => (e.getRootNode() as ShadowRoot).host.getAttribute('lang'));
    await page.allowOnly(['google-analytics']);
    await until('the record', () => proof.receipts.length === 1);
    const [record] = proof.receipts;
    expect(record).toMatchObject({ version: 1, revision: 0, language, regime: 'opt-in', method: 'preferences-save' });
    expect(record?.id).toMatch(/^[0-9a-f]{32}$/);
    expect(record?.texts).toMatch(/^[0-9a-f]{64}$/);
    expect(record?.fingerprint).toMatch(/^[0-9a-z]{14}$/);
    expect(Object.keys(record?.shown ?? {})).toEqual(['performance', 'targeting']);
    expect(record?.granted.join()).toMatch(/^google-analytics\.\w{3}$/);
    expect(record?.refused.join()).toMatch(/^meta-pixel\.\w{3}$/);
    expect(JSON.stringify(record)).not.toMatch(/127\.0\.0\.1|Mozilla|Chrome|Firefox/);
    expect(proof.headers.map((headers) => headers['cookie'])).toEqual([undefined]);
  });
});
