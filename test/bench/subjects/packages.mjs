// The peers as npm delivers them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../node_modules/', import.meta.url);
export const packageFile = (path) => readFileSync(fileURLToPath(new URL(path, root)), 'utf8');
export const versionOf = (name) => JSON.parse(packageFile(`${name}/package.json`)).version;

/** A value as an inline script may say it: no `</script>` can end it early. */
export const inlineJson = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
