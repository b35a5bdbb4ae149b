import { isObject, type Fields } from '../../build/check-vendors.ts';
import { checkSite } from '../../build/check-site.ts';
import type { Known } from '../../build/known.ts';
import { without } from '../../build/without.ts';
import type { SiteConfig } from '../../core/config.ts';

/**
 * A config without what is wrong in it: vendors and keys with an error are left out, as a page would leave them out. So
 * that there is something to be seen while somebody is still typing.
 */
export function usable(config: Fields, known: Known): SiteConfig {
  const vendors = isObject(config['vendors']) ? config['vendors'] : {};
  const wrong = checkSite({ ...config, vendors }, known).filter(({ level }) => level === 'error');
  const names = wrong.flatMap(({ path: [key, name] }) =>
    key === 'vendors' && name !== undefined ? [String(name)] : [],
  );
  const keys = wrong.flatMap(({ path: [key] }) => (key === undefined || key === 'vendors' ? [] : [String(key)]));
  return { ...without(config, keys), vendors: without(vendors, names) } as unknown as SiteConfig;
}
