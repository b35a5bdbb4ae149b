import type { SiteConfig } from './config.ts';
import type { VendorDetails } from './details.ts';
import type { GateVendor } from './gate-vendor.ts';

/** A file beside the gate, and what its content must hash to (`sha384-…`). */
export interface FileName {
  readonly file: string;
  readonly integrity: string;
}

/** What the build puts into the gate of the script door (the free name `GATE_DATA` in its template). */
export interface GateData {
  readonly vendors: readonly GateVendor[];
  /** Compiled in by `consentinel build`; otherwise the page's own `#consentinel-config` is read. */
  readonly config?: SiteConfig;
  readonly banner: FileName;
}

/**
 * What the build puts into banner.js (`BANNER_DATA`): the names of the files that come after it. They are not in the
 * gate, because every page view would pay for them.
 */
export interface BannerData {
  readonly preferences: FileName;
  readonly details: FileName;
  /** The languages there are besides the one that is in banner.js itself. */
  readonly texts: Readonly<Record<string, FileName>>;
}

/**
 * The one global name of the script door's files, `__consentinel`: each leaves its part there. Not for pages: they use
 * `window.consentinel`.
 */
export interface Parts {
  banner?: unknown;
  preferences?: unknown;
  details?: Readonly<Record<string, VendorDetails>>;
  texts?: Record<string, unknown>;
}
