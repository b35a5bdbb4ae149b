import type { AuditReport } from '../../report.ts';
import { html, type Html } from './escape.ts';
import { days, STATE_TITLES } from './words.ts';
import type { State } from '../../recording.ts';

const states = (list: readonly State[]): string => list.map((state) => STATE_TITLES[state]).join(', ');
const told = (declared: boolean | undefined): string => (declared === undefined ? '–' : declared ? 'yes' : 'no');

function table(label: string, heads: readonly string[], rows: readonly (readonly (string | Html)[])[]): Html {
  if (rows.length === 0) return html`<p class="quiet">None was seen.</p>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${label}">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Everything that was found, whether anything is wrong with it or not. */
export function lists({ vendors, unknownHosts, cookies, storage, pages }: AuditReport): Html {
  const ids = (options: Readonly<Record<string, readonly string[]>>): string =>
    Object.values(options)
      .map((values) => values[0] ?? '')
      .join(', ');
  return html`<h3>Vendors</h3>
    ${table(
      'Vendors',
      ['Vendor', 'Category', 'Declared', 'Id on this site', 'Hosts', 'Seen with'],
      vendors.map((one) => [
        one.name,
        one.category,
        told(one.declared),
        ids(one.options),
        one.hosts.join(', '),
        states(one.states),
      ]),
    )}
    <h3>Third parties that nobody knows</h3>
    ${table(
      'Third parties that nobody knows',
      ['Host', 'For', 'Pages', 'Seen with'],
      unknownHosts.map((one) => [one.host, one.kinds.join(', '), String(one.pages.length), states(one.states)]),
    )}
    <h3>Cookies</h3>
    ${table(
      'Cookies',
      ['Name', 'Domain', 'Kept for', 'Whose', 'Declared', 'Set by', 'Seen with'],
      cookies.map((one) => [
        html`<code>${one.name}</code>`,
        one.domain,
        days(one.days),
        one.vendor === 'site' ? 'the answer itself' : (one.vendor ?? 'not known'),
        told(one.declared),
        one.by ?? 'not known',
        states(one.states),
      ]),
    )}
    <h3>Storage</h3>
    ${table(
      'Storage',
      ['Key', 'Kind', 'Origin', 'Whose', 'Declared', 'Seen with'],
      storage.map((one) => [
        html`<code>${one.key}</code>`,
        one.kind,
        one.origin,
        one.vendor === 'site' ? 'the answer itself' : (one.vendor ?? 'not known'),
        told(one.declared),
        states(one.states),
      ]),
    )}
    <h3>Pages</h3>
    ${table(
      'Pages',
      ['Address', 'Title', 'Status'],
      pages.map((one) => [one.url, one.title ?? '', one.status === undefined ? 'did not load' : String(one.status)]),
    )}`;
}
