import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// The compiler keeps the rooms apart (tsconfig references and `lib`); these rules close what it cannot see.
const noClock = [
  { object: 'Date', property: 'now', message: 'The core has no clock: take the time as an argument.' },
  { object: 'Math', property: 'random', message: 'The core has no randomness: take the value as an argument.' },
];
const noPackages = (message) => ({
  'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message }] }],
});

const inBrowsers =
  'window document setInterval location navigator history localStorage sessionStorage Image Option EventSource FormData customElements HTMLElement CSSStyleSheet addEventListener dispatchEvent URLSearchParams Intl'.split(
    ' ',
  );

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'tools/node/', '**/.types/', '.cache/', 'test/**/out/', 'demo/**/dist/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    files: ['src/core/**/*.ts', 'categories/**/*.ts'],
    rules: {
      ...noPackages('The core and the catalogue import no package.'),
      'no-restricted-properties': ['error', ...noClock],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The core has no clock.' },
      ],
    },
  },
  {
    files: ['src/page/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\.|js-cookie$)', message: 'The gate is paid on every page view.' }] },
      ],
    },
  },
  {
    // A chai plugin says that `equal` returned a promise; it does so for snapshots of elements only.
    files: ['test/ui/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: '@types/chai' }] },
      ],
    },
  },
  {
    // It runs in a browser; the parts of the build that it takes do too.
    files: ['src/studio/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^node:', message: 'This is a page.' }] }] },
  },
  {
    files: ['src/ui/**/*.ts', 'src/studio/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    files: ['demo/{site,panel,app,stand-ins}/**/*.js'],
    languageOptions: { globals: Object.fromEntries(inBrowsers.map((name) => [name, 'readonly'])) },
  },
  {
    // Classic scripts: the server puts kit.js, and what it fills in, in front of the others.
    files: ['demo/stand-ins/browser/*.js'],
    ignores: ['demo/stand-ins/browser/kit.js'],
    languageOptions: { sourceType: 'script', globals: { kit: 'readonly', data: 'readonly' } },
    rules: { 'prefer-rest-params': 'off' },
  },
  { files: ['demo/stand-ins/browser/kit.js'], rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^kit$' }] } },
);
