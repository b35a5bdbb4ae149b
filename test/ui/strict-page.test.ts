import { expect } from '@open-wc/testing';
import { openFrame, type Frame } from './frame.ts';
import { part, until } from './parts.ts';

const POLICY = [
  "script-src 'nonce-once' 'strict-dynamic'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html consentinel',
].join('; ');
const REPORT = `<script nonce="once">
  document.addEventListener('securitypolicyviolation', (event) => parent.postMessage(event.violatedDirective + ' ' + event.sample, '*'));
</script>`;

describe('on a page with strict policies', () => {
  let frame: Frame;
  const violations: string[] = [];
  before(async () => {
    addEventListener('message', ({ data }) => violations.push(String(data)));
    frame = await openFrame('en', POLICY, REPORT);
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
      const { backgroundColor } = getComputedStyle(part(frame.find(`consentinel-${name}`), inside));
      expect(backgroundColor).to.equal('rgb(165, 205, 242)');
    });

  it('nothing was refused by them', async () => {
    expect(violations).to.deep.equal([]);
    // What they are there for, to see that they hold and are heard.
    frame.window.document.body.setAttribute('style', 'color: red');
    await until(() => violations.length === 1);
  });
});
