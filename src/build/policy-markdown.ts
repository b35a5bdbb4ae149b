import type { Block, Piece, PolicyDocument } from './policy-document.ts';

/** What Markdown, or the HTML in it, would take for a sign. */
const escape = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/&(?=\w+;|#)/g, '&amp;')
    .replace(/\s+/g, ' ');

/** Long enough a fence for the backticks that are inside. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

function piece(one: Piece): string {
  if (typeof one === 'string') return escape(one);
  if ('code' in one) return code(one.code);
  if ('href' in one) return `[${escape(one.name)}](<${one.href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
  return escape(one.text);
}
const line = (pieces: readonly Piece[]): string => pieces.map(piece).join(' ');

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `${'#'.repeat(one.level)} ${piece(one.text)}`;
    case 'text':
      // At its beginning, a number with a full stop or a dash would open a list.
      return line(one.pieces)
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/^[-+]/, '\\$&');
    case 'list':
      // Two spaces at the end of a line break it.
      return one.entries.map((lines) => `- ${lines.map(line).join('  \n  ')}`).join('\n');
  }
}

export const policyMarkdown = ({ blocks }: PolicyDocument): string => `${blocks.map(block).join('\n\n')}\n`;
