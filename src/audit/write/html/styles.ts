/** No file besides, no script: the report is one file that reads the same from a disk, by mail, and on paper. */
export const STYLES = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#fff, #14171a);
  --sunken: light-dark(#f5f6f4, #1c2024);
  --line: light-dark(#d8dbd6, #353b41);
  --text: light-dark(#1b1f23, #e8eaed);
  --quiet: light-dark(#545b62, #a9b1b9);
  --error: light-dark(#a3261b, #ff9d90);
  --warning: light-dark(#7a4d00, #f0c05f);
  --note: light-dark(#1c5a85, #8cc6f2);
  --right: light-dark(#2f6f4f, #7fcba4);
}
* { box-sizing: border-box; }
html { font: 1rem/1.55 Charter, 'Bitstream Charter', 'Source Serif 4', Georgia, serif; color: var(--text); background: var(--ground); }
body { max-width: 52rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; }
h1, h2, h3, h4, th, summary, .tag, nav, dt, figcaption, .row, .tick-text, .choice-text { font-family: system-ui, 'Segoe UI', Roboto, sans-serif; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .35rem; font-weight: 650; overflow-wrap: anywhere; }
h2 { font-size: 1.35rem; margin: 3.25rem 0 .75rem; padding-top: 1rem; border-top: 1px solid var(--line); font-weight: 650; }
h3 { font-size: 1.05rem; margin: 2rem 0 .4rem; font-weight: 650; }
h4 { font-size: .95rem; margin: 1.25rem 0 .3rem; font-weight: 600; }
p { margin: .4rem 0 .8rem; max-width: 42rem; }
.lead { font-size: 1.1rem; color: var(--quiet); margin-bottom: 1.5rem; }
.quiet { color: var(--quiet); }
a { color: inherit; text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--note); outline-offset: 2px; }
code { font: .84em/1.45 ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.counts { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1px; margin: 1.75rem 0; padding: 0; background: var(--line); border: 1px solid var(--line); list-style: none; }
.counts li { background: var(--ground); padding: 1rem 1.1rem; }
.counts b { display: block; font: 650 2rem/1.1 system-ui, sans-serif; }
.error > b, .level-error { color: var(--error); }
.warning > b, .level-warning { color: var(--warning); }
.note > b, .level-note { color: var(--note); }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; font-size: .92rem; }
dl { display: grid; grid-template-columns: 11rem 1fr; gap: .3rem 1rem; margin: 1rem 0; font-size: .95rem; }
dt { color: var(--quiet); font-size: .88rem; padding-top: .1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
.finding { margin: 1.1rem 0; padding: 1rem 1.1rem; background: var(--sunken); border-inline-start: 4px solid currentColor; }
.finding > * { color: var(--text); }
.finding p { margin: 0 0 .4rem; }
.finding .subject { font-weight: 600; }
.tag { display: inline-block; font-size: .78rem; font-weight: 600; letter-spacing: .01em; }
.rule > .tag { margin: 0 0 .1rem; }
details { margin: .5rem 0 0; }
summary { cursor: pointer; font-size: .9rem; padding: .25rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-size: .8rem; font-weight: 600; color: var(--quiet); }
td { min-width: 5rem; }
ul.pages { margin: .3rem 0; padding-inline-start: 1.1rem; font-size: .92rem; overflow-wrap: anywhere; }
figure { margin: 1rem 0; }
figcaption { font-size: .85rem; color: var(--quiet); margin-top: .4rem; }
.shots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1rem; }
.shots img { width: 100%; height: auto; border: 1px solid var(--line); display: block; }
svg { display: block; max-width: none; }
svg text { fill: var(--text); font-size: 12px; }
svg .tick-text { fill: var(--quiet); font-size: 11px; }
svg .tick { stroke: var(--line); stroke-width: 1; }
svg .choice { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 4 3; }
svg .choice-text { font-size: 12px; font-weight: 600; }
svg .wrong { fill: var(--error); }
svg .right { fill: var(--right); }
.legend { font-size: .85rem; color: var(--quiet); }
.legend span { white-space: nowrap; margin-inline-end: 1.2rem; }
.legend i { display: inline-block; width: .6rem; height: .6rem; margin-inline-end: .4rem; }
.legend .wrong { background: var(--error); rotate: 45deg; }
.legend .right { background: var(--right); border-radius: 50%; }
@media (max-width: 40rem) {
  body { padding-top: 1.5rem; }
  h1 { font-size: 1.45rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .6rem; }
  .counts li { padding: .75rem .7rem; font-size: .85rem; }
}
@media (forced-colors: active) {
  svg .wrong, .legend .wrong { fill: Highlight; background: Highlight; forced-color-adjust: none; }
  svg .right, .legend .right { fill: CanvasText; background: CanvasText; forced-color-adjust: none; }
}
@media print {
  html { font-size: 10.5pt; color-scheme: light; }
  body { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  .finding, figure, tr { break-inside: avoid; }
  .scroll { overflow: visible; }
  svg { width: 100%; height: auto; }
  nav { display: none; }
}
`;
