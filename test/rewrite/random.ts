/** Numbers that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const URL = 'https://bat.bing.com/bat.js';
/** What pages consist of, with all that confuses a reader of tags. */
const PARTS = [
  ...['script', 'img', 'iframe', 'link rel=stylesheet', 'embed', 'source', 'video poster=/p', 'input type=image'].map(
    (tag) => `<${tag} ${tag.startsWith('link') ? 'href' : 'src'}="${URL}">`,
  ),
  `<object data='${URL}'>`,
  `<IMG\nSRC=${URL}\r\n>`,
  `<img srcset="${URL} 2x" alt='>'>`,
  `<p style="background:url(${URL})">`,
  `<iframe srcdoc='<img src=${URL}>'></iframe>`,
  `<svg><image href="${URL}"/></svg>`,
  '</script>',
  '</style>',
  '</iframe>',
  '</noscript>',
  '</svg>',
  '</template>',
  '</title>',
  '</div>',
  '</p>',
  '</math>',
  '<script>',
  '<style>',
  '<noscript>',
  '<svg>',
  '<svg/>',
  '<math>',
  '<template>',
  '<title>',
  '<textarea>',
  '</textarea>',
  '<div>',
  '<p>',
  '<b>',
  '<foreignObject>',
  '</foreignObject>',
  '<mi>',
  '</mi>',
  '<desc>',
  '</desc>',
  '<script/>',
  '<style/>',
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<![CDATA[',
  ']]>',
  '<!doctype html>',
  '<?php echo 1 ?>',
  '<!x>',
  '</ x>',
  '<',
  '"',
  "'",
  '=',
  '>',
  '/',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\0',
  '&',
  '&lt;',
  '&#62;',
  '&amp',
  'ä',
  '🦊',
  'text',
  `fbq('init', '1');`,
  `"${URL}"`,
  `<script>fbq('init')</script>`,
  '<a href="',
  "<img alt='",
  '<base href="https://bat.bing.com/">',
] as const;

/** A page of so many parts. */
export function randomPage(seed: number, parts: number): string {
  const random = randomFrom(seed);
  return Array.from({ length: parts }, () => PARTS[random(PARTS.length)] as string).join('');
}

/** The page in pieces of random length, some of them empty. */
export function inPieces(page: string, seed: number): string[] {
  const random = randomFrom(seed);
  const pieces: string[] = [];
  for (let at = 0; at < page.length;) {
    const size = random(7);
    pieces.push(page.slice(at, at + size));
    at += size;
  }
  return pieces;
}
