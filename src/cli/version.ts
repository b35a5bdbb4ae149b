import { existsSync, readFileSync } from 'node:fs';

/** The version of the package that a file is part of: in the packed command line and in the sources alike. */
export function versionAbove(file: string): string {
  for (let folder = new URL('.', file); ; folder = new URL('..', folder)) {
    const found = new URL('package.json', folder);
    if (existsSync(found)) return (JSON.parse(readFileSync(found, 'utf8')) as { version: string }).version;
    if (folder.pathname === '/' || folder.href === new URL('..', folder).href) return 'unknown';
  }
}
