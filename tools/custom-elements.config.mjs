// What editors and frameworks are told of the elements: a custom-elements manifest, and from it types for JSX, Vue and
// Svelte, and data for editors. Part of `npm run build`; all of it is for whoever writes pages, nothing for the pages.
import { readFileSync } from 'node:fs';
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

/** @type {object} */
const config = {
  globs: ['src/ui/*.ts'],
  outdir,
  packagejson: false,
  plugins: [
    onlyPublic(),
    customElementJsxPlugin({ ...options, fileName: 'jsx.d.ts' }),
    customElementVuejsPlugin({ ...options, fileName: 'vue.d.ts' }),
    customElementSveltePlugin({ ...options, fileName: 'svelte.d.ts' }),
    customElementVsCodePlugin(options),
    customElementJetBrainsPlugin({ ...options, packageJson: false }),
  ],
};
export default config;
