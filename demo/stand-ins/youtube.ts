import type { Handler } from './handler.ts';
import { sendPage } from './reply.ts';

const player: Handler = (_request, response) => {
  sendPage(
    response,
    `<!doctype html><html lang="en"><title>Video player</title>
<style>html{height:100%;display:grid;place-items:center;background:#10202b;color:#fff;font:600 1rem system-ui}</style>
<p>▶ The video would play here.</p></html>`,
  );
};
/** Not one of the eleven: the page embeds a video under a vendor of the site's own. */
export const youtube = { 'www.youtube-nocookie.com': player };
