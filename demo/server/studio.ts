import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { catalogue } from '../../categories/index.ts';
import { readTemplates } from '../../src/build/read-templates.ts';
import { studioFiles } from '../../src/build/studio-files.ts';

const at = (path: string): URL => new URL(path, import.meta.url);
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/** Made when somebody first wants it. */
let making: Promise<ReadonlyMap<string, string>> | undefined;
const make = async (): Promise<ReadonlyMap<string, string>> =>
  studioFiles(at('../../dist/studio/'), await readTemplates(at('../../dist/script/templates/')), catalogue, 'static');

/** The studio for the demo's config, as a static page has it: what is changed is downloaded. */
export async function sendStudio(pathname: string, response: ServerResponse): Promise<void> {
  if (pathname === '/studio') {
    response.writeHead(301, { location: '/studio/' }).end();
    return;
  }
  const name = pathname.slice('/studio/'.length) || 'index.html';
  const body =
    name === 'config.json'
      ? readFileSync(at('../site/config.json'), 'utf8')
      : await (making ??= make()).then((files) => files.get(name));
  if (body === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
  else
    response
      .writeHead(200, {
        'content-type': `${TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`,
        'cache-control': 'no-cache',
        // The preview's frame is of no origin.
        'access-control-allow-origin': '*',
      })
      .end(body);
}
