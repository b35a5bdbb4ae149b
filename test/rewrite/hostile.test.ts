import { describe, expect, it } from 'vitest';
import { createRewriter, rewriteHtml } from '../../src/rewrite/index.ts';
import { options, rewritten, UET } from './support.ts';

const MEGABYTE = 2 ** 20;
const IMG = `<img src="${UET}">`;
const HELD = `<img data-consent="microsoft-advertising" data-src="${UET}">`;

/** How long it took, in seconds; ten times what an idle machine needs is far below what a quadratic reading would take. */
const within = (seconds: number, run: () => void): void => {
  const start = performance.now();
  run();
  expect((performance.now() - start) / 1000).toBeLessThan(seconds);
};

describe('a page made to hurt', () => {
  it.each([
    ['200,000 nested elements', '<div>'.repeat(200_000)],
    ['200,000 nested elements in SVG', `<svg>${'<g>'.repeat(200_000)}${'</x>'.repeat(200_000)}</svg>`],
    ['200,000 opened formatting elements', '<b><p>'.repeat(100_000)],
    ['an attribute of 10 MB', `<div title="${'x'.repeat(10 * MEGABYTE)}">`],
    ['a comment of 10 MB', `<!--${'- -'.repeat(3 * MEGABYTE)}-->`],
    ['a script of 5 MB', `<script>${'"a//b";'.repeat(700_000)}</script>`],
    ["5 MB of the beginning of a script's end", `<script>${'</scrip'.repeat(700_000)}</script>`],
    ['a style sheet of 5 MB', `<style>${'a{b:url('.repeat(600_000)}</style>`],
    ['a srcset of 2 MB', `<img srcset="${'a (,'.repeat(500_000)}">`],
    ['an address of 5 MB', `<img src="https://own.example/${'a/'.repeat(2_500_000)}">`],
    ['2 MB of the beginning of an address', `<script>"${'//a.'.repeat(500_000)}"</script>`],
    ['2 MB of the beginning of a call', `<script>${"fbq('".repeat(400_000)}</script>`],
    ['2 MB of the beginning of a host', `<script>"${'a.'.repeat(1_000_000)}"</script>`],
    ['a refresh of 2 MB', `<meta http-equiv=refresh content="${'0 ; '.repeat(500_000)}">`],
    ['a thousand pages in pages', `<iframe srcdoc="${'<iframe srcdoc='.repeat(1000)}"></iframe>`],
    ['NUL everywhere', '\0<\0d\0i\0v\0>'.repeat(200_000)],
  ])('is read in time, and what comes after it is held: %s', (_what, page) => {
    within(12, () => {
      expect(rewritten(`${page}${IMG}`)).toBe(`${page}${HELD}`);
    });
  });

  it('with more attributes than any page has is made inert unseen, by attributes that come first', () => {
    const many = Array.from({ length: 400 }, (_, i) => ` a${i}`).join('');
    expect(rewritten(`<script${many} src="${UET}"></script><embed${many} src="${UET}">`)).toBe(
      `<script data-consent="unknown" type="text/plain"${many} src="${UET}"></script>` +
        `<embed data-consent="unknown" src="" style=""${many} src="${UET}">`,
    );
  });
});

describe('what would have to be held back for too long', () => {
  const limit = 1000;
  const pieces = (page: string): { text: string; most: number } => {
    const rewriter = createRewriter(options({}, { limit }));
    let text = '';
    let most = 0;
    for (let at = 0; at < page.length; at += 100) {
      text += rewriter.write(page.slice(at, at + 100));
      most = Math.max(most, at + 100 - text.length);
    }
    return { text: text + rewriter.end(), most };
  };
  const long = 'x'.repeat(5000);

  it.each([
    [
      'a tag',
      `<img alt="${long}" src="${UET}">`,
      `<img data-consent="unknown" src="" srcset="" style="" alt="${long}" src="${UET}">`,
    ],
    [
      'a script',
      `<script>${long};fbq('init')</script>`,
      `<script type="text/plain" data-consent="unknown">${long};fbq('init')</script>`,
    ],
    ['a style sheet', `<style>${long}</style>`, `<style type="text/plain" data-consent="unknown">${long}</style>`],
    [
      'a tag in a noscript',
      `<noscript><img alt="${long}" src="${UET}"></noscript>`,
      `<noscript><img data-consent="unknown" src="" srcset="" style="" alt="${long}" src="${UET}"></noscript>`,
    ],
    ['a tag that can load nothing', `<${long} a>`, `<${long} a>`],
  ])('is made inert unseen: %s', (_what, page, after) => {
    const { text, most } = pieces(`<p>${page}${IMG}`);
    expect(text).toBe(`<p>${after}${HELD}`);
    expect(most).toBeLessThan(limit + 300);
  });

  it("is a vendor's by name where its beginning says so", () => {
    expect(pieces(`<script>fbq('init');${long}</script>`).text).toContain('data-consent="meta-pixel"');
  });

  it.each([
    ['text', long],
    ['a comment', `<!--${long}-->`],
    ['a noscript', `<noscript>${`<b>${'x'.repeat(50)}</b>`.repeat(100)}</noscript>`],
    ['a textarea', `<textarea>${long}</textarea>`],
    ['data', `<script type="application/json">${long}</script>`],
  ])('is not %s', (_what, page) => {
    const { text, most } = pieces(page + IMG);
    expect(text).toBe(page + HELD);
    expect(most).toBeLessThan(300);
  });

  it('is nothing for a page that is there as a whole', () => {
    const page = `<script>${'x;'.repeat(2 * MEGABYTE)}</script>`;
    expect(rewriteHtml(page, options()).html).toBe(page);
  });
});

describe('a config that is wrong', () => {
  it.each([[null], [{}], [{ vendors: 7 }], [{ vendors: { x: null }, mode: {} }], [[]]])(
    'does not throw: %j',
    (config) => {
      const html = rewriteHtml(IMG, { ...options(), config: config as never }).html;
      expect(html).toBe(HELD);
    },
  );
});
