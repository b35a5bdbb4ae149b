import { describe, expect, it } from 'vitest';
import { checkCss } from '../../src/build/check-css.ts';
import { sentence } from '../../src/build/words.ts';

const found = (css: string): (string | undefined)[] => checkCss(css).map(({ args }) => args?.['what']);

describe('a style sheet of the site and the two buttons', () => {
  it('may style both alike, together or apart', () => {
    for (const css of [
      'consentinel-banner::part(accept), consentinel-banner::part(reject) { color: red; }',
      'consentinel-banner::part(accept) { color: red } consentinel-banner::part(reject) { color: red }',
      '::part( accept ):hover { color:red } ::part(reject):hover{color:red;}',
      '@media print { ::part(accept) { color: red } ::part(reject) { color: red } }',
      'consentinel-banner { &::part(accept) { color: red } &::part(reject) { color: red } }',
      'a::part(x), ::part(accept), ::part(reject) { color: red; &:hover, &:focus { color: blue } }',
      '::part(settings) { color: red }',
      '',
    ])
      expect(found(css), css).toEqual([]);
  });

  it.each([
    ['consentinel-banner::part(reject) { color: grey }', 'color: not said / grey'],
    ['consentinel-banner::part(accept) { background: green !important }', 'background: green !important / not said'],
    ['::part(accept) { color: red } ::part(reject) { color: blue }', 'color: red / blue'],
    ['::part(accept), ::part(reject) { color: red } ::part(reject) { color: blue }', 'color: red / blue'],
    ['@media (width < 30em) { ::part(reject) { display: none } }', 'display: not said / none'],
    ['.dark consentinel-preferences { &::part(reject) { opacity: .4 } }', 'opacity: not said / .4'],
    ['consentinel-banner::part(reject) { &:hover { opacity: .4 } }', 'opacity: not said / .4'],
    [
      '@layer a{@supports (color: lab(0 0 0)){.x > ::part(reject)::before{content:"no }"}}}',
      'content: not said / "no }"',
    ],
    ['/* ::part(accept) { */ ::part(reject) { --consentinel-accent: grey }', '--consentinel-accent: not said / grey'],
    [':is(consentinel-banner, consentinel-preferences)::part(REJECT) { Color: grey', 'color: not said / grey'],
    ['::part(reject) { background: url(a;b}c.png); color: red', 'background: not said / url(a;b}c.png)'],
  ])('%s is a warning', (css, what) => {
    expect(found(css)[0]).toBe(what);
  });

  it('says where, and what to do', () => {
    const [one] = checkCss('body { margin: 0 }\n\nconsentinel-banner::part(reject) {\n  color: #999;\n}\n');
    expect(one).toMatchObject({
      code: 'unequal-buttons',
      level: 'warning',
      path: 'consentinel-banner::part(reject)',
      line: 4,
      column: 3,
    });
    expect(one && sentence(one)).toBe(
      'a style sheet makes the buttons unequal (accept / reject: color: not said / #999); style the parts accept and reject alike',
    );
  });

  it('leaves elements of others alone', () => {
    expect(
      found('other-dialog::part(accept) { color: red } my-consentinel-banner::part(reject) { color: red }'),
    ).toEqual([]);
  });

  it.each(['{{{{', '}}}}', '::part(reject) {', '/*', '"', '@', '::part(reject){:;;:}'])('comes through %s', (css) => {
    expect(() => checkCss(css)).not.toThrow();
  });

  it('comes through a sheet that never closes its brackets', () => {
    expect(checkCss(`${'a{'.repeat(1000)}::part(reject){color:red}`)).toHaveLength(1);
  });

  it('reads a large sheet in no time', () => {
    const began = performance.now();
    checkCss(`a { color: red } @media print { b::part(x) { margin: 0 } } `.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
