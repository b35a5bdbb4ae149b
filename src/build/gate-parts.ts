import type { SiteConfig } from '../core/config.ts';
import { readLooks } from '../core/looks.ts';

/** An optional part of the gate; every page pays for those that are inside. */
export interface GatePart {
  readonly part: 'intercept' | 'lockdown' | 'law' | 'import' | 'unsent' | 'first';
  readonly inside: boolean;
  readonly because: string;
}

function firstLayerPart(config: SiteConfig | undefined): GatePart {
  const part = 'first';
  if (!config) return { part, inside: false, because: 'there is no config to render it for' };
  if (config.firstLayer === false) return { part, inside: false, because: '"firstLayer" is false' };
  const { layout = 'bar', theme = 'system' } = config;
  // A modal takes the focus, and its code is in the banner's file.
  if (readLooks({ layout, theme }).attributes.layout === 'dialog')
    return { part, inside: false, because: '"layout" is "dialog"' };
  return { part, inside: true, because: '"firstLayer" is not false' };
}

/**
 * Which parts the gate has: those that the config needs. Without a config, which the page then brings, all but that for an
 * import and the first layer, which is rendered for a config.
 */
export function gateParts(config: SiteConfig | undefined): readonly GatePart[] {
  const { intercept, mode, regimes, sensitive, import: old, receipts } = config ?? {};
  const law = regimes !== undefined ? '"regimes"' : '"sensitive"';
  return [
    intercept === false
      ? { part: 'intercept', inside: false, because: '"intercept" is false' }
      : { part: 'intercept', inside: true, because: '"intercept" is not false' },
    !config || mode === 'lockdown'
      ? { part: 'lockdown', inside: true, because: '"mode" is "lockdown"' }
      : { part: 'lockdown', inside: false, because: '"mode" is not "lockdown"' },
    !config || regimes !== undefined || sensitive !== undefined
      ? { part: 'law', inside: true, because: `the config has ${law}` }
      : { part: 'law', inside: false, because: 'the config has neither "regimes" nor "sensitive"' },
    old
      ? { part: 'import', inside: true, because: 'the config has "import"' }
      : { part: 'import', inside: false, because: 'the config has no "import"' },
    !config || receipts !== undefined
      ? { part: 'unsent', inside: true, because: 'the config has "receipts"' }
      : { part: 'unsent', inside: false, because: 'the config has no "receipts"' },
    firstLayerPart(config),
  ];
}
