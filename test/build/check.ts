import { checkConfig, type PlacedProblem } from '../../src/build/check-config.ts';
import { known } from './catalogue.ts';

/** The problems of a config, given as its text or as an object. */
export const problemsOf = (config: unknown): readonly PlacedProblem[] =>
  checkConfig(typeof config === 'string' ? config : JSON.stringify(config), known).problems;

/** `code at path`, for a short look at what is found. */
export const found = (config: unknown): string[] => problemsOf(config).map(({ code, path }) => `${code} at ${path}`);

/** A right config with one vendor, and what is to be tried in it. */
export const withVendor = (name: string, value: unknown, rest: object = {}): object => ({
  policyUrl: '/privacy',
  controller: { name: 'Shop Example Ltd' },
  ...rest,
  vendors: { 'page-parts': true, [name]: value },
});

export const ownVendor = {
  name: 'Own',
  company: 'Own Example Ltd',
  category: 'targeting',
  purpose: 'Does it.',
  policyUrl: 'https://own.example/privacy',
  hosts: [],
  traces: [],
};
