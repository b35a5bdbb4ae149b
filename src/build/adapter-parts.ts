import type { SiteConfig } from '../core/config.ts';
import { GOOGLE } from '../core/google.ts';
import type { SignalUse } from '../core/vendor.ts';

interface Speaking {
  readonly signals?: readonly SignalUse[];
}

/**
 * The code of the adapters that these vendors speak through, once each, in a fixed order. The plain one of Google's
 * consent mode does for a config that says nothing about it.
 */
export function adapterParts(
  templates: Readonly<Record<string, string>>,
  vendors: readonly Speaking[],
  config: SiteConfig | undefined,
): string {
  const names = [...new Set(vendors.flatMap(({ signals = [] }) => signals.map(({ name }) => name)))].sort();
  const own = names
    .map((name) => {
      const withSettings = name === GOOGLE && !(config && !config.google && !('regimes' in config));
      const code = templates[withSettings ? `${name}-settings` : name];
      // A vendor that is never told of a refusal would be worse than no gate.
      if (code === undefined) throw new Error(`There is no template of the adapter "${name}".`);
      return `${code.trim().replace(/;$/, '')};\n`;
    })
    .join('');
  return own;
}
