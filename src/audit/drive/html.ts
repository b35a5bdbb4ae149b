import type { HTTPResponse, Page } from 'puppeteer-core';
import type { TagSeen } from '../recording.ts';

/** Which live tags stand in the HTML of a page. */
export type TagsOf = (html: string, page: string) => readonly TagSeen[];

/** Listens for the next document of a page, as the server sends it. Empty where the browser does not give it out. */
export function readHtml(page: Page): () => Promise<string> {
  let text: Promise<string> = Promise.resolve('');
  const listen = (response: HTTPResponse): void => {
    const request = response.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
    text = response.text().catch(() => '');
  };
  page.on('response', listen);
  return () => {
    page.off('response', listen);
    return text;
  };
}
