import type { Knowledge } from './knowledge.ts';

/** Something that gives a vendor away, and whose it is. */
export interface Clue {
  readonly item: string;
  readonly target: string;
}

/** An address, with or without its scheme; what stands in front of it decides whether it counts. */
const ADDRESS = /(?:(?:https?|wss?):)?\/\/[\w.-]+\.[a-z][\w-]*(?::\d+)?[^\s"'`<>\\)]*/gi;
/** A string that begins with a host: `'.google-analytics.com/ga.js'` behind `'https://ssl'`. */
const BARE = /(?<=["'`])\.?(?:[\w-]+\.)+[a-z]{2,}(?=[/"'`:?])[^\s"'`<>\\)]*/gi;
/** In a string, behind `=` or `(` of markup or CSS in a string, or behind `}` of a template: not in prose or a comment. */
const COUNTS = /["'`=(}]\s*$/;
/** The address of a link in markup in a string: a visitor has to click it. */
const IN_LINK = /<a\b[^<>]*\bhref\s*=\s*\\*["']?$/i;
/** A statement that does nothing but keep data: what stands before the data. */
const HEAD = /^\s*(?:(?:var|let|const)\s+)?[\w$]+(?:\.[\w$]+|\[["'][^"']+["']\])*?\s*(=|\.push\()\s*(?=[[{])/;

/** How much of a script is data: `window.state = {…};` and `self.state.push([…])` are all data but their heads. */
function code(text: string): string {
  const head = HEAD.exec(text);
  if (!head) return text;
  const rest = text.slice(head[0].length).trimEnd().replace(/;$/, '').trimEnd();
  const data = head[1] === '=' ? rest : rest.endsWith(')') ? rest.slice(0, -1) : '';
  try {
    JSON.parse(data);
  } catch {
    return text;
  }
  return head[0] + data.slice(0, 1);
}

/** `https:\/\/`, `https:\u002f\u002f` and `https:\x2f\x2f` are slashes to a script. */
const plain = (text: string): string => (text.includes('\\') ? text.replace(/\\(?:\/|u002f|x2f)/gi, '/') : text);

/** Addresses that a script, or markup in a script, holds in its strings. */
function addressesIn(text: string): string[] {
  const all = plain(text);
  const found: string[] = [];
  for (const match of all.matchAll(ADDRESS)) {
    const before = all.slice(Math.max(0, match.index - 300), match.index);
    if (COUNTS.test(before.slice(-20)) && !IN_LINK.test(before)) found.push(match[0]);
  }
  for (const [bare] of all.matchAll(BARE)) found.push(`//${bare.startsWith('.') ? `www${bare}` : bare}`);
  return found;
}

/** Whose vendors' calls and addresses an inline script holds; `judge` says whose an address is. */
export function cluesInScript(
  script: string,
  { calls }: Pick<Knowledge, 'calls'>,
  judge: (address: string) => string | undefined,
): Clue[] {
  const text = code(script);
  const clues: Clue[] = [];
  for (const { item, pattern } of calls) {
    const call = pattern.exec(text);
    if (call) clues.push({ item, target: call[0].trim() });
  }
  for (const target of addressesIn(text)) {
    const item = judge(target);
    if (item !== undefined) clues.push({ item, target });
  }
  return clues;
}
