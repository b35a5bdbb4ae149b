// What Consentinel itself says of this page: each request, cookie, key and held call, with whose it is and who wanted it.
import { names } from './owners.js';

const words = {
  allowed: 'let through',
  held: 'held back',
  'would-hold': 'would be held',
  passed: 'got past',
  dropped: 'given up',
  replayed: 'sent after the choice',
};
const kinds = { cookie: 'cookie', local: 'local storage', session: 'session storage' };
const fine = ['allowed', 'replayed'];

const reports = [];

/** Follows the report; to listen is what brings the part of the library that sees what was let through. */
export function followReport(changed) {
  window.consentinel?.on('report', (report) => {
    reports.push(report);
    if (reports.length > 500) reports.shift();
    changed();
  });
}

const title = (id) => names[id] ?? names[id?.split(':')[0]] ?? id ?? 'Nobody knows whom';

function draw({ what, way, target, item, outcome, where }) {
  const line = document.createElement('li');
  line.className = outcome === 'held' ? 'held' : !fine.includes(outcome) ? 'no' : item === undefined ? '' : 'yes';
  const add = (tag, text, name = '') => {
    const part = document.createElement(tag);
    part.textContent = text;
    if (name) part.className = name;
    line.append(part, ' ');
    return part;
  };
  add('span', words[outcome] ?? outcome, 'verdict');
  add('b', title(item));
  add('code', kinds[what] ? `${target} · ${kinds[what]}` : `${way} · ${target.replace(/^\w+:\/\//, '')}`);
  if (where) {
    const by = add('details', '', 'where');
    const summary = document.createElement('summary');
    summary.textContent = 'Who wanted it';
    const text = document.createElement('pre');
    text.textContent = where;
    by.append(summary, text);
  }
  return line;
}

/** The newest first, without what the site itself keeps: that is listed below. */
export function drawReport(list, count) {
  const told = reports.filter(({ what, item }) => what === 'request' || item !== undefined);
  count.textContent = String(told.length);
  const open = new Set([...list.querySelectorAll('details[open] pre')].map((text) => text.textContent));
  list.replaceChildren(...told.slice(-60).reverse().map(draw));
  for (const text of list.querySelectorAll('pre')) text.parentElement.open = open.has(text.textContent);
}
