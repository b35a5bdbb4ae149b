import type { Web } from '../../journeys/support/web.ts';

/** A site with a small consent manager of its own, described to the audit by a file. */
export interface PlainSite {
  /** In the head of every page. */
  readonly head?: string;
  /** Runs on every page, with the answer in `answer`: `undefined`, `no`, `yes`, or a comma-separated list of switches. */
  readonly always?: string;
  /** Runs when the answer has just been given or changed; `before` is the one of before. */
  readonly onAnswer?: string;
  /** The banner; the usual one where it is not given. */
  readonly banner?: string;
  readonly styles?: string;
  /** The switches in the preferences. */
  readonly switches?: string;
  /** Path → content of the body. */
  readonly pages: Readonly<Record<string, string>>;
  readonly footer?: string;
  /** Days for which a yes and a no are kept. */
  readonly days?: readonly [yes: number, no: number];
  /** Statuses of pages that are not there. */
  readonly statuses?: Readonly<Record<string, number>>;
  readonly files?: Readonly<Record<string, readonly [type: string, text: string]>>;
  readonly lang?: string;
}

const plainManager = {
  id: 'plain',
  name: 'The plain banner',
  detect: '#ask, #choices',
  banner: '#ask',
  accept: '#yes',
  refuse: '#no',
  settings: '#more',
  refuseInSettings: '#none',
  save: '#save',
  toggles: '#choices input',
  toggle: '#choices input[name="{id}"]',
  reopen: '#reopen',
  reopenCall: 'ask.open',
  cookies: ['answer'],
};

const BANNER = `<p>May we measure? <a href="https://law.example/privacy">Privacy</a></p>
<button id="yes">Accept all</button> <button id="no">Reject all</button> <button id="more">Settings</button>`;

const STYLES = `body { margin: 0; font: 16px sans-serif } main { min-height: 1600px; padding: 16px }
#ask, #choices { position: fixed; inset: auto 0 0 0; padding: 16px; background: #fff; border-top: 1px solid #888 }
button { font: inherit; padding: 10px 16px; border: 1px solid #333; background: #fff; color: #111 }
[hidden] { display: none !important }`;

const script = ({ always = '', onAnswer = '', days: [yes, no] = [180, 180] }: PlainSite): string => `
const read = () => /(?:^|; )answer=([^;]*)/.exec(document.cookie)?.[1];
const pixel = (url) => { new Image().src = url; };
const put = (name, days = 1) => { document.cookie = name + '=1; path=/; max-age=' + days * 86400; };
const drop = (name) => { document.cookie = name + '=; path=/; max-age=0'; };
addEventListener('DOMContentLoaded', () => {
  const byId = (id) => document.getElementById(id);
  const hide = () => { byId('ask').hidden = byId('choices').hidden = true; };
  const answered = (answer) => {
    const before = read();
    document.cookie = 'answer=' + answer + '; path=/; max-age=' + (answer === 'no' ? ${no} : ${yes}) * 86400;
    hide();
    ${onAnswer}
  };
  const on = (id, run) => byId(id)?.addEventListener('click', (event) => { event.preventDefault(); run(); });
  window.ask = { open() { byId('choices').hidden = false; } };
  on('yes', () => answered('yes'));
  on('no', () => answered('no'));
  on('none', () => answered('no'));
  on('more', () => { byId('ask').hidden = true; window.ask.open(); });
  on('reopen', () => window.ask.open());
  on('save', () => answered([...document.querySelectorAll('#choices input:checked')].map((one) => one.name).join() || 'no'));
  byId('ask').hidden = read() !== undefined;
  const answer = read();
  ${always}
});`;

const page = (site: PlainSite, body: string): string => `<!doctype html>
<html lang="${site.lang ?? 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page</title>
<style>${STYLES}${site.styles ?? ''}</style>
<script>${script(site)}</script>
${site.head ?? ''}
</head><body><main><h1>A page</h1>${body}</main>
<footer>${site.footer ?? '<button id="reopen">Cookie settings</button>'}</footer>
<div id="ask" hidden>${site.banner ?? BANNER}</div>
<div id="choices" hidden>${site.switches ?? ''}<button id="none">Reject all</button> <button id="save">Save</button></div>
</body></html>`;

/** Serves it under a name of the journeys' domain, and returns its address. */
export function servePlain(web: Web, name: string, site: PlainSite): string {
  const host = `${name}.harbour.example`;
  web.serve(host, (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = site.files?.[path];
    const body = site.pages[path];
    if (file) response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
    else if (body === undefined) response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Not here');
    else
      response
        .writeHead(site.statuses?.[path] ?? 200, {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-cache',
        })
        .end(page(site, body));
  });
  return `https://${host}/`;
}

export const MANAGER = { files: { 'plain.json': JSON.stringify(plainManager) }, args: ['--manager=plain.json'] };
/** The site abides by Global Privacy Control. */
export const GPC_FILE = {
  '/.well-known/gpc.json': ['application/json', '{"gpc":true,"lastUpdate":"2026-01-01"}'],
} as const;
export const PIXEL = 'https://www.facebook.com/tr?id=1234567890123456&ev=PageView';
export const CLARITY = 'https://www.clarity.ms/tag/abcdefgh12';
export const STRANGER = 'https://stats.stranger.example/p.gif?u=1';
