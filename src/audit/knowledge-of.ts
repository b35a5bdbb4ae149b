import { usedVendors } from '../build/index.ts';
import type { SiteConfig } from '../core/config.ts';
import type { Vendor } from '../core/vendor.ts';
import type { Knowledge } from './knowledge.ts';
import type { ConsentManager } from './managers/manager.ts';

/** What the catalogue and the config together know; a vendor that the config moved is in the category that it says. */
export function knowledgeOf(
  catalogue: readonly Vendor[],
  config: SiteConfig | undefined,
  site: readonly string[],
  accepted: readonly string[],
  manager: ConsentManager | undefined,
): Knowledge {
  const used = config ? usedVendors(config, catalogue) : [];
  const own = used.map(({ whole, settings }): Vendor => ({ ...whole, category: settings.category ?? whole.category }));
  const named = new Set(own.map(({ id }) => id));
  const gpc = config?.gpc ?? true;
  return {
    vendors: [...own, ...catalogue.filter(({ id }) => !named.has(id))],
    ...(config && { declared: named, record: config.cookie?.name ?? 'consentinel' }),
    site,
    accepted,
    ...(manager && { manager }),
    gpc: gpc === true ? ['targeting'] : gpc === false ? [] : gpc,
    sensitive: config?.sensitive ?? {},
  };
}
