import { isObject, type Fields } from './check-vendors.ts';
import { error, type Found } from './found.ts';

/**
 * Advanced mode lets Google's tags load where the visitor's region is known to be one of those that are named: without a
 * source of the region it would never happen, and without regimes the page does not look for one.
 */
export function checkGoogle(config: Fields): Found[] {
  const { google } = config;
  if (!isObject(google) || google['advanced'] === undefined) return [];
  return ['regimes', 'region']
    .filter((key) => config[key] === undefined)
    .map((key) => error('missing-key', [key], { expected: 'there, because "google.advanced" depends on the region' }));
}
