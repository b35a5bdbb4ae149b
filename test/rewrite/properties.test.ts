import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { createRewriter, rewriteHtml } from '../../src/rewrite/index.ts';
import { inPieces, randomPage } from './random.ts';
import { options } from './support.ts';

// The config is read once.
const same = options();
const seeds = Array.from({ length: 1500 }, (_, i) => i + 1);
const rewrite = (page: string): string => rewriteHtml(page, same).html;

const pieceByPiece = (pieces: readonly string[]): { text: string; changes: unknown } => {
  const rewriter = createRewriter(same);
  const text = pieces.map((piece) => rewriter.write(piece)).join('') + rewriter.end();
  return { text, changes: rewriter.changes };
};

/** What is taken out again when the marks are: the page as it was. */
const MARK = / (?:type="text\/plain" )?data-consent="[^"]*"/g;

/** All elements as a browser would build them, also those in templates. */
function elements(node: Tree.Node): Tree.Element[] {
  const inside = 'content' in node ? elements(node.content) : [];
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...inside, ...children] : [...inside, ...children];
}

/** What the pages hold that loads. */
const LOADS: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  iframe: ['src', 'srcdoc'],
  link: ['href'],
  embed: ['src'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  input: ['src'],
  object: ['data'],
};

/** Elements that would load something from the vendor. */
function live(page: string, scriptingEnabled: boolean): string[] {
  return elements(parse(page, { scriptingEnabled })).flatMap((element) => {
    const attribute = (name: string): string => element.attrs.find((one) => one.name === name)?.value ?? '';
    const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    const svg = element.namespaceURI.endsWith('svg');
    if (!svg && !element.namespaceURI.endsWith('xhtml')) return [];
    if (element.tagName === 'script' || element.tagName === 'style') {
      const runs = ['', 'text/javascript'].includes(attribute('type'));
      const source = attribute(svg ? 'href' : 'src');
      const inside = element.tagName === 'script' && !source && text.includes("fbq('init'");
      return runs && (source.includes('bing') || inside) ? [element.tagName] : [];
    }
    const loads = svg ? ['href', 'style'] : (LOADS[element.tagName] ?? ['style']);
    return loads.some((name) => attribute(name).includes('bat.bing.com/b')) ? [element.tagName] : [];
  });
}

describe('for any page', () => {
  it('it makes no difference in which pieces the page comes', () => {
    for (const seed of seeds) {
      const page = randomPage(seed, 14);
      const { html, changes } = rewriteHtml(page, same);
      expect(pieceByPiece(inPieces(page, seed)), JSON.stringify(page)).toEqual({ text: html, changes });
    }
  });

  it('nor if it comes character by character', () => {
    for (const seed of seeds.slice(0, 500)) {
      const page = randomPage(seed, 20);
      expect(pieceByPiece(page.split('')).text, JSON.stringify(page)).toBe(rewrite(page));
    }
  });

  it('a second rewrite changes nothing', () => {
    for (const seed of seeds) {
      const once = rewrite(randomPage(seed, 14));
      expect(rewrite(once), JSON.stringify(once)).toBe(once);
    }
  });

  it('nothing is changed but the marks: taken out, the page is as it was', () => {
    for (const seed of seeds) {
      const page = randomPage(seed, 14);
      const back = rewrite(page)
        .replace(/(<object data-consent="[^"]*") data-src=/g, '$1 data=')
        .replace(MARK, '')
        .replace(/([\s"'])data-(?:consent-)?(src|srcset|href|srcdoc|style|poster)(?==)/gi, '$1$2');
      expect(back.toLowerCase(), JSON.stringify(page)).toBe(page.toLowerCase());
    }
  });

  it('what a parser makes of it loads nothing of the vendor, with scripts and without', () => {
    const leaks = seeds.flatMap((seed) => {
      const page = rewrite(randomPage(seed, 14));
      return [true, false].flatMap((scripting) => live(page, scripting).map((tag) => [tag, scripting, page]));
    });
    expect(leaks).toEqual([]);
  });
});
