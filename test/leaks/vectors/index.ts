import { styles } from './css.ts';
import { dynamicAttributes } from './dynamic-attributes.ts';
import { dynamicInsertion } from './dynamic-insertion.ts';
import { dynamicMarkup } from './dynamic-markup.ts';
import { frames } from './frames.ts';
import { navigations } from './navigation.ts';
import { networkCalls } from './network.ts';
import { shadowRoots } from './shadow.ts';
import { staticMarkup } from './static-markup.ts';
import { staticScripts } from './static-scripts.ts';
import { storage } from './storage.ts';
import { tagManagers } from './tag-managers.ts';
import type { Vector } from './vector.ts';
import { workers } from './workers.ts';

/** What goes together on one page without getting in each other's way. */
export const pages: readonly (readonly Vector[])[] = [
  [...staticScripts, ...staticMarkup],
  [...dynamicInsertion, ...dynamicAttributes, ...dynamicMarkup, ...tagManagers],
  [...frames, ...shadowRoots, ...navigations],
  [...networkCalls, ...styles, ...workers, ...storage],
];

/** The catalogue of ways in which a page contacts a vendor, or lets it keep something. */
export const vectors: readonly Vector[] = pages.flat();
