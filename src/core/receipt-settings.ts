/** Where the proof of each choice goes. */
export interface ReceiptSettings {
  /** Gets a receipt a choice, by POST: `https://…` or, on this site, `/…`. */
  readonly url: string;
  /** It is also told, without any id, that the question was shown. */
  readonly counts?: boolean;
  /** Path pattern → name: what a receipt and a count say of the page, instead of its address. */
  readonly groups?: Readonly<Record<string, string>>;
}

/** What a config says under `receipts`: an address, or an object with one. Anything else is nothing. */
export function readReceiptSettings(value: unknown): ReceiptSettings | undefined {
  const settings = typeof value === 'string' ? { url: value } : (value as Partial<ReceiptSettings> | null | undefined);
  const url = settings?.url;
  return typeof url === 'string' && /^(https:\/\/|\/(?![/\\]))/.test(url) ? { ...settings, url } : undefined;
}

/** The host and path of a collector elsewhere, as a rule of the host table; `''` for one of this site. */
export const collectorRule = (value: unknown): string =>
  /^https:\/\/([^?#]*)/.exec(readReceiptSettings(value)?.url ?? '')?.[1]?.replace(/:\d+/, '') ?? '';
