/**
 * The page as it would be without Consentinel: every mark becomes the live tag it stands for. Only good for the demo's own
 * pages, whose marks are written one way.
 */
export const liven = (html: string, query: string): string =>
  html
    .replace(/<template data-consent="!.*?<\/template>/gs, '')
    .replace(/<template data-consent="[^"]*">(.*?)<\/template>/gs, '$1')
    .replaceAll('<script type="text/plain"', '<script defer')
    .replace(/ data-consent="[^"]*"/g, '')
    .replaceAll(' data-src=', ' src=')
    .replace(/href="(\/[^"]*)"/g, `href="$1${query}"`);
