import type { SiteConfig } from '../core/config.ts';

/** What the preview's page is told: plain data, because it comes as a message. */
export interface Preview {
  readonly config: SiteConfig;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly gpc: boolean;
  readonly dark: boolean;
  readonly shows: 'banner' | 'preferences';
  /** A new number begins anew. */
  readonly round: number;
}
