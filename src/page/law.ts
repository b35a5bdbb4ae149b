import type { Settings } from '../core/read-config.ts';
import type { Regime } from '../core/regime.ts';
import { sensitiveAt } from '../core/sensitive.ts';
import type { Page } from './page.ts';
import { watchPlaces } from './places.ts';
import { regionOf } from './region.ts';

/** The part of the gate that only those sites have whose config speaks of regimes or of sensitive pages. */
export interface Law {
  readonly regime: () => Regime;
  /** The region, where its sources agree on one. */
  readonly region: () => string | undefined;
  /** What never loads on the page as its address is now. */
  readonly sensitive: () => readonly string[];
  /** Where the region is still being asked for: when it is known, or has not come in time. */
  readonly later: Promise<void> | undefined;
}

export type CreateLaw = (settings: Settings) => Law;

const createLaw: CreateLaw = (settings) => {
  const { regime, agreed, later } = regionOf(settings);
  const { sensitive } = settings;
  return {
    regime,
    region: agreed,
    later,
    sensitive: () => (sensitive ? sensitiveAt(sensitive, location.pathname, location.hash) : []),
  };
};

export interface LawPart {
  readonly create: CreateLaw;
  /**
   * Watches the page's address; `moved` is called when it has changed. `define` for the link to the opt-out that lies in
   * the page when the region becomes known.
   */
  readonly watch: (page: Page, moved: () => void, define: (found: Element) => void) => void;
}

export const lawPart: LawPart = {
  create: createLaw,
  watch(page, moved, define) {
    void page.facts.later?.then(() => {
      const link = document.querySelector('consentinel-choices');
      if (link) define(link);
    });
    const { sensitive } = page.read.settings;
    if (sensitive) watchPlaces(page, sensitive, moved);
  },
};
