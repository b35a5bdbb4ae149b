import { byScript, inBody, type Vector } from './vector.ts';

const navigation = byScript('navigation');
// Named before it is inserted: otherwise Chromium does not find it by that name, and opens a tab.
const frame = `const f = document.createElement('iframe'); f.name = '{id}'; document.body.append(f);`;

/** Frames and links that are sent somewhere. */
export const navigations: readonly Vector[] = [
  navigation(
    'ping',
    '`<a ping>`',
    'json',
    `const a = document.createElement('a'); const was = location.href; a.href = '#ping'; a.ping = '{url}'; document.body.append(a); a.click(); history.replaceState({}, '', was);`,
    { engines: ['chromium'], replayed: false },
  ),
  navigation(
    'form-post',
    'a form posted into an iframe',
    'html',
    `${frame} const m = document.createElement('form'); m.action = '{url}'; m.method = 'post'; m.target = '{id}';
     document.body.append(m); m.submit();`,
    { replayed: false },
  ),
  navigation(
    'link-target',
    'a link clicked into an iframe',
    'html',
    `${frame} const a = document.createElement('a'); a.href = '{url}'; a.target = '{id}'; document.body.append(a); a.click();`,
    { replayed: false },
  ),
  navigation('frame-location', "a frame's `location`", 'html', `${frame} f.contentWindow.location = '{url}';`, {
    replayed: false,
  }),
  navigation(
    'frame-location-replace',
    "a frame's `location.replace`",
    'html',
    `${frame} f.contentWindow.location.replace('{url}');`,
    { replayed: false },
  ),
  navigation('window-open', '`open` into an iframe', 'html', `${frame} open('{url}', '{id}');`, { replayed: false }),
  inBody('navigation')(
    'meta-refresh',
    'a meta refresh in a `srcdoc` frame',
    'html',
    `<iframe title="x" srcdoc="<meta http-equiv='refresh' content='0;url={url}'>"></iframe>`,
    { replayed: false },
  ),
  navigation(
    'speculation-rules-inserted',
    'speculation rules that a script inserts',
    'html',
    `const s = document.createElement('script'); s.type = 'speculationrules';
     s.textContent = '{ "prefetch": [{ "urls": ["{url}"], "eagerness": "immediate" }] }'; document.body.append(s);`,
    { engines: ['chromium'], works: 'arrives' },
  ),
];
