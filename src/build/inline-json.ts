/**
 * JSON that may stand in a script, also in one that stands in HTML: nothing in it ends a script element or opens a
 * comment. All of it is ASCII, because a page in another encoding than UTF-8 would misread the rest.
 */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
