import { existsSync, readdirSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, linksOf, pages, read, readme, root } from './markdown.ts';

describe.each(pages)('%s', (page) => {
  it('leads nowhere that does not exist', () => {
    const broken = linksOf(read(page)).filter((link) => {
      if (link.startsWith('https:')) return false;
      const [path = '', anchor] = link.split('#');
      const target = path ? posix.join(posix.dirname(page), path) : page;
      if (!existsSync(root + target)) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe('the pictures', () => {
  const pictures = readdirSync(`${root}docs/images`);

  const shown = pages.flatMap((page) => linksOf(read(page)).map((link) => posix.join(posix.dirname(page), link)));

  it.each(pictures)('%s is shown by a page and light enough', (picture) => {
    expect(shown).toContain(`docs/images/${picture}`);
    expect(statSync(`${root}docs/images/${picture}`).size).toBeLessThan(150_000);
  });

  it('all have an alternative text', () => {
    expect([...readme.matchAll(/!\[\]|<img src=(?![^>]*alt="\w)/g)]).toEqual([]);
  });
});

describe('the README', () => {
  it('begins with the two commands, and stays short', () => {
    expect(readme).toMatch(/^# Consentinel\n\n```sh\nnpm start .*\nnpm test .*\n```\n/);
    expect(readme.split('\n').length).toBeLessThan(350);
  });

  it('leads to every page in docs', () => {
    const linked = linksOf(readme).map((link) => link.split('#')[0]);
    for (const page of pages.filter((name) => /^docs\/[^/]+$/.test(name))) expect(linked).toContain(page);
  });
});
