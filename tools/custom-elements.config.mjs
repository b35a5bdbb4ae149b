// What editors and frameworks are told of the elements: a custom-elements manifest, and from it types for JSX, Vue and
// Svelte, and data for editors. Part of `npm run build`; all of it is for whoever writes pages, nothing for the pages.
import { readFileSync, writeFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementJsxPlugin } from 'custom-element-jsx-integration';
import { customElementSveltePlugin } from 'custom-element-svelte-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementVuejsPlugin } from 'custom-element-vuejs-integration';

const outdir = 'dist/elements';
const options = { outdir, hideLogs: true };

/** The custom properties of docs/theming.md: all elements take them. */
function cssProperties() {
  const theming = readFileSync(new URL('../docs/theming.md', import.meta.url), 'utf8');
  return [...theming.matchAll(/^\| `(--consentinel-[\w-]+)` +\| (.*?) +\| (.*?) +\|$/gm)].map(
    ([, name, description, value]) => ({ name, description, default: value.replaceAll('`', '') }),
  );
}

/** Only what a page may rely on: no members, and attributes that the comments name. */
const onlyPublic = () => ({
  name: 'only-public',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const properties = cssProperties();
    manifest.modules = manifest.modules.filter(({ declarations = [] }) => declarations.some(({ tagName }) => tagName));
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      for (const declaration of module.declarations) {
        delete declaration.members;
        declaration.attributes = (declaration.attributes ?? []).filter((one) => !one.fieldName && !one.inheritedFrom);
        declaration.cssProperties = properties;
      }
    }
  },
});

/** Of JSX, whatever a framework calls its events; what they are called with is the framework's own. */
const globalEvents = `
  role?: string;
  [event: \`on\${string}\`]: ((event: any) => unknown) | undefined;
`;

/**
 * What the generators leave out, or write for older frameworks: that each element is an HTML element with all its
 * attributes and events, and where Svelte 5 looks for elements. `from` → `to`; what is not found any more is an error.
 */
const corrections = {
  'vue.d.ts': [
    [/DefineComponent \} from/, 'DefineComponent, HTMLAttributes } from'],
    [/DefineComponent<(\w+)>/g, 'DefineComponent<$1 & HTMLAttributes>'],
    // Vue's own JSX is another namespace since 3.4.
    [/declare global \{[^]*?\n\}\n/, ''],
  ],
  'svelte.d.ts': [
    [/type BaseProps = [^]*?\n\};/, 'import type { HTMLAttributes } from "svelte/elements";'],
    [/type BaseEvents = \{\};\n/, ''],
    [/Partial<(\w+) & BaseProps & BaseEvents>/g, '$1 & HTMLAttributes<HTMLElement>'],
    [
      /declare namespace svelteHTML \{[^]*?\n\}/,
      'declare module "svelte/elements" {\n  interface SvelteHTMLElements extends CustomElements {}\n}',
    ],
  ],
};

/** Runs behind the generators. */
const corrected = () => ({
  name: 'corrected',
  packageLinkPhase() {
    for (const [name, changes] of Object.entries(corrections)) {
      const path = `${outdir}/${name}`;
      let text = readFileSync(path, 'utf8');
      for (const [from, to] of changes) {
        if (text.search(from) < 0)
          throw new Error(`${path}: ${from} is not in it; its generator writes something else now`);
        text = text.replace(from, to);
      }
      writeFileSync(path, text);
    }
  },
});

/** @type {object} */
const config = {
  globs: ['src/ui/*.ts'],
  outdir,
  packagejson: false,
  plugins: [
    onlyPublic(),
    customElementJsxPlugin({ ...options, fileName: 'jsx.d.ts', globalEvents }),
    customElementVuejsPlugin({ ...options, fileName: 'vue.d.ts' }),
    customElementSveltePlugin({ ...options, fileName: 'svelte.d.ts' }),
    customElementVsCodePlugin(options),
    customElementJetBrainsPlugin({ ...options, packageJson: false }),
    corrected(),
  ],
};
export default config;
