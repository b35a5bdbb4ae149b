import type { IncomingMessage, ServerResponse } from 'node:http';

/** Vite's, as far as it is needed here. */
export interface DevelopmentServer {
  readonly middlewares: {
    use(handle: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void): unknown;
  };
}

/** Answers for the gate's files as they will be published: path in the output → content, and where the output will be. */
export function serveFiles(
  { middlewares }: DevelopmentServer,
  published: () => Promise<readonly [files: ReadonlyMap<string, string>, root: string]>,
): void {
  middlewares.use((request, response, next) => {
    published().then(([files, root]) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const front = new URL(root, 'http://localhost').pathname;
      const content = pathname.startsWith(front) ? files.get(pathname.slice(front.length)) : undefined;
      if (content === undefined) next();
      else response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(content);
    }, next);
  });
}
