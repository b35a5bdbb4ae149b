// The panel beside the demo's pages: what leaves this page, what lies in this browser, and what the visitor said.
import { configIds, leftovers, names } from './owners.js';
import { drawReport, followReport } from './report.js';

const gated = new URLSearchParams(location.search).get('gate') !== 'off';
const entries = new Map();
let answered = false;

const host = document.createElement('div');
const root = host.attachShadow({ mode: 'open' });
root.innerHTML = `
<link rel="stylesheet" href="/panel/panel.css">
<button class="open" type="button" aria-controls="panel" aria-expanded="false">What leaves this page <i></i></button>
<aside id="panel" aria-label="What this page does" lang="en" hidden>
  <header><div><h2>What this page does</h2><p class="summary"></p></div>
  <button class="close" type="button" aria-label="Close the panel">✕</button></header>
  <p class="actions"><button class="forget" type="button">Forget everything</button><a class="button swap"></a>
  <a class="button debug" href="?consentinel-debug">Debug overlay</a></p>
  <div class="body">
    <section><h3>The visitor’s answer <output class="said"></output></h3><ul class="states"></ul></section>
    <section><h3>Requests to other companies <output class="count"></output></h3><ul class="list here"></ul>
      <details class="before"><summary></summary><ul class="list earlier"></ul></details></section>
    <section class="told"><h3>What Consentinel reports <output class="lines"></output></h3><ul class="list report"></ul></section>
    <section><h3>Left in this browser <output class="left"></output></h3><ul class="list traces"></ul></section>
  </div>
</aside>`;
const $ = (selector) => root.querySelector(selector);
const item = (parent, kind, ...parts) => {
  const li = document.createElement('li');
  if (kind) li.className = kind;
  for (const [tag, text, name] of parts) {
    const part = document.createElement(tag);
    part.textContent = text;
    if (name) part.className = name;
    li.append(part, ' ');
  }
  parent.append(li);
};

const allowed = (vendor) => gated && window.consentinel?.allows(configIds[vendor] ?? vendor) === true;
const title = (vendor) => names[vendor] ?? vendor;

function drawAnswer() {
  const decision = window.consentinel?.decision ?? {};
  answered = window.consentinel?.answer !== undefined;
  $('.said').textContent = !gated ? 'nobody asks' : answered ? 'given' : 'not yet';
  $('.states').replaceChildren();
  for (const [id, { granted }] of Object.entries(decision))
    item($('.states'), granted ? 'yes' : '', ['span', names[id] ?? id.replaceAll('-', ' ')]);
}
function listRequests(into, list) {
  $(into).replaceChildren();
  for (const { vendor, host: to, path, allowed: fine } of list.slice(0, 60)) {
    const verdict = fine ? 'allowed' : 'not allowed';
    item($(into), fine ? 'yes' : 'no', ['span', verdict, 'verdict'], ['b', title(vendor)], ['code', to + path]);
  }
}
function drawRequests() {
  const all = [...entries.values()].reverse();
  // The server's clock is this machine's.
  const here = all.filter((entry) => entry.at >= performance.timeOrigin);
  const earlier = all.filter((entry) => entry.at < performance.timeOrigin);
  $('.count').textContent = $('.open i').textContent = String(here.length);
  listRequests('.here', here);
  if (here.length === 0) item($('.here'), 'empty', ['span', 'None. The page is complete without them.']);
  $('.before').hidden = earlier.length === 0;
  $('.before summary').textContent = `Before this page was opened: ${earlier.length}`;
  listRequests('.earlier', earlier);

  const wrong = here.filter((entry) => !entry.allowed).length;
  $('.summary').textContent = !gated
    ? 'Without Consentinel: the tags run as soon as the page opens.'
    : wrong > 0
      ? `${wrong} requests left without permission.`
      : here.length > 0
        ? 'Everything that left was allowed.'
        : answered
          ? 'Nothing has left this page.'
          : 'Nothing leaves before the visitor answers.';
}
function drawTraces() {
  const found = leftovers().sort((a, b) => Number(a.ours) - Number(b.ours));
  $('.left').textContent = String(found.length);
  $('.traces').replaceChildren();
  for (const { name, kind, owner, ours } of found) {
    const fine = ours || allowed(owner);
    const verdict = ours ? 'necessary' : fine ? 'allowed' : 'not allowed';
    item(
      $('.traces'),
      fine ? 'yes' : 'no',
      ['span', verdict, 'verdict'],
      ['b', title(owner)],
      ['code', `${name} · ${kind}`],
    );
  }
}
const drawTold = () => drawReport($('.report'), $('.lines'));
const draw = () => [drawAnswer, drawRequests, drawTraces].forEach((part) => part());

/** The page that sees a request first says whether it was allowed then. */
function take(entry) {
  if (entry.allowed === undefined) {
    entry.allowed = allowed(entry.vendor);
    navigator.sendBeacon('/live/verdict', `${entry.n} ${entry.allowed}`);
  }
  entries.set(entry.n, entry);
}
function forgetCookies() {
  for (const pair of document.cookie.split('; '))
    for (const domain of ['', `; domain=${location.hostname}`])
      document.cookie = `${pair.split('=')[0]}=; path=/; max-age=0${domain}`;
}
/** Begins again at an address, as somebody who has never been here. `#fresh` also drops what was sent while leaving. */
async function beginAgain(address) {
  forgetCookies();
  localStorage.clear();
  sessionStorage.clear();
  await fetch('/live/forget', { method: 'POST' });
  history.replaceState(null, '', `${address}#fresh`);
  location.reload();
}
if (location.hash === '#fresh') {
  history.replaceState(null, '', location.pathname + location.search);
  if (gated) await fetch('/live/forget-log', { method: 'POST' });
}
$('.forget').addEventListener('click', () => beginAgain(location.pathname + location.search));
const swap = $('.swap');
swap.textContent = gated ? 'Without Consentinel' : 'Back to Consentinel';
swap.href = gated ? '?gate=off' : location.pathname;
// The app is built with the library in it.
swap.hidden = location.pathname.startsWith('/app/');
$('.told').hidden = $('.debug').hidden = !gated;
swap.addEventListener('click', (event) => {
  event.preventDefault();
  beginAgain(swap.pathname + swap.search);
});

const live = new EventSource('/live');
const on = (name, act) =>
  live.addEventListener(name, (event) => {
    act(JSON.parse(event.data));
    draw();
  });
on('history', (list) => {
  entries.clear();
  list.forEach(take);
});
on('request', take);
on('verdict', (entry) => entries.set(entry.n, entry));
on('forgotten', () => entries.clear());
addEventListener('pagehide', () => live.close());
addEventListener('pageshow', (event) => event.persisted && location.reload());

const WIDE = '(width >= 64rem)';
function show(open) {
  $('aside').hidden = !open;
  $('.open').hidden = open;
  $('.open').setAttribute('aria-expanded', String(open));
  document.body.style.paddingInlineEnd = open && window.matchMedia(WIDE).matches ? '23rem' : '';
}
$('.open').addEventListener('click', () => show(true));
$('.close').addEventListener('click', () => show(false));

document.body.append(host);
// The debug overlay lies where the panel does.
show(window.matchMedia(WIDE).matches && !new URLSearchParams(location.search).has('consentinel-debug'));
draw();
document.addEventListener('consentinel:change', draw);
let drawing;
followReport(() => {
  drawing ??= setTimeout(() => {
    drawing = undefined;
    drawTold();
  }, 100);
});
setInterval(drawTraces, 1000);
