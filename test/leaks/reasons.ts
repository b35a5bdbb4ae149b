/** Why something gets out, or does not work. */
export const WHY = {
  parsed:
    'The parser, and the scanner that runs ahead of it, ask for what stands in the HTML before any script can hold it.',
  imports: 'No script stands between a page and `import()`, the imports of a module, or the module of a worklet.',
  style: 'Addresses in styles that stand in the HTML, or are set property by property, pass the gate by.',
  speculation:
    'Speculation rules are carried out by the browser itself, which asks no policy either; the gate does not hold rules that a script inserts.',
  noscript: 'Without scripts there is no gate: only the rewrite, a mark or a header holds it.',
  attr: 'An attribute node is not looked at.',
  frames: 'A frame that begins with a document of its own has natives that were never patched.',
  declarative: 'What the parser puts into a declarative shadow root is seen by no observer.',
  navigation: 'Where a frame or a ping is sent is not looked at.',
  workers:
    "A worker is a realm of its own, which the page's patches do not reach; the file of one needs a policy of its own.",
  storage:
    'Named properties of a storage, databases and caches are not patched, and no policy speaks of them; they are swept at the next start.',
  write: 'What was written is held, but is not written again: `document.write` would wipe a page that has loaded.',
  root: 'What is held inside a declarative root that a script made is not found again.',
  manager: 'What an allowed tag manager inserts carries no mark.',
  modules: 'An inline module that is marked has no load event; what stands behind it waits ten seconds for it.',
  'marked-root':
    'A root that is declared inside a marked template, or was held by the rewrite, is not made when it is let go.',
  'marked-svg': 'A script inside an SVG that is let go of does not run.',
  returning:
    'Chromium drops the address of a frame that is let go of while the page is parsed; a returning visitor sees it empty.',
  object: 'Let go of while the page is parsed, it may be asked for twice.',
  unseen: 'It leaves by a way that the gate does not see.',
  media: 'The gate makes the media load again, which asks for it twice.',
  template:
    "Firefox's scanner looks into templates: it finds posters, images and scripts of SVG, and what is in a declarative root or behind `noscript`.",
  idle: 'Firefox prefetches when it is idle, which may be after the visit.',
  track: 'Firefox loads a track only by the address that it came into the page with.',
  restored: 'Firefox restores what the frame had before the page was loaded again.',
} as const;
