import { describe, expect, it } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { checkConfig } from '../../src/build/check-config.ts';
import { defineConfig } from '../../src/config.ts';

const right = defineConfig({
  policyUrl: '/privacy',
  mode: 'enforce',
  vendors: {
    'google-analytics': { measurementId: 'G-ABC1234567', category: 'performance' },
    sitefinity: true,
    'branch-finder': {
      name: 'Branch Finder',
      company: 'Finder Example GmbH',
      category: 'performance',
      purpose: 'Shows the branch nearest to you.',
      policyUrl: 'https://finder.example/privacy',
      hosts: ['finder.example'],
      traces: [{ kind: 'cookie', name: 'finder_last', days: 1, purpose: 'preference' }],
    },
  },
  environments: {
    staging: { debug: true, policyUrl: null, vendors: { 'google-analytics': false, 'branch-finder': { hosts: [] } } },
    production: {},
  },
});

// Each of these must not compile: the type check fails where it does.
const wrong = [
  // @ts-expect-error a misspelt vendor is none of the catalogue, and lacks what a vendor of the site's own needs
  defineConfig({ vendors: { 'google-analitics': { measurementId: 'G-ABC1234567' } } }),
  // @ts-expect-error a misspelt option
  defineConfig({ vendors: { 'google-analytics': { measurmentId: 'G-ABC1234567' } } }),
  // @ts-expect-error an id that is no text
  defineConfig({ vendors: { 'meta-pixel': { pixelId: 1234567890123456 } } }),
  // @ts-expect-error a value that there is not
  defineConfig({ vendors: { sitefinity: true }, mode: 'strict' }),
  // @ts-expect-error a misspelt key
  defineConfig({ vendors: { sitefinity: true }, policyURL: '/p' }),
  // @ts-expect-error a misspelt option in an overlay
  defineConfig({ vendors: { sitefinity: true }, environments: { staging: { vendors: { hotjar: { sieteId: '1' } } } } }),
];

describe('defineConfig', () => {
  it('returns the config as it is, which the check finds right', () => {
    const { problems } = checkConfig(JSON.stringify(right), { vendors: catalogue });
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('only types: what is wrong is for the check to say', () => {
    for (const config of wrong)
      expect(
        checkConfig(JSON.stringify(config), { vendors: catalogue }).problems.some(({ level }) => level === 'error'),
      ).toBe(true);
  });
});
