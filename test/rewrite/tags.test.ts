import { describe, expect, it } from 'vitest';
import { changesIn, PIXEL, rewritten, UET } from './support.ts';
import { BING, cases } from './tag-cases.ts';

describe('a tag of a vendor', () => {
  it.each(cases)('is held: %s', (_what, before, after) => {
    const page = (tag: string): string => `<!doctype html>\n<p>before ${tag} after`;
    expect(rewritten(page(before))).toBe(page(after));
    // And what is marked is left as it is.
    expect(rewritten(page(after))).toBe(page(after));
  });

  it.each([
    ['a protocol-relative address', '//bat.bing.com/bat.js'],
    ['references in it', 'https&colon;//bat&#46;bing&period;com/bat.js'],
    ['capitals', 'HTTPS://BAT.Bing.COM/bat.js'],
    ['white space around it', '\n  https://bat.bing.com/bat.js\t'],
    ['line ends inside it', 'https://bat.\nbing.com/bat.js'],
    ['a port and a user', 'http://user@bat.bing.com:8443/bat.js'],
    ['backslashes', 'https:\\\\bat.bing.com\\bat.js'],
    ['a dot at the end of the host', 'https://bat.bing.com./bat.js'],
  ])('is known by an address with %s', (_what, address) => {
    expect(rewritten(`<img src="${address}">`)).toBe(`<img data-consent="${BING}" data-src="${address}">`);
  });

  it('is known behind a base that leads to it, for all that comes after the base', () => {
    const page = '<img src="bat.js"><base href="https://bat.bing.com/"><base href="/"><img src="bat.js">';
    expect(rewritten(page)).toBe(
      `<img src="bat.js"><base href="https://bat.bing.com/"><base href="/"><img data-consent="${BING}" data-src="bat.js">`,
    );
  });

  it('counts with the first of two attributes of a name, as in browsers', () => {
    expect(rewritten(`<img src="/a" src="${UET}">`)).toBe(`<img src="/a" src="${UET}">`);
    expect(rewritten(`<img SRC="${UET}" src="/a">`)).toBe(`<img data-consent="${BING}" data-src="${UET}" src="/a">`);
  });

  it('keeps a mark that it has', () => {
    expect(rewritten(`<img data-consent="targeting" src="${UET}">`)).toBe(
      `<img data-consent="targeting" data-src="${UET}">`,
    );
  });

  it('does not take the place of what the page keeps in data-src', () => {
    expect(rewritten(`<img src="${UET}" data-src="/lazy.png">`)).toBe(
      `<img data-consent="${BING}" data-consent-src="${UET}" data-src="/lazy.png">`,
    );
  });

  it('is asked for under each of its vendors', () => {
    expect(rewritten(`<img src="${UET}" srcset="${PIXEL} 2x">`)).toContain(`data-consent="${BING} meta-pixel"`);
  });
});

describe('who is held', () => {
  const tag = `<script src="${UET}"></script>`;

  it('is a vendor that the config names, that it switches off, or that it does not name', () => {
    for (const vendors of [{ [BING]: { tagId: '1234' } }, { [BING]: false }, {}])
      expect(rewritten(tag, { vendors })).toContain('text/plain');
  });

  it('is not a vendor that is necessary here, nor one that is allowed for this request', () => {
    const necessary = { vendors: { [BING]: { tagId: '1234', category: 'strictly-necessary' } } };
    expect(rewritten(tag, necessary)).toBe(tag);
    expect(rewritten(tag, {}, { granted: new Set([BING]) })).toBe(tag);
  });

  it('is a part of a vendor by its own name, while the rest is necessary', () => {
    expect(rewritten('<script src="https://cdn.insight.sitefinity.com/sdk.js"></script>')).toContain(
      'data-consent="sitefinity:performance"',
    );
  });

  it('is also known by the hosts that the config gives, also of a vendor of its own', () => {
    const vendors = {
      'meta-pixel': { pixelId: '12345', hosts: ['px.harbour.example'] },
      'count-it': {
        name: 'Count it',
        company: 'x',
        category: 'performance',
        purpose: 'x',
        policyUrl: 'https://x',
        hosts: ['count.example'],
        traces: [],
      },
    };
    expect(rewritten('<img src="https://px.harbour.example/a">', { vendors })).toContain('data-consent="meta-pixel"');
    expect(rewritten('<img src="//count.example/a">', { vendors })).toContain('data-consent="count-it"');
  });

  it('is somebody whom nobody knows only where the config blocks them', () => {
    const page = '<img src="https://who.example/a"><img src="https://img.harbour.example/a"><img src="/a">';
    const marked = page.replace('<img src="https://who', '<img data-consent="unknown" data-src="https://who');
    expect(rewritten(page)).toBe(page);
    expect(rewritten(page, { unknown: 'block' })).toBe(marked);
    expect(rewritten(page, { mode: 'lockdown' })).toBe(marked);
    expect(rewritten(page, { mode: 'lockdown', unknown: 'report' })).toBe(page);
  });

  it('is told, and not held, in the mode observe', () => {
    const observe = { mode: 'observe' } as const;
    expect(rewritten(tag, observe)).toBe(tag);
    expect(changesIn(`<p>\n  ${tag}`, observe)).toEqual([
      {
        item: BING,
        what: 'script',
        target: UET,
        line: 2,
        column: 3,
        before: `<script src="${UET}">`,
        after: `<script type="text/plain" data-consent="${BING}" src="${UET}">`,
      },
    ]);
  });
});

describe('a hint', () => {
  const hint = (host: string): string => `<link rel="preconnect" href="https://${host}" crossorigin>`;

  it('is held where a vendor loads its scripts from that host', () => {
    for (const host of ['connect.facebook.net', 'www.googletagmanager.com', 'bat.bing.com'])
      expect(rewritten(hint(host))).toContain('data-href');
  });

  it('is left alone as soon as one of those behind the host is allowed', () => {
    const vendors = { 'google-tag-manager': { containerId: 'GTM-ABC1234' } };
    expect(rewritten(hint('www.googletagmanager.com'), { vendors })).toBe(hint('www.googletagmanager.com'));
  });

  it('to a host that a vendor shares with other services is held only where the site uses that vendor', () => {
    expect(rewritten(hint('fonts.gstatic.com'))).toBe(hint('fonts.gstatic.com'));
    const vendors = { 'google-translate': { pageLanguage: 'en' } };
    expect(rewritten(hint('fonts.gstatic.com'), { vendors })).toContain('data-consent="google-translate"');
  });
});
