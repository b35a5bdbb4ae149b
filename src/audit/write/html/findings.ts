import type { AuditReport, Finding } from '../../report.ts';
import type { RuleId } from '../../rule-ids.ts';
import { ABOUT } from '../../rules/about/index.ts';
import { html, type Html } from './escape.ts';
import { LEVEL_TITLES, plural, seconds, STATE_TITLES } from './words.ts';

const path = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : url);

function evidence(finding: Finding): Html {
  const rows = finding.evidence.map(
    ({ at, page, seen, by }) =>
      html`<tr>
        <td>${at === undefined ? '' : seconds(at)}</td>
        <td>${page === undefined ? '' : path(page)}</td>
        <td><code>${seen}</code></td>
        <td>${by === undefined ? '' : html`<code>${by}</code>`}</td>
      </tr>`,
  );
  return html`<details>
    <summary>What was seen (${finding.evidence.length})</summary>
    <div
      class="scroll"
      tabindex="0"
      role="group"
      aria-label="What was seen: ${finding.subject}, ${ABOUT[finding.rule].title}"
    >
      <table>
        <thead>
          <tr>
            <th scope="col">After</th>
            <th scope="col">Page</th>
            <th scope="col">Seen</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </details>`;
}

function one(finding: Finding): Html {
  const { message, pages, state, region, level } = finding;
  const where = [state && `Visitor: ${STATE_TITLES[state]}`, region && `in ${region}`].filter(Boolean).join(' ');
  return html`<div class="finding level-${level}">
    <p class="subject">${message}</p>
    ${where === '' ? undefined : html`<p class="quiet">${where}</p>`}
    ${
      pages.length === 0
        ? undefined
        : html`<ul class="pages">
            ${pages.map((url) => html`<li>${path(url)}</li>`)}
          </ul>`
    }
    ${finding.evidence.length > 0 ? evidence(finding) : undefined}
  </div>`;
}

/** The findings by rule: what the rule is, where it comes from, what to do, and each thing that was seen. */
export function findings({ findings: all }: AuditReport): Html {
  const byRule = new Map<RuleId, Finding[]>();
  for (const finding of all) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  if (byRule.size === 0)
    return html`<p>
      Nothing that breaks a rule was seen. That is a statement about what was tried, and no more: read what was not
      tested below.
    </p>`;
  return html`${[...byRule].map(([rule, list]) => {
    const { title, repair, source, level } = ABOUT[rule];
    return html`<section class="rule" id="${rule}" aria-labelledby="${rule}-title">
      <h3 id="${rule}-title">${title}</h3>
      <p class="tag level-${level}">${LEVEL_TITLES[level]} · ${plural(list.length, 'finding')}</p>
      <p>${repair}</p>
      <p class="quiet">Source: ${source} <code>${rule}</code></p>
      ${list.map(one)}
    </section>`;
  })}`;
}
