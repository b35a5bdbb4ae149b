// The gallery of docs/gallery.md: every layout, on a large screen and a phone, light, dark and in forced colours, in four
// languages. One contact sheet for each.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const languages = { en: 'English', de: 'Deutsch', el: 'Ελληνικά', ar: 'العربية' };
const looks = ['light', 'dark', 'forced colours'];
const desktop = { width: 1280, height: 800, deviceScaleFactor: 0.5 };
const phone = { width: 360, height: 720, deviceScaleFactor: 0.5, isMobile: true, hasTouch: true };

/** A sheet: its name, what the config says, and what is opened. */
export const sheets = [
  { name: 'bar', layout: 'bar' },
  { name: 'bar-top', layout: 'bar top' },
  { name: 'box', layout: { en: 'box bottom right', de: 'box bottom left', el: 'box top right', ar: 'box bottom end' } },
  { name: 'cloud', layout: 'cloud' },
  { name: 'dialog', layout: 'dialog' },
  { name: 'compact', layout: { en: 'bar', de: 'box', el: 'cloud', ar: 'dialog' }, density: 'compact' },
  { name: 'preferences', layout: 'bar', open: true },
];

const vendors = {
  'google-analytics': { measurementId: 'G-ABC1234567' },
  'meta-pixel': { pixelId: '1234567890123456' },
  'microsoft-advertising': { tagId: '12345678' },
};
const lines = (n) => '<p></p>'.repeat(n);

/** A page that says nothing, so that it needs no language: grey where words would be. */
function page({ layout, density = 'comfortable' }, language) {
  const banner = typeof layout === 'string' ? layout : layout[language];
  const config = { policyUrl: '/privacy', vendors, layout: { banner, density } };
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Gallery</title>
    <style>
      :root { color-scheme: light dark; font-family: system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif }
      body { margin: 0; background: light-dark(#f3f5f8, #0c1015) }
      header { height: 64px; background: light-dark(#fff, #171d24) }
      main { max-width: 60em; margin: auto; padding: 2em; display: grid; gap: 1em }
      p { height: 1em; margin: 0; border-radius: 1em; background: light-dark(#dde3ea, #232b35) }
      p:nth-child(3n) { width: 70% } p:first-child { width: 45%; height: 3em }
    </style>
    <script type="application/json" id="consentinel-config">${JSON.stringify(config)}</script>
    <script src="/consent/consentinel.js"></script>
    <header></header><main>${lines(18)}</main>`;
}

function serve() {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/consent/')) {
      const file = folder(`../dist/script/${pathname.slice('/consent/'.length)}`);
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(readFileSync(file));
      return;
    }
    const sheet = sheets.find(({ name }) => `/${name}` === pathname);
    response.writeHead(sheet ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(sheet ? page(sheet, searchParams.get('language') ?? 'en') : '');
  });
  server.listen(0);
  return server;
}

async function take(browser, address, sheet, language, look, viewport) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport(viewport);
  const session = await tab.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced colours' ? 'active' : 'none' },
    ],
  });
  await tab.goto(`${address}/${sheet.name}?language=${language}`, { waitUntil: 'load' });
  const settings = await tab.waitForSelector('>>> [part~="settings"]', { visible: true });
  if (sheet.open) {
    await settings.click();
    await tab.waitForSelector('>>> [part~="save"]', { visible: true });
  }
  await tab.evaluate('document.fonts.ready.then(() => new Promise(requestAnimationFrame)).then(() => true)');
  const picture = await tab.screenshot({ encoding: 'base64', type: 'png' });
  await context.close();
  return picture;
}

const figure = (picture, width) => `<img width="${width}" src="data:image/png;base64,${picture}">`;

/** Takes them all. Resolves to the files and what they weigh. */
export async function takeGallery(browser, only) {
  const server = serve();
  await once(server, 'listening');
  const address = `http://localhost:${server.address().port}`;
  const taken = [];
  for (const sheet of sheets.filter(({ name }) => !only || only.includes(name))) {
    const columns = [];
    for (const [language, name] of Object.entries(languages)) {
      const large = [];
      const small = [];
      for (const look of looks) {
        large.push(figure(await take(browser, address, sheet, language, look, desktop), 384));
        small.push(figure(await take(browser, address, sheet, language, look, phone), 122));
      }
      columns.push(`<section><h2>${name}</h2>${large.join('')}<div>${small.join('')}</div></section>`);
    }
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1640, height: 800, deviceScaleFactor: 1 });
    await tab.setContent(`<style>
      body { margin: 20px; display: grid; grid-template-columns: repeat(4, 384px); gap: 20px; background: #8793a1 }
      section { display: grid; gap: 10px } div { display: flex; justify-content: space-between }
      h2 { margin: 0; font: 600 20px 'Noto Sans', sans-serif; color: #fff } img { display: block }
    </style>${columns.join('')}`);
    const path = folder(`../docs/images/gallery-${sheet.name}.webp`);
    await tab.screenshot({ path, type: 'webp', quality: 70, fullPage: true });
    await tab.close();
    taken.push({ path, size: statSync(path).size });
  }
  server.closeAllConnections();
  server.close();
  return taken;
}
