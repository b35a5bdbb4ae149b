import type { Drift } from '../../drift.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Run } from '../../recording.ts';
import type { AuditReport } from '../../report.ts';
import { html, type Html } from './escape.ts';
import { findings } from './findings.ts';
import { lists } from './lists.ts';
import { STYLES } from './styles.ts';
import { visitors } from './visitors.ts';
import { LEVEL_TITLES, moment, plural } from './words.ts';

const LEVELS = ['error', 'warning', 'note'] as const;

const counts = ({ findings: all }: AuditReport): Html =>
  html`<ul class="counts">
    ${LEVELS.map((level) => html`<li class="${level}"><b>${all.filter((one) => one.level === level).length}</b>${LEVEL_TITLES[level]}</li>`)}
  </ul>`;

const lines = (list: readonly string[]): Html =>
  html`<ul>
    ${list.map((line) => html`<li>${line}</li>`)}
  </ul>`;
const at = (pages: readonly string[]): string =>
  pages.length === 0 ? '' : ` (${pages.map((url) => (URL.canParse(url) ? new URL(url).pathname : url)).join(', ')})`;

function changes(drift: Drift): Html {
  const { since, vendors, hosts, fresh, spread, gone } = drift;
  const now = [
    ...vendors.map(({ name, pages }) => `${name}${at(pages)}`),
    ...hosts.map(({ host, pages }) => `${host}${at(pages)}`),
    ...fresh.map(({ message, pages }) => `${message}${at(pages)}`),
    ...spread.map(({ finding, pages }) => `${finding.message} On further pages${at(pages)}`),
  ];
  return html`<h2 id="changes">What has changed since ${moment(since)}</h2>
    <h3>New</h3>
    ${now.length > 0 ? lines(now) : html`<p>Nothing.</p>`}
    <h3>Gone</h3>
    ${gone.length > 0 ? lines(gone.map(({ message, pages }) => `${message}${at(pages)}`)) : html`<p>Nothing.</p>`}`;
}

function facts(report: AuditReport): Html {
  const { startedAt, finishedAt, browser, config, consentManager, tool, start, pages } = report;
  const browserName = browser.engine === 'firefox' ? 'Firefox' : 'Chromium';
  return html`<dl>
    <dt>Begun</dt>
    <dd>${moment(startedAt)}</dd>
    <dt>Ended</dt>
    <dd>${moment(finishedAt)}</dd>
    <dt>Addresses given</dt>
    <dd>${start.join(', ')}</dd>
    <dt>Pages visited</dt>
    <dd>${pages.length}</dd>
    <dt>Who asks the visitor</dt>
    <dd>${consentManager?.name ?? 'Nobody who is known'}</dd>
    <dt>Compared with</dt>
    <dd>${config ?? 'no config: nothing was judged as declared or not'}</dd>
    <dt>Browser</dt>
    <dd>${browserName} (${browser.version})</dd>
    <dt>Made with</dt>
    <dd>consentinel ${tool.version}</dd>
  </dl>`;
}

/** The report as one HTML file: evidence that somebody can read, print and hand on. */
export function htmlReport(
  report: AuditReport,
  runs: readonly Run[],
  know: Knowledge,
  drift: Drift | undefined,
): string {
  const host = URL.canParse(report.start[0] ?? '') ? new URL(report.start[0] ?? '').host : '';
  const title = `Audit of ${host}`;
  const links = [
    ...(drift ? [['changes', 'What has changed']] : []),
    ['findings', 'Findings'],
    ['visitors', 'The visitors'],
    ['inventory', 'Everything that was found'],
    ['untested', 'What was not tested'],
  ];
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"
        />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${{ html: STYLES }}
        </style>
      </head>
      <body>
        <header>
          <h1>Audit of ${host.split('.').map((label, i) => (i === 0 ? html`${label}` : html`<wbr />.${label}`))}</h1>
          <p class="lead">
            What this site contacted and kept in a browser, with and without leave, on ${moment(report.startedAt)}.
            ${plural(report.pages.length, 'page')}, ${plural(runs.length, 'visitor')}.
          </p>
        </header>
        <nav aria-label="Parts of the report">
          <ul>
            ${links.map(([id, text]) => html`<li><a href="#${id ?? ''}">${text ?? ''}</a></li>`)}
          </ul>
        </nav>
        <main>
          ${counts(report)} ${facts(report)} ${drift && changes(drift)}
          <h2 id="findings">Findings</h2>
          ${findings(report)}
          <h2 id="visitors">The visitors</h2>
          <p>Each visitor came with an empty browser of their own. Times are counted from their first page.</p>
          ${visitors(runs, know)}
          <h2 id="inventory">Everything that was found</h2>
          ${lists(report)}
          <h2 id="untested">What was not tested</h2>
          <p>An audit shows what happened while it looked. It proves a fault; it cannot prove that there is none.</p>
          ${lines(report.untested)}
          <p class="quiet">
            This report states what was technically observed and which rule it touches. It is not legal advice. The HAR
            files beside it hold every request; the same findings for machines are in audit.json.
          </p>
        </main>
      </body>
    </html> `;
  return page.html;
}
