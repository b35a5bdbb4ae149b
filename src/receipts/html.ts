const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Markup, as opposed to text. */
export interface Html {
  readonly markup: string;
}

const written = (value: string | number | Html): string =>
  typeof value === 'object' ? value.markup : String(value).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** Markup with values in it: texts are escaped. Attributes stand in double quotes. */
export const html = (strings: TemplateStringsArray, ...values: readonly (string | number | Html)[]): Html => ({
  markup: strings.reduce((all, text, i) => all + written(values[i - 1] ?? '') + text),
});

export const join = (pieces: readonly Html[]): Html => ({ markup: pieces.map(({ markup }) => markup).join('') });
