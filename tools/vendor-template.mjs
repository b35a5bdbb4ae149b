/**
 * A vendor's file with blanks. It compiles, so that an editor completes; the tests refuse it until no text begins with
 * "FILL IN" and no list that must hold something is empty.
 * @param {string} category
 * @param {string} id
 */
export const template = (category, id) => `import type { Vendor } from '../../src/core/vendor.ts';

export default {
  id: '${id}',
  category: '${category}',
  name: 'FILL IN: what people call it today',
  // Names it had before, as ids: aliases: ['old-name'],
  company: 'FILL IN: the legal person who receives the data (in the EEA where there is one)',
  policyUrl: 'FILL IN: https address of its privacy policy',
  // At least one: see Purpose in src/core/vendor.ts.
  purposes: [],
  purpose: {
    en: 'FILL IN: one plain sentence for the visitor',
    es: 'FILL IN: the same in Spanish',
  },
  // What a site must know of its own account; {} where there is nothing.
  options: {
    accountId: {
      format: /^FILL IN: an anchored pattern$/,
      example: 'FILL IN: a value that fits it',
      about: 'FILL IN: what it is and where the site finds it, one sentence',
    },
  },
  // Every host it contacts; path and query only where the host is shared with other products.
  hosts: [{ host: 'FILL IN: host.example, or *.example for all hosts under it' }],
  // The host of its script: a page that does not name this vendor holds it by this one alone.
  // loaderHost: 'host.example',
  // In the order of the official snippet. What a snippet does besides is the signal adapter's.
  tags: [{ kind: 'script', src: 'FILL IN: https://host.example/tag.js?id={accountId}' }],
  // The adapter in src/page/signals/adapters/ that speaks its consent call (docs/signals.md); [] where it has none.
  signals: [],
  // Everything it leaves in the browser, or 'none'. Days: 0 = until the browser closes, 1 / 1440 = a minute.
  traces: [{ kind: 'cookie', name: 'FILL IN: name, * for any characters', days: 0, purpose: 'visitor-id' }],
  checked: {
    on: 'FILL IN: the day, as 2026-11-23',
    source: ['FILL IN: https address of the documentation'],
  },
} as const satisfies Vendor;
`;
