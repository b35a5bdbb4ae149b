import { z } from 'zod';

// The studio checks in a page whose Content-Security-Policy permits no eval: zod would try whether it may, before the first
// object is described.
z.config({ jitless: true });

/** Every `error` here is the phrase that follows "must be" in a message. */

export const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const HOST = '(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]';
/** Printable, without what would end an attribute or a header. */
const REST = '[^\\s"\'<>\\\\`]*';

const match = (format: string | RegExp, error: string): z.ZodString =>
  z.string({ error }).regex(new RegExp(format), { error });

/** Part of every visitor's stored answer: short, and never one of its separators. */
export const id = match(/^(?=.{2,40}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
export const language = match(LANGUAGE, 'a language tag such as "de" or "pt-BR"');
export const text = z.string({ error: 'a text' }).regex(/\S/, { error: 'a text that is not empty' });
export const flag = z.boolean({ error: 'true or false' });
export const https = match(`^https://${HOST}(?::\\d+)?(?:[/?#]${REST})?$`, 'an address that begins with https://');
export const address = match(
  `^(?:https://${HOST}(?::\\d+)?(?:[/?#]${REST})?|/(?![/\\\\])${REST})$`,
  'an address that begins with https:// or, on this site, with /',
);
export const day = z.iso.date({ error: 'a day such as "2026-11-23"' });
export const folder = match(
  `^(?:https://${HOST}(?::\\d+)?/|/(?![/\\\\]))(?:[^\\s"'<>\\\\\`?#]*/)?$`,
  'a folder that begins with https:// or / and ends with /',
);
export const host = match(
  `^(?:\\*\\.)?${HOST}(?:/${REST})?$`,
  'a host such as "metrics.example.com" or "*.example.com", without https://',
);
export const siteName = match(`^\\.?${HOST}$`, 'a domain such as "example.com"');
export const domain = match(`^(?:auto|\\.?${HOST})$`, '"auto" or a domain such as "example.com"');
export const oneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
): z.ZodEnum<z.core.util.ToEnum<T[number]>> =>
  z.enum(values, { error: `one of ${values.map((value) => `"${value}"`).join(', ')}` });

const LOCALIZED = 'a text, or an object of texts by language that has "en"';
/** One text for all, or one for each language. */
export const localized = z.union([text, z.object({ en: text }).catchall(text)], { error: LOCALIZED });
