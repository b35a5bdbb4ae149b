import type { SiteConfig } from '../../src/core/config.ts';
import { CONTAINER } from './vectors/tag-managers.ts';

export type SetUpId = 'none' | 'ring 1' | 'rings 1, 3' | 'rings 1–3' | 'rings 1, 3, 4' | 'rings 1–4' | 'observe';

/** One way in which a site uses the library. */
export interface SetUp {
  readonly id: SetUpId;
  readonly about: string;
  /** Without it there is no library in the page. */
  readonly config?: SiteConfig;
  /** Whether the page's tags are marked. */
  readonly marked: boolean;
  /** Whether the HTML goes through the rewrite, or through the server's middleware. */
  readonly rewritten?: true;
  readonly served?: true;
  /** Nothing is held: everything has to arrive, and where there is a library, to be reported. */
  readonly open?: true;
}

const own = { purpose: 'visit' } as const;
const page = { load: 'page' } as const;

/** The vendors of the vectors; the page loads them itself. The tag manager may always run, as in the catalogue. */
const config = (more: Partial<SiteConfig> = {}): SiteConfig => ({
  policyUrl: '/privacy',
  vendors: {
    'google-tag-manager': { containerId: CONTAINER, ...page },
    'google-analytics': { measurementId: 'G-HARBOUR001', ...page },
    liveperson: { siteId: '12345678', ...page },
    optimizely: { projectId: '1234567890', ...page },
    doubleclick: { floodlightId: 'DC-1234567', ...page },
    'meta-pixel': { pixelId: '1234567890123456', ...page },
    'microsoft-advertising': {
      tagId: '87654321',
      ...page,
      traces: [
        { kind: 'database', name: 'leak-database', ...own },
        { kind: 'cache', name: 'leak-cache', ...own },
      ],
    },
  },
  ...more,
});

export const setUps: readonly SetUp[] = [
  { id: 'none', about: 'no library in the page', marked: false, open: true },
  { id: 'ring 1', about: 'every tag marked, `"intercept": false`', config: config({ intercept: false }), marked: true },
  { id: 'rings 1, 3', about: 'nothing marked, the default', config: config(), marked: false },
  { id: 'rings 1–3', about: 'nothing marked, the HTML rewritten', config: config(), marked: false, rewritten: true },
  {
    id: 'rings 1, 3, 4',
    about: 'nothing marked, `"mode": "lockdown"`',
    config: config({ mode: 'lockdown' }),
    marked: false,
  },
  {
    id: 'rings 1–4',
    about: 'nothing marked, `"mode": "lockdown"`, behind `protect()`',
    config: config({ mode: 'lockdown' }),
    marked: false,
    served: true,
  },
  {
    id: 'observe',
    about: 'nothing marked, `"mode": "observe"`',
    config: config({ mode: 'observe' }),
    marked: false,
    open: true,
  },
];
