import { describe, expect, test } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import type { Vendor } from '../../src/core/vendor.ts';

const byId = (id: string): Vendor => catalogue.find((vendor) => vendor.id === id) as Vendor;
const google = catalogue.filter((v) => v.signals.some(({ name }) => name === 'google-consent-mode'));

describe('how vendors start', () => {
  test('what is queued for a script comes before the script', () => {
    for (const { id, tags } of catalogue) {
      const firstScript = tags.findIndex((tag) => tag.kind === 'script' || tag.kind === 'style');
      expect(
        tags.slice(firstScript + 1).map((tag) => tag.kind),
        id,
      ).toEqual([]);
    }
  });

  test('every required option is used, by a tag or by the adapter', () => {
    for (const { id, tags, signals, options } of catalogue)
      for (const [name, rule] of Object.entries(options))
        if (!rule.optional) expect(JSON.stringify([tags, signals]), id).toContain(`{${name}}`);
  });

  test('a config command goes to the Google tag whose id it names', () => {
    for (const { id, tags } of google.filter((vendor) => vendor.id !== 'google-tag-manager')) {
      const [call, script] = tags;
      const option = `{${Object.keys(byId(id).options)[0] ?? ''}}`;
      expect(call, id).toEqual({ kind: 'call', name: 'gtag', arguments: ['config', option] });
      expect(script, id).toEqual({ kind: 'script', src: `https://www.googletagmanager.com/gtag/js?id=${option}` });
    }
  });

  test('advertising vendors ask Google for the three advertising types, Analytics only for its own', () => {
    const types = Object.fromEntries(google.map((vendor) => [vendor.id, vendor.signals[0]?.types]));
    const ads = ['ad_storage', 'ad_user_data', 'ad_personalization'];
    expect(types).toEqual({
      'google-tag-manager': undefined,
      'google-analytics': ['analytics_storage'],
      doubleclick: ads,
      'google-ads': ads,
    });
  });

  test('Sitefinity loads nothing here: its statistics are another question than the site itself', () => {
    expect(byId('sitefinity').tags).toEqual([]);
  });
});

describe('how vendors stop', () => {
  test('Analytics sends nothing more for its id', () => {
    expect(byId('google-analytics').stop).toEqual([{ kind: 'set', name: 'ga-disable-{measurementId}', value: true }]);
  });

  test('Optimizely is not opted out for years: a visitor who agrees again gets it again', () => {
    const { tags, stop } = byId('optimizely');
    expect(JSON.stringify([tags, stop])).not.toContain('optOut');
    expect(stop).toEqual([{ kind: 'push', name: 'optimizely', value: { type: 'disable', scope: 'tracking' } }]);
  });
});
