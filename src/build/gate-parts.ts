import type { SiteConfig } from '../core/config.ts';

/** An optional part of the gate; every page pays for those that are inside. */
export interface GatePart {
  readonly part: 'intercept' | 'lockdown' | 'law' | 'import' | 'unsent';
  readonly inside: boolean;
  readonly because: string;
}

/**
 * Which parts the gate has: those that the config needs. Without a config, which the page then brings, all but that for an
 * import.
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
  ];
}
