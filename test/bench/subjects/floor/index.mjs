// A hand-written inline gate with native dialogs: a bound, not a product.
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { texts } from '../../site.mjs';
import { inlineJson } from '../packages.mjs';

const gate = transformSync(readFileSync(new URL('gate.js', import.meta.url), 'utf8'), { minify: true }).code.trim();

export const floor = {
  name: 'floor',
  label: 'floor (hand-written)',
  kind: 'bound',
  files: () => ({}),
  head: ({ vendors }) =>
    `<script>var floorSite=${inlineJson({
      vendors: vendors.map(({ id, name, purpose }) => ({ id, name, purpose })),
      texts,
    })};${gate}</script>`,
  tag: ({ id }, src) => `<script type="text/plain" data-consent="${id}" src="${src}"></script>`,
  banner: ['.floor.banner'],
  accept: ['.floor.banner .accept'],
  settings: ['.floor.banner .settings'],
  preferences: ['.floor.preferences'],
};
