/** Why something gets out, or does not work. */
export const WHY = {
  parsed:
    'The parser, and the scanner that runs ahead of it, ask for what stands in the HTML before any script can hold it.',
  imports: 'No script stands between a page and `import()` in a script that runs, or the names of an import map.',
  style:
    'Addresses in styles that stand in the HTML are followed before a script can hold them; `@import` also in a style sheet that waits.',
  noscript: 'Without scripts there is no gate: only the rewrite, a mark or a header holds it.',
  frames: 'What a frame of the HTML runs begins before any script can reach into it.',
  declarative: 'What the parser puts into a declarative shadow root is seen by no observer.',
  navigation: "A frame's `location` cannot be patched.",
  workers:
    "A worker is a realm of its own, which the page's patches do not reach; the file of one needs a policy of its own.",
  write: 'What was written is held, but is not written again: `document.write` would wipe a page that has loaded.',
  root: 'What is held inside a declarative root that a script made is not found again.',
  manager: 'What an allowed tag manager inserts carries no mark.',
  modules: 'An inline module that is marked has no load event; what stands behind it waits ten seconds for it.',
  'marked-root':
    'A root that is declared inside a marked template, or was held by the rewrite, is not made when it is let go.',
  object:
    'Let go of, it is asked for, but what it shows was seen not to report, or to be asked for twice while the page is parsed.',
  unseen: 'It leaves by a way that the gate does not see.',
  template:
    "Firefox's scanner looks into templates: it finds posters, images and scripts of SVG, and what is in a declarative root or behind `noscript`.",
  idle: 'Firefox prefetches when it is idle, which may be after the visit.',
  track: 'Firefox loads a track only by the address that it came into the page with.',
  code: 'A held `javascript:` address is not let go on the same page: it counts from the next one on.',
  'service-worker': "A site's service workers are left alone, by the gate and by the server.",
} as const;
