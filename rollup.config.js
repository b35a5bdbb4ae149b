import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { prebuiltScript } from './tools/prebuilt-script.mjs';
import { studioPage } from './tools/studio-page.mjs';
import { adapterNames, signalParts } from './tools/signal-parts.mjs';

const { dependencies, peerDependencies, version } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);
const names = (folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => /^[a-z].*\.ts$/.test(file))
    .map((file) => file.replace('.ts', ''));
const languagesIn = (folder) => names(folder).filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)?$/.test(name) && name !== 'en');
const vendors = ['strictly-necessary', 'performance', 'targeting'].flatMap((category) =>
  names(`categories/${category}`).map((id) => `${category}/${id}`),
);

// --- The npm door: modules, not minified; an app's bundler does the rest. -------------------------------------------
const modules = {
  index: 'src/index.ts',
  config: 'src/config.ts',
  server: 'src/server/index.ts',
  rewrite: 'src/rewrite/index.ts',
  catalogue: 'categories/index.ts',
  vite: 'src/plugins/vite.ts',
  rollup: 'src/plugins/rollup.ts',
};
const entries = (source) => ({ ...modules, ...Object.fromEntries(vendors.map((vendor) => [vendor, source(vendor)])) });
const packages = (id) =>
  id.startsWith('node:') ||
  Object.keys({ ...dependencies, ...peerDependencies }).some((name) => id === name || id.startsWith(`${name}/`));

// --- The script door: classic scripts with everything in them. ------------------------------------------------------
// What minifies well: these names are ours alone and cross no file.
const minify = () =>
  terser({
    ecma: 2020,
    compress: { passes: 3, ecma: 2020, unsafe_arrows: true, keep_fargs: false, toplevel: true },
    mangle: { toplevel: true },
    format: { comments: false },
    maxWorkers: 1,
  });
const bundled = [
  signalParts(),
  resolve({ browser: true, exportConditions: ['production', 'browser', 'module', 'import', 'default'] }),
  // Dependencies too: Lit is published as ES2021, and the plugin leaves node_modules alone unless told otherwise.
  esbuild({ target: 'es2020', sourceMap: false, include: /\.[jt]sx?$/, exclude: [] }),
  literalsHtmlCssMinifier({ include: ['src/**'], failOnError: true }),
  minify(),
];
/** One template: the build puts data in place of the free names in it. */
const template = (name, input, output = {}, more = {}) => ({
  input,
  output: { file: `dist/script/templates/${name}.js`, format: 'iife', ...output },
  plugins: bundled,
  ...more,
});
/** What a file takes from another that is there before it: module → where that one has left it. */
const left = {
  ...Object.fromEntries(['shared', 'texts/fill', 'texts/wording'].map((name) => [name, '__consentinel.shared'])),
  'panel-shared': '__consentinel.panel',
  'element-shared': '__consentinel.elementShared',
};
const taking = (...names) => {
  const globals = Object.fromEntries(
    names.map((name) => [new URL(`src/ui/${name}.ts`, import.meta.url).pathname, left[name]]),
  );
  return [
    { globals },
    {
      external: (id, importer) =>
        importer !== undefined && Object.hasOwn(globals, fileURLToPath(new URL(id, pathToFileURL(importer)))),
    },
  ];
};
const FROM_BANNER = ['shared', 'texts/fill', 'texts/wording'];

export default [
  {
    // A vendor's module is its record with the adapters of its signals.
    input: entries((vendor) => `vendor:${vendor}`),
    external: packages,
    output: { dir: 'dist', format: 'es', sourcemap: true, chunkFileNames: 'chunks/[name]-[hash].js' },
    plugins: [
      signalParts(),
      esbuild({ target: 'es2022', define: { PACKAGE_VERSION: JSON.stringify(version) } }),
      literalsHtmlCssMinifier({ include: ['src/**'], failOnError: true }),
    ],
  },
  {
    input: entries((vendor) => `categories/${vendor}.ts`),
    external: packages,
    output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].d.ts' },
    plugins: [dts({ tsconfig: 'src/tsconfig.json' })],
  },
  {
    input: { cli: 'src/cli/bin.ts' },
    external: packages,
    output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
    plugins: [
      esbuild({ target: 'node20' }),
      // The banner is drawn at build time, too: the same bytes.
      literalsHtmlCssMinifier({ include: ['src/**'], failOnError: true }),
    ],
  },
  {
    // The studio: a page of this machine's own, so everything is in it, and no site ever loads it.
    input: { studio: 'src/studio/studio.ts', preview: 'src/studio/preview.ts' },
    output: { dir: 'dist/studio', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
    plugins: [
      resolve({ browser: true, exportConditions: ['production', 'browser', 'module', 'import', 'default'] }),
      esbuild({ target: 'es2022', minify: true, sourceMap: false, include: /\.[jt]sx?$/, exclude: [] }),
      studioPage(),
    ],
  },
  template('gate', 'src/script.ts'),
  template('gate-compiled', 'src/script-compiled.ts'),
  ...adapterNames.map((name) => template(`adapters/${name}`, `adapter:${name}`)),
  template('intercept', 'src/script-intercept.ts'),
  template('lockdown', 'src/script-lockdown.ts'),
  template('law', 'src/script-law.ts'),
  template('import', 'src/script-import.ts'),
  template('imported', 'src/script-imported.ts'),
  template('unsent', 'src/script-unsent.ts'),
  template('receipts', 'src/script-receipts.ts'),
  template('first', 'src/script-first.ts'),
  template('answer', 'src/script-answer.ts'),
  template('languages', 'src/script-languages.ts'),
  template('banner', 'src/script-banner.ts'),
  template('report', 'src/script-report.ts'),
  template('guard', 'src/script-guard.ts'),
  ...['preferences', 'overlay', 'elements'].map((name) =>
    template(name, `src/script-${name}.ts`, ...taking(...FROM_BANNER)),
  ),
  template('policy', 'src/script-policy.ts', ...taking(...FROM_BANNER, 'panel-shared', 'element-shared')),
  ...languagesIn('src/ui/texts/elements').map((language) =>
    template(`element-texts/${language}`, `src/ui/texts/elements/${language}.ts`, {
      name: `__consentinel.elementTexts.${language}`,
      extend: true,
    }),
  ),
  ...languagesIn('src/ui/texts')
    .map((language) =>
      template(`texts/${language}`, `src/ui/texts/${language}.ts`, {
        name: `__consentinel.texts.${language}`,
        extend: true,
      }),
    )
    .map((configuration, i, all) =>
      i < all.length - 1 ? configuration : { ...configuration, plugins: [...configuration.plugins, prebuiltScript()] },
    ),
];
