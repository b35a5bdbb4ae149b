import { describe, expect, it } from 'vitest';
import { callPattern } from '../../src/rewrite/call-pattern.ts';
import { changesIn, rewritten } from './support.ts';

const itemIn = (code: string, attributes = ''): string | undefined =>
  changesIn(`<script${attributes}>${code}</script>`)[0]?.item;

describe('an inline script', () => {
  it.each([
    [
      'google-tag-manager',
      `(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-ABC1234');`,
    ],
    ['google-analytics', `gtag("config",\n  "G-ABC1234567")`],
    ['google-analytics', `_gaq.push(['_setAccount', 'UA-1-1'])`],
    ['google-analytics', `ga.src = ('https:' == p ? 'https://ssl' : 'http://www') + '.google-analytics.com/ga.js'`],
    ['google-ads', `gtag('config', 'AW-123')`],
    ['google-ads', `gtag('event', 'conversion', {'send_to': 'AW-123/abc'})`],
    ['doubleclick', `(adsbygoogle = window.adsbygoogle || []).push({})`],
    [
      'meta-pixel',
      `!function(f,b,e,v){t.src=v}(window,document,'script','https://connect.facebook.net/en_US/fbevents.js');`,
    ],
    ['meta-pixel', `window . fbq ( "init" , '1234')`.replace('window . ', 'window.')],
    [
      'microsoft-advertising',
      `(function(w,d,t,r,u){w[u]=w[u]||[]})(window,document,"script","//bat.bing.com/bat.js","uetq");`,
    ],
    ['liveperson', `window.lpTag=window.lpTag||{site:'1'}`],
    ['liveperson', `load('lptag.liveperson.net/tag/tag.js?site=' + site)`],
    ['optimizely', `d.write('<script src="https://cdn.optimizely.com/js/1.js"><\\/script>')`],
    ['adobe-fonts', `s.src = \`\${p}//use.typekit.net/x.js\``],
    ['google-translate', `new google.translate.TranslateElement({})`],
    ['meta-pixel', `i.src="https:\\/\\/www.facebook.com\\/tr?id=1"`],
    ['meta-pixel', `i.src="https:\\u002F\\u002Fwww.facebook.com\\u002Ftr"`],
    ['meta-pixel', `el.innerHTML = '<img src=https://www.facebook.com/tr?id=1>'`],
  ])('of %s is known by its own snippet: %s', (item, code) => {
    expect(itemIn(code)).toBe(item);
  });

  it('that is a module is known by what it imports, and stays a module', () => {
    const page = `<script type=module>import 'https://bat.bing.com/x.js'; import("/own.js")</script>`;
    expect(rewritten(page)).toBe(
      page.replace(
        '<script type=module',
        '<script data-consent="microsoft-advertising" data-type="module" type="text/plain"',
      ),
    );
  });

  it('of several vendors is asked for under all of them', () => {
    const code = `gtag('config', 'G-ABC1'); gtag('config', 'AW-1'); fbq('init', '1');`;
    expect(rewritten(`<script>${code}</script>`)).toBe(
      `<script type="text/plain" data-consent="google-analytics google-ads meta-pixel">${code}</script>`,
    );
  });

  it('says by which call it was known', () => {
    expect(changesIn(`<script>fbq( 'init', '1')</script>`)[0]).toMatchObject({
      what: 'inline script',
      target: `fbq( 'init'`,
    });
  });

  it('is read to its end as a browser reads it', () => {
    const hidden = `<!--<script>x</script>fbq('init')--></script><img src="https://bat.bing.com/a">`;
    const page = rewritten(`<script>${hidden}`);
    expect(page).toContain('<script type="text/plain" data-consent="meta-pixel"');
    expect(page).toContain('data-src="https://bat.bing.com/a"');
  });

  it('with an address of its own is judged by that alone, as a browser runs that alone', () => {
    const page = `<script src="/own.js">fbq('init', '1')</script>`;
    expect(rewritten(page)).toBe(page);
  });
});

describe('a call', () => {
  it.each([
    ["fbq('init'", 'fbq("init")', true],
    ["fbq('init'", 'myfbq("init")', false],
    ["fbq('init'", 'fbq("initial")', false],
    ["fbq('init'", 'fbq(init)', false],
    ['lpTag =', 'lpTag={}', true],
    ['lpTag =', 'if (lpTag == 1)', false],
    ['lpTag =', 'lpTags = 1', false],
    ["gtag('config', 'AW-", 'gtag("config","AW-12")', true],
    ["gtag('config', 'AW-", 'gtag("config", id)', false],
    ["'gtm.start':", '"gtm.start" : 1', true],
    ["'gtm.start':", 'gtm.start', false],
  ])('%s in %s: %s', (call, code, fits) => {
    expect(callPattern(call).test(code)).toBe(fits);
  });
});
