// One page for all: about 155 KB of HTML, 1,500 elements, a large image. Only the head differs between the subjects.
import { sentence, sequence } from './words.mjs';

const style = `body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#223}main{max-width:1100px;margin:auto;padding:1rem}
.hero{display:block;width:100%;height:420px;object-fit:cover}section{display:grid;grid-template-columns:2fr 1fr;gap:1rem}`;

function section(next, number) {
  const paragraphs = Array.from({ length: 5 }, () => `<p>${sentence(next, 52)} <a href="#s${number}">More</a></p>`);
  const items = Array.from({ length: 8 }, () => `<li><b>${sentence(next, 2)}</b> ${sentence(next, 14)}</li>`);
  return `<section id="s${number}"><div><h2>${sentence(next, 5)}</h2>\n${paragraphs.join('\n')}</div>
<aside><ul>\n${items.join('\n')}</ul></aside></section>`;
}

const body = (() => {
  const next = sequence(11);
  return Array.from({ length: 48 }, (_, number) => section(next, number)).join('\n');
})();

/** @param {{ head: string, tags: string }} parts what the subject puts first into the head, and the marked tags */
export const page = ({ head, tags }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Insurance for home, car and travel</title>
<link rel="icon" href="data:,">
${head}
<style>${style}</style>
${tags}
</head>
<body>
<header><a href="/">Home</a></header>
<img class="hero" src="/hero.png" alt="" width="1280" height="420" fetchpriority="high">
<main>
<h1>Cover that keeps its word</h1>
${body}
</main>
</body>
</html>
`;
