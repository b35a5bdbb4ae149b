const HEAD = /<head(?:\s[^>]*)?>/i;
/** What must stand in the first 1024 bytes of a page. */
const CHARSET = /^\s*<meta\s[^>]*charset[^>]*>/i;

/** The page with the gate as the first script of its head; as it is where it has no head, or has this gate already. */
export function addGate(html: string, snippet: string): string {
  const head = HEAD.exec(html);
  if (!head || html.includes(snippet.trim())) return html;
  const after = head.index + head[0].length;
  const at = after + (CHARSET.exec(html.slice(after))?.[0].length ?? 0);
  return `${html.slice(0, at)}\n${snippet}${html.slice(at)}`;
}
