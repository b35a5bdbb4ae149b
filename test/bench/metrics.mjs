// What the numbers are called. `over`: told as the difference to the control of the same round.
const kilobytes = { unit: 'KB', digits: 1, scale: 1 / 1000 };
const count = { unit: '', digits: 0, scale: 1 };
const milliseconds = { unit: 'ms', digits: 0, scale: 1 };
const over = { over: 'control' };

export const metrics = [
  { id: 'first.requests', title: 'First visit: requests', ...count },
  { id: 'first.files', title: 'First visit: files', ...kilobytes },
  { id: 'first.inline', title: 'Inline in every page, over the control', ...kilobytes },
  { id: 'preferences.requests', title: 'Opening the preferences: further requests', ...count },
  { id: 'preferences.files', title: 'Opening the preferences: further files', ...kilobytes },
  { id: 'returning.requests', title: 'Returning, empty cache: requests', ...count },
  { id: 'returning.files', title: 'Returning, empty cache: files', ...kilobytes },
  { id: 'first.calls', title: 'First visit: function calls', ...count },
  { id: 'returning.calls', title: 'Returning: function calls', ...count },
  { id: 'first.heap', title: 'First visit: heap', ...kilobytes, ...over },
  { id: 'returning.heap', title: 'Returning: heap', ...kilobytes, ...over },
  { id: 'first.script', title: 'First visit: script, 4x', ...milliseconds, ...over },
  { id: 'first.task', title: 'First visit: main thread, 4x', ...milliseconds, ...over },
  { id: 'returning.script', title: 'Returning: script, 4x', ...milliseconds, ...over },
  { id: 'returning.task', title: 'Returning: main thread, 4x', ...milliseconds, ...over },
  { id: 'banner.shown', title: 'Banner painted, slow 4G', ...milliseconds },
  { id: 'banner.settled', title: 'Banner at rest, slow 4G', ...milliseconds },
  { id: 'banner.lcp', title: 'Largest contentful paint, slow 4G', ...milliseconds, ...over },
  { id: 'cold.first-tag', title: 'Returning, empty cache, slow 4G: first tag', ...milliseconds, ...over },
  { id: 'cold.last-tag', title: 'Returning, empty cache, slow 4G: last tag', ...milliseconds, ...over },
  { id: 'warm.first-tag', title: 'Returning, full cache, slow 4G: first tag', ...milliseconds, ...over },
  { id: 'warm.last-tag', title: 'Returning, full cache, slow 4G: last tag', ...milliseconds, ...over },
  ...[10, 100, 1000].flatMap((tags) => [
    { id: `accept-${tags}.frame`, title: `Accept, ${tags} tags, 4x: next paint`, ...milliseconds },
    { id: `accept-${tags}.last-tag`, title: `Accept, ${tags} tags, 4x: last tag`, ...milliseconds },
  ]),
  ...[10, 1000].flatMap((vendors) => [
    { id: `preferences-${vendors}.start`, title: `${vendors} vendors, 4x: script before any click`, ...milliseconds },
    { id: `preferences-${vendors}.shown`, title: `${vendors} vendors, 4x: preferences painted`, ...milliseconds },
    { id: `preferences-${vendors}.settled`, title: `${vendors} vendors, 4x: preferences at rest`, ...milliseconds },
  ]),
];
