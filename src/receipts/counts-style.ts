/** The page of counts: two themes by the system's wish, no picture and no font from elsewhere. */
export const COUNTS_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1f24; --quiet: #56606b; --line: #dfe3e8; --card: #f6f7f9; --link: #1559b5;
  --accepted: #0f766e; --custom: #5b5fc7; --refused: #c2571a; --ignored: #aab2bd;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --ink: #eceef1; --quiet: #a5aeb9; --line: #2d333b; --card: #1d2127; --link: #8ab8ff;
    --accepted: #3fb8aa; --custom: #9a9df2; --refused: #ee9160; --ignored: #626c78;
  }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 64rem; margin: 0 auto; padding: 2rem 1.25rem 4rem }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem }
h2 { font-size: 1.125rem; margin: 2.5rem 0 .75rem }
p { margin: 0 0 1rem; max-width: 46rem }
.quiet, caption { color: var(--quiet) }
a { color: var(--link) }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin: 1.5rem 0 }
label { display: grid; gap: .25rem; font-size: .875rem; color: var(--quiet) }
input, select, button {
  font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: .375rem;
  padding: .5rem .625rem; min-height: 2.75rem;
}
button { background: var(--ink); color: var(--paper); border-color: var(--ink); padding-inline: 1.125rem; cursor: pointer }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 1.5rem 0 0 }
dl div { background: var(--card); border-radius: .5rem; padding: .875rem 1rem; border-inline-start: 4px solid var(--line) }
dl .accepted { border-color: var(--accepted) } dl .custom { border-color: var(--custom) }
dl .refused { border-color: var(--refused) } dl .ignored { border-color: var(--ignored) }
dt { font-size: .875rem; color: var(--quiet) }
dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums }
dd small { font-size: .875rem; font-weight: 400; color: var(--quiet) }
svg { display: block; width: 100%; height: auto }
svg text { fill: var(--quiet); font-size: 13px; font-variant-numeric: tabular-nums }
svg.columns { min-width: 40rem }
svg.swatch { display: inline-block; width: .75rem; height: .75rem; border-radius: .125rem }
svg line { stroke: var(--line) }
rect.accepted { fill: var(--accepted) } rect.custom { fill: var(--custom) }
rect.refused { fill: var(--refused) } rect.ignored { fill: var(--ignored) }
.share { height: .75rem; min-width: 5rem; border-radius: .25rem; background: var(--card) }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
caption { text-align: start; padding-bottom: .5rem; font-size: .875rem }
th, td { padding: .5rem .75rem; border-bottom: 1px solid var(--line); text-align: end; white-space: nowrap }
th.bar { text-align: start }
th:first-child, td:first-child { text-align: start; padding-inline-start: 0 }
thead th { font-size: .875rem; font-weight: 400; color: var(--quiet) }
tbody th { font-weight: 500 }
td.bar { width: 30% }
summary { cursor: pointer; padding: .625rem 0; color: var(--link) }
@media (forced-colors: active) {
  dl div, button { border: 1px solid }
  rect { forced-color-adjust: none; stroke: CanvasText }
}
`;
