import { columns, PARTS, share, swatch } from './chart.ts';
import type { Count } from './count.ts';
import { html, join, type Html } from './html.ts';
import {
  answers,
  byDimension,
  DIMENSIONS,
  filtered,
  overTime,
  total,
  type Dimension,
  type Filter,
  type Row,
  type Totals,
} from './summary.ts';

const LABELS: Readonly<Record<Dimension, readonly [one: string, heading: string]>> = {
  group: ['Page group', 'By page group'],
  language: ['Language', 'By language'],
  regime: ['Regime', 'By regime'],
  site: ['Site', 'By site'],
};
const WORDS: Readonly<Record<(typeof PARTS)[number], string>> = {
  accepted: 'Accepted all',
  custom: 'Chose some',
  refused: 'Refused all',
  ignored: 'Ignored',
};

const number = (n: number): string => n.toLocaleString('en');
const percent = (n: number, of: number): string => (of > 0 ? `${((n / of) * 100).toFixed(1)} %` : '–');
const nameOf = (name: string): string => name || '(none)';

const tile = (label: string, totals: Totals, part: (typeof PARTS)[number]): Html =>
  html`<div class="${part}">
    <dt>${swatch(part)} ${label}</dt>
    <dd>${percent(totals[part] ?? 0, answers(totals))} <small>${number(totals[part] ?? 0)}</small></dd>
  </div>`;

function table(about: string, caption: string, first: string, rows: readonly Row[]): Html {
  const partsOf = ({ totals }: Row): Html =>
    join(PARTS.map((part) => html`<td>${totals[part] === undefined ? '–' : number(totals[part])}</td>`));
  return html`<div class="wide" tabindex="0" role="region" aria-label="${about}, as a table">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${first}</th>
          <th scope="col">Shown</th>
          ${join(PARTS.map((part) => html`<th scope="col">${WORDS[part]}</th>`))}
          <th scope="col" class="bar">Share</th>
        </tr>
      </thead>
      <tbody>
        ${join(
          rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${nameOf(row.name)}</th>
                <td>${row.totals.shown > 0 ? number(row.totals.shown) : '–'}</td>
                ${partsOf(row)}
                <td class="bar">${share(row.totals)}</td>
              </tr> `,
          ),
        )}
      </tbody>
    </table>
  </div>`;
}

function form(counts: readonly Count[], { from, to, filter }: CountsQuery): Html {
  const select = (dimension: Dimension): Html => {
    const names = [...new Set(counts.map((count) => count[dimension]))].sort();
    if (names.length < 2 && filter[dimension] === undefined) return html``;
    const option = (name: string): Html =>
      html`<option value="=${name}" ${filter[dimension] === name ? html` selected` : ''}>${nameOf(name)}</option>`;
    return html`<label
      >${LABELS[dimension][0]}<select name="${dimension}">
        <option value="">All</option>
        ${join(names.map(option))}
      </select></label
    >`;
  };
  return html`<form>
    <label>From<input type="date" name="from" value="${from}" required /></label>
    <label>To<input type="date" name="to" value="${to}" required /></label>
    ${join(DIMENSIONS.map(select))}<button>Show</button>
  </form>`;
}

export interface CountsQuery {
  /** Days, both included. */
  readonly from: string;
  readonly to: string;
  readonly filter: Filter;
}

/** The counts as a page for people: no script, nothing from elsewhere, nobody's data. */
export function countsPage(all: readonly Count[], query: CountsQuery): string {
  const { from, to, filter } = query;
  const counts = filtered(all, filter);
  const totals = total(counts);
  const days = overTime(counts, from, to);
  const answered = totals.accepted + totals.custom + totals.refused;
  const shown =
    totals.ignored === undefined
      ? html`How often the question was shown is not counted: that needs "counts": true under "receipts" in the config.`
      : html`The question was on ${number(totals.shown)} page views.`;
  const results =
    answers(totals) === 0
      ? html`<p>Nothing was counted in this time.</p>`
      : html`<dl>
            ${join(PARTS.filter((part) => part !== 'ignored' || totals.ignored !== undefined).map((part) => tile(WORDS[part], totals, part)))}
          </dl>
          <h2>Over time</h2>
          <div class="wide" tabindex="0" role="region" aria-label="Over time, as columns">
            ${columns(days, `Answers from ${from} to ${to}: ${number(totals.accepted)} accepted all, ${number(totals.custom)} chose some, ${number(totals.refused)} refused all`)}
          </div>
          <details>
            <summary>The same as a table</summary>
            ${table('Over time', 'By universal time', days[0]?.name.length === 7 ? 'Month' : 'Day', days)}
          </details>
          ${join(
            DIMENSIONS.map((dimension) => ({ dimension, rows: byDimension(counts, dimension) }))
              .filter(({ rows }) => rows.length > 1 || (rows[0]?.name ?? '') !== '')
              .map(
                ({ dimension, rows }) =>
                  html`<h2>${LABELS[dimension][1]}</h2>
                    ${table(LABELS[dimension][1], 'Most answers first', LABELS[dimension][0], rows)} `,
              ),
          )}`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Answers to the consent question</title>
        <link rel="stylesheet" href="style.css" />
      </head>
      <body>
        <main>
          <h1>Answers to the consent question</h1>
          <p class="quiet">
            ${from} to ${to}. ${shown} Answers to it: ${number(answered)}. Choices changed later:
            ${number(totals.changed)}. Refused by Global Privacy Control: ${number(totals.gpc)}.
          </p>
          ${form(all, query)} ${results}
          <h2>What is counted</h2>
          <p>
            Numbers only, by day, site, page group, language and regime; no visitor, no address, no time of day. “Shown”
            counts page views, so a visitor who leaves the question open on three pages counts three times, and as
            ignored at least twice.
          </p>
        </main>
      </body>
    </html> `.markup;
}
