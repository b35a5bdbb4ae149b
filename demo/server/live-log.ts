import type { ServerResponse } from 'node:http';

/** One request to a vendor, as the panel shows it. */
interface Entry {
  readonly n: number;
  readonly at: number;
  readonly host: string;
  readonly path: string;
  readonly vendor: string;
  /** Whether the visitor had allowed it; the page that sees it first says so. */
  allowed?: boolean;
}

/** What the vendors' stand-ins were asked since somebody last said "forget": the demo has one visitor. */
export class LiveLog {
  private entries: Entry[] = [];
  private readonly readers = new Set<ServerResponse>();
  private count = 0;

  note(host: string, path: string, vendor: string): void {
    const entry = { n: ++this.count, at: Date.now(), host, path, vendor };
    this.entries = [...this.entries.slice(-499), entry];
    this.tell('request', entry);
  }

  judge(n: number, allowed: boolean): void {
    const entry = this.entries.find((e) => e.n === n);
    if (!entry || entry.allowed !== undefined) return;
    entry.allowed = allowed;
    this.tell('verdict', entry);
  }

  forget(): void {
    this.entries = [];
    this.tell('forgotten', {});
  }

  /** Server-sent events: all there is, then what comes. */
  follow(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(`event: history\ndata: ${JSON.stringify(this.entries)}\n\n`);
    this.readers.add(response);
    response.on('close', () => this.readers.delete(response));
  }

  private tell(event: string, data: object): void {
    for (const reader of this.readers) reader.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }
}
