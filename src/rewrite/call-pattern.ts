const QUOTE = '["\'`]';

/** Matches a vendor's call (see `Vendor.calls`) in a script, whatever its quotes and its white space. */
export function callPattern(call: string): RegExp {
  const parts = call.match(/[\w$.]+|["'`]|\s+|[^\s]/g) ?? [];
  let inside = false;
  let source = '';
  for (const part of parts)
    if (/^["'`]$/.test(part)) {
      source += inside ? QUOTE : `\\s*${QUOTE}`;
      inside = !inside;
    } else if (/^\s+$/.test(part)) source += inside ? '\\s+' : '\\s*';
    else if (/^[\w$.]/.test(part)) source += part.replace(/[.$]/g, '\\$&');
    else source += inside ? `\\${part}` : `\\s*\\${part}\\s*`;
  // A name must begin there, and an assignment is no comparison.
  return new RegExp(`${/^[\w$]/.test(call) ? '(?<![\\w$])' : ''}${source}${call.endsWith('=') ? '(?!=)' : ''}`);
}
