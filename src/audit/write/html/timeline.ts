import type { Run } from '../../recording.ts';
import { html, type Html } from './escape.ts';
import { seconds } from './words.ts';

/** A request for the timeline: whose it is, and whether the visitor had allowed it. */
export interface Mark {
  readonly at: number;
  readonly who: string;
  readonly wrong: boolean;
}

const WIDTH = 720;
const LEFT = 190;
const ROW = 22;
const TOP = 34;
const MOST_ROWS = 40;
const MOST_LETTERS = 26;

const cut = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text);

/** Steps of 1, 2 or 5 times a power of ten, so that about eight lie in the whole. */
function step(whole: number): number {
  const rough = whole / 8;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
}

/** When whom was contacted, against the moment of the choice. Each mark is a request. */
export function timeline({ choiceAt, withdrawnAt }: Run, marks: readonly Mark[], id: string): Html | undefined {
  const names = [...new Set(marks.map(({ who }) => who))];
  if (names.length === 0) return undefined;
  const rows = names.slice(0, MOST_ROWS);
  const end = Math.max(1000, ...marks.map(({ at }) => at), choiceAt ?? 0, withdrawnAt ?? 0) * 1.03;
  const x = (at: number): number => Math.round((LEFT + (at / end) * (WIDTH - LEFT - 10)) * 10) / 10;
  const height = TOP + rows.length * ROW + 26;
  const ticks = Array.from({ length: Math.floor(end / step(end)) + 1 }, (_, i) => i * step(end));
  const line = (at: number | undefined, text: string, anchor: string): Html | undefined =>
    at === undefined
      ? undefined
      : html`<line class="choice" x1="${x(at)}" x2="${x(at)}" y1="20" y2="${height - 22}" /><text
            class="choice-text"
            x="${x(at)}"
            y="14"
            text-anchor="${anchor}"
            >${text}</text
          >`;
  const wrong = marks.filter((mark) => mark.wrong).length;
  const described = `${marks.length} requests to ${names.length} third parties, ${wrong} of them without leave.${choiceAt === undefined ? '' : ` The choice was made after ${seconds(choiceAt)}.`}${withdrawnAt === undefined ? '' : ` It was taken back after ${seconds(withdrawnAt)}.`}`;
  return html`<figure class="timeline">
    <div class="scroll" tabindex="0" role="group" aria-labelledby="${id}">
      <svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${id}">
        ${ticks.map((at) => html`<line class="tick" x1="${x(at)}" x2="${x(at)}" y1="${TOP - 8}" y2="${height - 22}" /><text class="tick-text" x="${x(at)}" y="${height - 6}" text-anchor="middle">${seconds(at)}</text>`)}
        ${rows.map((name, i) => html`<text class="row" x="0" y="${TOP + i * ROW + 12}">${cut(name)}</text>`)}
        ${marks
          .filter(({ who }) => rows.includes(who))
          .map(({ at, who, wrong: bad }) => {
            const y = TOP + rows.indexOf(who) * ROW + 8;
            return bad
              ? html`<rect
                  class="wrong"
                  x="${x(at) - 4}"
                  y="${y - 4}"
                  width="8"
                  height="8"
                  transform="rotate(45 ${x(at)} ${y})"
                />`
              : html`<circle class="right" cx="${x(at)}" cy="${y}" r="3.5" />`;
          })}
        ${line(choiceAt, 'choice', choiceAt !== undefined && choiceAt > end * 0.85 ? 'end' : 'middle')}
        ${line(withdrawnAt, 'withdrawal', withdrawnAt !== undefined && withdrawnAt > end * 0.85 ? 'end' : 'middle')}
      </svg>
    </div>
    <figcaption id="${id}">
      ${described}${names.length > MOST_ROWS ? ` The first ${MOST_ROWS} are shown.` : ''}
    </figcaption>
  </figure>`;
}
