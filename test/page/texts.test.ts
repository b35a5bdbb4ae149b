import { describe, expect, it } from 'vitest';
import { cut, inMarkup, inSet, inStyle } from '../../src/page/gate/intercept/texts.ts';

const tags = (markup: string): string[] => {
  const found: string[] = [];
  inMarkup(markup, (tag) => {
    found.push(tag);
    return tag;
  });
  return found;
};

describe('addresses in a style sheet', () => {
  it.each([
    ['a { background: url(https://v.example/a.png) }', ['https://v.example/a.png']],
    [
      `a { src: url( "https://v.example/a b.png" ), url('//v.example/c') }`,
      ['https://v.example/a b.png', '//v.example/c'],
    ],
    [
      '@import "https://v.example/a.css"; @import url(https://v.example/b.css);',
      ['https://v.example/a.css', 'https://v.example/b.css'],
    ],
    ['a { color: red }', []],
  ])('%s', (text, expected) => {
    expect(inStyle(text)).toEqual(expected);
  });
});

it('addresses in a srcset are found beside their sizes', () => {
  expect(inSet('https://v.example/a.png 1x, //v.example/b.png 2x')).toEqual(
    expect.arrayContaining(['https://v.example/a.png', '//v.example/b.png']),
  );
});

describe('tags in markup', () => {
  it('are those that fetch', () => {
    expect(
      tags('<p>x<img src="https://v.example/a"><a href="https://v.example">y</a><IFRAME src=//v.example></IFRAME>'),
    ).toEqual(['<img src="https://v.example/a">', '<IFRAME src=//v.example>']);
  });
  it('end where their values end', () => {
    expect(tags(`<img alt="a > b" src='https://v.example/a>b' x=it's><br title='>'>`)).toEqual([
      `<img alt="a > b" src='https://v.example/a>b' x=it's>`,
    ]);
  });
  it('come with their text where they have text, and nothing in it is a tag', () => {
    const script = '<script>var a = "<img src=https://v.example/a>";';
    expect(tags(`${script}</script><img src="//v.example/b">`)).toEqual([script, '<img src="//v.example/b">']);
  });
  it('are not looked for in comments', () => {
    const seen = tags('<!-- <img src="https://v.example/a"> --><img src="https://v.example/b">');
    expect(seen.filter((tag) => tag.startsWith('<img'))).toEqual(['<img src="https://v.example/b">']);
  });
  it('are left alone, to the byte, where nothing can lead away', () => {
    const own = '<p><img src="/a.png" alt="own"><script>1 < 2</script>';
    expect(tags(own)).toEqual([]);
    expect(inMarkup(own, () => 'changed')).toBe(own);
  });
  it('of a hundred thousand characters without an end cost no more than a moment', () => {
    const start = performance.now();
    tags(`https://${'<img a="'.repeat(12_000)}`);
    tags(`https://${'<script '.repeat(12_000)}`);
    tags(`https://<img ${'= '.repeat(50_000)}`);
    cut(`<img ${'a= '.repeat(30_000)}`);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

it('a tag that goes on in the next call begins where it is cut', () => {
  const at = (text: string): string => text.slice(0, cut(text));
  expect(at('<p>text<img src="a')).toBe('<p>text');
  expect(at('<p>text<img src="a"><scr')).toBe('<p>text<img src="a">');
  expect(at('<p>text</p>')).toBe('<p>text</p>');
  expect(at('a < b')).toBe('a < b');
});
