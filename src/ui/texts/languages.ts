/** The languages of the npm door, first = the one that comes with the banner. Each is a file of its own. */
const files: Readonly<Record<string, () => Promise<unknown>>> = {
  es: () => import('./es.ts'),
};

export const languages: readonly string[] = ['en', ...Object.keys(files)];

export const loadTexts = (language: string): Promise<unknown> =>
  files[language]?.() ?? Promise.reject(new Error(`There are no texts in "${language}".`));
