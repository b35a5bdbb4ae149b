import { expect } from '@open-wc/testing';
import { part, parts, until } from './parts.ts';

const POLICY = [
  "script-src 'nonce-once' 'strict-dynamic'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html consentinel',
].join('; ');

describe('on a page with strict policies', () => {
  let frame: HTMLIFrameElement;
  let violations: string[];
  before(async () => {
    violations = [];
    frame = document.createElement('iframe');
    frame.width = '900';
    frame.height = '700';
    frame.srcdoc = `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>Strict</title>
      <body><consentinel-policy></consentinel-policy><consentinel-embed data-id="liveperson"></consentinel-embed>
      <script nonce="once">document.addEventListener('securitypolicyviolation', (event) => parent.postMessage(event.violatedDirective + ' ' + event.sample, '*'));</script>
      <script type="module" nonce="once" src="${new URL('strict-page.ts', import.meta.url).href}"></script></body></html>`;
    addEventListener('message', ({ source, data }) => {
      if (source === frame.contentWindow) violations.push(String(data));
    });
    document.body.append(frame);
    await until(() =>
      frame.contentDocument?.querySelector('consentinel-preferences')?.shadowRoot?.querySelector('dialog[open]'),
    );
    await until(
      () => parts(frame.contentDocument?.querySelector('consentinel-policy') as Element, 'vendor').length > 0,
    );
  });
  after(() => {
    frame.remove();
  });

  for (const [name, inside] of [
    ['banner', 'accept'],
    ['preferences', 'save'],
    ['policy', 'save'],
    ['embed', 'accept'],
  ] as const)
    it(`<consentinel-${name}> has its looks`, () => {
      const element = frame.contentDocument?.querySelector(`consentinel-${name}`) as Element;
      const { backgroundColor } = getComputedStyle(part(element, inside));
      expect(backgroundColor).to.equal('rgb(165, 205, 242)');
    });

  it('nothing was refused by them', () => {
    expect(violations).to.deep.equal([]);
  });
});
