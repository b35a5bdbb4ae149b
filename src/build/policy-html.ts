import type { Block, Piece, PolicyDocument } from './policy-document.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

function piece(one: Piece): string {
  if (typeof one === 'string') return escape(one);
  if ('code' in one) return `<code translate="no" dir="ltr">${escape(one.code)}</code>`;
  if ('href' in one) return `<a href="${escape(one.href)}" rel="noreferrer">${escape(one.name)}</a>`;
  return one.foreign ? `<span lang="en" dir="ltr">${escape(one.text)}</span>` : escape(one.text);
}
const line = (pieces: readonly Piece[]): string => pieces.map(piece).join(' ');

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `<h${one.level}>${piece(one.text)}</h${one.level}>`;
    case 'text':
      return `<p>${line(one.pieces)}</p>`;
    case 'list':
      return `<ul>\n${one.entries.map((lines) => `<li>${lines.map(line).join('<br>')}</li>`).join('\n')}\n</ul>`;
  }
}

/** A page of its own, without style and script: the `<main>` of it can be pasted into any other. */
export const policyHtml = ({ language, dir, title, blocks }: PolicyDocument): string => `<!doctype html>
<html lang="${escape(language)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
</head>
<body>
<main lang="${escape(language)}" dir="${dir}">
${blocks.map(block).join('\n')}
</main>
</body>
</html>
`;
