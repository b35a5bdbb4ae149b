import { html, join, type Html } from './html.ts';
import { answers, type Row, type Totals } from './summary.ts';

/** What is drawn on top of each other, from below. Their colours are in the page's style sheet, by these names. */
export const PARTS = ['accepted', 'custom', 'refused', 'ignored'] as const;

const WIDTH = 960;
const HEIGHT = 260;
const LEFT = 48;
const BOTTOM = 28;
const TOP = 12;

/** 1, 2 or 5 times a power of ten, so that four of them reach the highest column. */
export function step(highest: number): number {
  const rough = Math.max(highest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return Math.max(1, power * ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10));
}

const value = (totals: Totals, part: (typeof PARTS)[number]): number => totals[part] ?? 0;
const number = (n: number): string => n.toLocaleString('en');

/** A column a day. The same numbers stand in a table below: nobody depends on the colours. */
export function columns(rows: readonly Row[], title: string): Html {
  const every = step(Math.max(...rows.map(({ totals }) => answers(totals))));
  const top = every * Math.max(1, Math.ceil(Math.max(...rows.map(({ totals }) => answers(totals))) / every));
  const y = (n: number): number => TOP + (HEIGHT - TOP - BOTTOM) * (1 - n / top);
  const slot = (WIDTH - LEFT) / Math.max(rows.length, 1);
  const lines = Array.from({ length: top / every + 1 }, (_, i) => i * every);
  /** As many names as fit below. */
  const named = Math.ceil(rows.length / 8);
  const column = ({ name, totals }: Row, i: number): Html => {
    let below = 0;
    const x = LEFT + i * slot + slot * 0.14;
    const pieces = PARTS.map((part) => {
      const n = value(totals, part);
      const from = y(below);
      below += n;
      return n === 0
        ? html``
        : html`<rect
            class="${part}"
            x="${x.toFixed(1)}"
            y="${y(below).toFixed(1)}"
            width="${(slot * 0.72).toFixed(1)}"
            height="${(from - y(below)).toFixed(1)}"
            ><title>${name}: ${number(n)} ${part}</title></rect
          >`;
    });
    const label = html`<text x="${(LEFT + (i + 0.5) * slot).toFixed(1)}" y="${HEIGHT - 8}" text-anchor="middle"
      >${name.slice(rows.length > 1 && name.length > 7 ? 5 : 0)}</text
    >`;
    return html`${join(pieces)}${i % named === 0 ? label : html``}`;
  };
  return html`<svg class="columns" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
    ${join(lines.map((n) => html`<line x1="${LEFT}" x2="${WIDTH}" y1="${y(n).toFixed(1)}" y2="${y(n).toFixed(1)}" /><text x="${LEFT - 8}" y="${(y(n) + 4).toFixed(1)}" text-anchor="end">${number(n)}</text>`))}
    ${join(rows.map(column))}
  </svg>`;
}

/** One bar of 100 %, for a line of a table. */
export function share(totals: Totals): Html {
  const all = answers(totals);
  let from = 0;
  const pieces = PARTS.map((part) => {
    const width = all > 0 ? (value(totals, part) / all) * 200 : 0;
    const x = from;
    from += width;
    return width === 0
      ? html``
      : html`<rect class="${part}" x="${x.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="12" />`;
  });
  return html`<svg class="share" viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true">
    ${join(pieces)}
  </svg>`;
}

/** The colour of a part, beside its name: the key to the columns. */
export const swatch = (part: (typeof PARTS)[number]): Html =>
  html`<svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">
    <rect class="${part}" width="12" height="12" />
  </svg>`;
