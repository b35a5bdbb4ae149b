import { WHY } from './reasons.ts';
import type { Expected } from './expected.ts';
import type { EngineName } from '../journeys/support/browsers.ts';
import type { SetUpId } from './set-ups.ts';

/** Vectors that do not come to what they should, and why. What is in no gap is stopped, in `observe` reported. */
export interface Gap {
  readonly setUps: readonly SetUpId[];
  /** Missing: in both. */
  readonly engines?: readonly EngineName[];
  readonly outcome: Exclude<Expected, 'stopped'>;
  readonly vectors: readonly string[];
  readonly why: string;
}

/** Words with spaces between them are vectors. */
const gap = (
  why: keyof typeof WHY,
  outcome: Gap['outcome'],
  setUps: readonly SetUpId[],
  vectors: string,
  ...engines: readonly EngineName[]
): Gap => ({ why: WHY[why], outcome, setUps, vectors: vectors.split(' '), ...(engines.length > 0 && { engines }) });

export const gaps: readonly Gap[] = [
  gap('code', 'breaks', ['rings 1–3'], 'javascript-url'),
  gap('declarative', 'leaks', ['rings 1, 3', 'rings 1, 3, 4'], 'declarative-image'),
  gap('declarative', 'leaks', ['rings 1, 3'], 'declarative-script'),
  gap('frames', 'leaks', ['rings 1, 3'], 'javascript-url'),
  gap(
    'idle',
    'races',
    ['ring 1', 'rings 1, 3', 'rings 1–3', 'rings 1, 3, 4', 'rings 1–4'],
    'prefetch-inserted',
    'firefox',
  ),
  gap('idle', 'races', ['ring 1', 'rings 1–3', 'rings 1–4'], 'prefetch', 'firefox'),
  gap('imports', 'leaks', ['rings 1, 3', 'rings 1–3'], 'dynamic-import import-map'),
  gap('manager', 'leaks', ['ring 1'], 'tag-manager'),
  gap('marked-root', 'breaks', ['ring 1', 'rings 1–3'], 'declarative-script'),
  gap('marked-root', 'breaks', ['ring 1'], 'declarative-image', 'chromium'),
  gap('marked-root', 'breaks', ['rings 1–3'], 'declarative-image'),
  gap('modules', 'races', ['ring 1'], 'import-map script-defer', 'firefox'),
  gap('navigation', 'leaks', ['rings 1, 3', 'rings 1–3'], 'frame-location frame-location-replace'),
  gap('noscript', 'leaks', ['rings 1, 3', 'rings 1, 3, 4'], 'noscript'),
  gap('object', 'races', ['ring 1'], 'embed iframe object', 'chromium'),
  gap('parsed', 'fetched', ['rings 1, 3', 'rings 1, 3, 4'], 'script script-async script-defer svg-script'),
  gap(
    'parsed',
    'leaks',
    ['rings 1, 3', 'rings 1, 3, 4'],
    'img img-srcset preconnect preload stylesheet svg-image video-poster',
  ),
  gap('parsed', 'leaks', ['rings 1, 3'], 'meta-refresh modulepreload'),
  gap('parsed', 'leaks', ['rings 1, 3'], 'table-background', 'chromium'),
  gap('parsed', 'races', ['rings 1, 3'], 'table-background', 'firefox'),
  gap(
    'parsed',
    'races',
    ['rings 1, 3, 4'],
    'audio declarative-script meta-refresh modulepreload style-attribute table-background video',
  ),
  gap(
    'parsed',
    'races',
    ['rings 1, 3', 'rings 1, 3, 4'],
    'embed font-face iframe input-image object picture prefetch script-module srcdoc style-url video-source',
  ),
  gap('root', 'breaks', ['rings 1, 3', 'rings 1–3'], 'root-unsafe-html'),
  gap('service-worker', 'leaks', ['rings 1, 3', 'rings 1–3', 'rings 1, 3, 4', 'rings 1–4'], 'service-worker'),
  gap('service-worker', 'unreported', ['observe'], 'service-worker'),
  gap('style', 'leaks', ['rings 1, 3', 'rings 1–3', 'rings 1, 3, 4'], 'style-import'),
  gap('style', 'leaks', ['rings 1, 3'], 'style-attribute'),
  gap('template', 'fetched', ['ring 1'], 'svg-script', 'firefox'),
  gap('template', 'leaks', ['ring 1'], 'declarative-image noscript svg-image video-poster', 'firefox'),
  gap('track', 'breaks', ['rings 1, 3', 'rings 1–3'], 'track', 'firefox'),
  gap(
    'unseen',
    'unreported',
    ['observe'],
    'frame-location frame-location-replace javascript-url meta-refresh shared-worker-file worker-file',
  ),
  gap('workers', 'leaks', ['rings 1, 3', 'rings 1–3', 'rings 1, 3, 4'], 'shared-worker-file worker-file'),
  gap('write', 'breaks', ['ring 1', 'rings 1–3'], 'write-image write-script'),
  gap('write', 'breaks', ['ring 1'], 'write-file-image write-file-script'),
];
