import type { GateVendor } from '../../src/core/gate-vendor.ts';
import { readConfig, type ReadConfig } from '../../src/core/read-config.ts';

/** A small catalogue: one necessary vendor with a part in another category, two to be asked for. */
export const vendors: readonly GateVendor[] = [
  {
    id: 'cms',
    category: 'strictly-necessary',
    purposes: 'operation',
    traces: { cookie: 'cms-session' },
    parts: { targeting: { cookie: 'cms-prs-*' } },
  },
  {
    id: 'analytics',
    category: 'performance',
    purposes: 'measurement',
    aliases: ['old-analytics'],
    options: { measurementId: '^G-[A-Z0-9]{4,}$' },
    tags: [{ kind: 'script', src: 'https://tags.example/tag.js?id={measurementId}' }],
    traces: { cookie: '_a _a_*', local: 'a-data' },
  },
  {
    id: 'pixel',
    category: 'targeting',
    purposes: 'advertising',
    options: { 'pixelId?': '^\\d+$' },
    tags: [{ kind: 'script', src: 'https://pixel.example/p.js' }],
    traces: { cookie: '_px' },
  },
];

const config = { vendors: { cms: true, analytics: { measurementId: 'G-ABCD' }, pixel: true } };

export const read = (over: object = {}): ReadConfig => readConfig({ ...config, ...over }, vendors);
