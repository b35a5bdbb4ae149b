import { containers } from '../../../demo/stand-ins/index.ts';
import { HOME } from '../../journeys/support/site.ts';
import { SITE, type Web } from '../../journeys/support/web.ts';
import { CONTAINER } from '../vectors/tag-managers.ts';
import type { Vector } from '../vectors/vector.ts';
import { documentOf } from './document.ts';
import { FOLDER } from './fill.ts';
import { markupOf, type Mark } from './markup.ts';
import { helper, ownCode, ownFile, workerFile } from './own-files.ts';
import type { Answer } from './answer.ts';
import { answerLeak, LEAK_PATH } from './vendor-answers.ts';

/** The addresses of a run's pages. */
export interface Stage {
  readonly page: string;
  /** The same in a browser that runs no scripts: the policy's `sandbox` sees to it. */
  readonly withoutScripts: string;
}

const STYLE = 'iframe, object, embed, video, img { width: 9px; height: 9px; border: 0; }';

/** What a page is made with. */
export interface Making {
  /** The consent manager's own tags. */
  readonly manager: string;
  readonly mark?: Mark;
  readonly answer: Answer;
}

/** Serves the pages of one run, and the vendors' answers to it. */
export function setStage(web: Web, { manager, mark, answer }: Making, vectors: readonly Vector[], run: string): Stage {
  const serve = (path: string, type: string, body: string, headers: Readonly<Record<string, string>> = {}): string => {
    web.serve(
      `www.${SITE}${FOLDER}/${path}`,
      answer(body, { 'content-type': type, 'cache-control': 'no-store', ...headers }),
    );
    return `${HOME}${FOLDER}/${path}`;
  };
  const script = (path: string, body: string): void => void serve(path, 'text/javascript', body);
  web.serveThirdParties(LEAK_PATH, answerLeak);
  const host = 'bat.bing.com';
  containers.set(CONTAINER, [{ on: 'gtm.js', script: { host, path: `/leak/tag-manager.js?run=${run}` } }]);

  const markup = markupOf(
    vectors.filter(({ withoutScripts }) => !withoutScripts),
    run,
    mark,
  );
  script('helper.js', helper(run));
  script('code.js', ownCode(markup.code));
  script('worker.js', workerFile);
  serve('page.css', 'text/css', STYLE);
  for (const vector of vectors) script(`file/${vector.id}.js`, ownFile(vector, run));

  const still = markupOf(
    vectors.filter(({ withoutScripts }) => withoutScripts),
    run,
    mark,
  );
  const page = 'text/html; charset=utf-8';
  return {
    page: serve('page', page, documentOf(manager, markup)),
    withoutScripts: serve('still', page, documentOf(manager, still), { 'content-security-policy': 'sandbox' }),
  };
}
