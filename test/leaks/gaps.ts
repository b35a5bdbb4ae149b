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
  gap('attr', 'leaks', ['rings 1, 3', 'rings 1–3'], 'attr-value set-attribute-node-after-insert'),
  gap('declarative', 'leaks', ['rings 1, 3'], 'declarative-script'),
  gap('declarative', 'leaks', ['rings 1, 3', 'rings 1, 3, 4'], 'declarative-image'),
  gap('frames', 'leaks', ['rings 1, 3', 'rings 1–3'], 'blob-frame data-frame javascript-url'),
  gap(
    'idle',
    'races',
    ['ring 1', 'rings 1, 3', 'rings 1–3', 'rings 1, 3, 4', 'rings 1–4'],
    'prefetch-inserted',
    'firefox',
  ),
  gap('idle', 'races', ['ring 1', 'rings 1–3', 'rings 1–4'], 'prefetch', 'firefox'),
  gap('imports', 'leaks', ['rings 1, 3'], 'module-dynamic-import module-import'),
  gap('imports', 'leaks', ['rings 1, 3', 'rings 1–3'], 'audio-worklet dynamic-import import-map script-text-module'),
  gap('manager', 'leaks', ['ring 1'], 'tag-manager'),
  gap('marked-root', 'breaks', ['ring 1'], 'declarative-image', 'chromium'),
  gap('marked-root', 'breaks', ['ring 1', 'rings 1–3'], 'declarative-script'),
  gap('marked-root', 'breaks', ['rings 1–3'], 'declarative-image'),
  gap('marked-svg', 'breaks', ['ring 1'], 'svg-script', 'chromium'),
  gap('marked-svg', 'breaks', ['rings 1–3'], 'svg-script', 'firefox'),
  gap('media', 'breaks', ['observe'], 'audio video'),
  gap('modules', 'breaks', ['ring 1'], 'inline-pixel module-import'),
  gap('modules', 'breaks', ['ring 1', 'rings 1–3'], 'module-dynamic-import'),
  gap('modules', 'breaks', ['rings 1–3'], 'module-import', 'firefox'),
  gap('modules', 'races', ['ring 1'], 'import-map script-defer', 'firefox'),
  gap(
    'navigation',
    'leaks',
    ['rings 1, 3', 'rings 1–3'],
    'form-post frame-location frame-location-replace link-target ping window-open',
  ),
  gap('noscript', 'leaks', ['rings 1, 3', 'rings 1, 3, 4'], 'noscript'),
  gap('object', 'races', ['ring 1'], 'object', 'chromium'),
  gap('parsed', 'fetched', ['rings 1, 3', 'rings 1, 3, 4'], 'script script-async script-defer svg-script'),
  gap('parsed', 'fetched', ['rings 1–3'], 'svg-script', 'chromium'),
  gap('parsed', 'leaks', ['rings 1, 3'], 'audio meta-refresh modulepreload table-background video'),
  gap(
    'parsed',
    'leaks',
    ['rings 1, 3', 'rings 1, 3, 4'],
    'img img-srcset preconnect preload stylesheet svg-image video-poster',
  ),
  gap(
    'parsed',
    'races',
    ['rings 1, 3', 'rings 1, 3, 4'],
    'embed font-face iframe input-image object picture prefetch script-module srcdoc style-url video-source',
  ),
  gap(
    'parsed',
    'races',
    ['rings 1, 3, 4'],
    'audio declarative-script meta-refresh modulepreload style-attribute table-background video',
  ),
  gap('restored', 'breaks', ['rings 1–4'], 'iframe', 'firefox'),
  gap('restored', 'leaks', ['ring 1', 'rings 1–3'], 'iframe', 'firefox'),
  gap('restored', 'leaks', ['rings 1–3'], 'meta-refresh', 'firefox'),
  gap('restored', 'leaks', ['rings 1–3', 'rings 1–4'], 'srcdoc', 'firefox'),
  gap('returning', 'breaks', ['ring 1', 'rings 1–3'], 'iframe', 'chromium'),
  gap('returning', 'breaks', ['rings 1–3'], 'meta-refresh srcdoc', 'chromium'),
  gap('root', 'breaks', ['rings 1, 3', 'rings 1–3'], 'root-unsafe-html'),
  gap('speculation', 'leaks', ['rings 1, 3', 'rings 1, 3, 4'], 'speculation-rules'),
  gap('speculation', 'leaks', ['rings 1, 3', 'rings 1–3', 'rings 1, 3, 4', 'rings 1–4'], 'speculation-rules-inserted'),
  gap(
    'storage',
    'leaks',
    ['rings 1, 3', 'rings 1–3', 'rings 1, 3, 4', 'rings 1–4'],
    'cache-storage indexed-db local-index local-property session-property',
  ),
  gap('style', 'leaks', ['rings 1, 3'], 'style-attribute'),
  gap(
    'style',
    'leaks',
    ['rings 1, 3', 'rings 1–3'],
    'animation inner-html-style style-attribute-set style-property style-text-after-insert',
  ),
  gap('style', 'leaks', ['rings 1, 3', 'rings 1–3', 'rings 1, 3, 4'], 'style-import'),
  gap('template', 'fetched', ['ring 1'], 'svg-script', 'firefox'),
  gap('template', 'leaks', ['ring 1'], 'declarative-image noscript svg-image video-poster', 'firefox'),
  gap('track', 'breaks', ['rings 1, 3', 'rings 1–3'], 'track', 'firefox'),
  gap(
    'unseen',
    'unreported',
    ['observe'],
    'blob-frame cache-storage data-frame form-post frame-location frame-location-replace indexed-db javascript-url link-target meta-refresh shared-worker shared-worker-file speculation-rules speculation-rules-inserted window-open worker-blob-fetch worker-blob-import worker-data-fetch worker-file',
  ),
  gap('unseen', 'unreported', ['observe'], 'audio-worklet', 'chromium'),
  gap('unseen', 'unreported', ['observe'], 'worker-module', 'firefox'),
  gap(
    'workers',
    'leaks',
    ['rings 1, 3', 'rings 1–3'],
    'shared-worker worker-blob-fetch worker-blob-import worker-data-fetch worker-module',
  ),
  gap('workers', 'leaks', ['rings 1, 3', 'rings 1–3', 'rings 1, 3, 4'], 'shared-worker-file worker-file'),
  gap('write', 'breaks', ['ring 1'], 'write-file-image'),
  gap('write', 'breaks', ['ring 1', 'rings 1–3'], 'parse-file-append write-file-script write-image write-script'),
  gap('write', 'breaks', ['rings 1, 3', 'rings 1–3'], 'blank-write'),
];
