/** Comments and trailing commas in JSON, and the strings that must not be mistaken for them. */
const COMMENTS = /("(?:\\.|[^"\\])*")|\/\/.*|\/\*[^]*?\*\/|,(?=\s*[}\]])/g;

/** The config that the page carries in `<script type="application/json" id="consentinel-config">`; {} where it is unreadable. */
export function readInlineConfig(wrong: (code: 'bad-json') => void): unknown {
  const text = document.getElementById('consentinel-config')?.textContent ?? '';
  try {
    // Twice: a trailing comma may stand before a comment.
    return JSON.parse(text.replace(COMMENTS, '$1').replace(COMMENTS, '$1'));
  } catch {
    wrong('bad-json');
    return {};
  }
}
