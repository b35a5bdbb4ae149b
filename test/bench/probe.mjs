/* global window, document, getComputedStyle, requestAnimationFrame, MessageChannel, PerformanceObserver, innerWidth, innerHeight */
// Runs in the page, from before its first script: what is seen when. It is handed over as source, so it is closed in
// itself. Costs the page one forced layout a frame while something is watched, the same for every subject.

/** @param {{ banner?: string[], preferences?: string[] }} paths selectors; each but the last leads into a shadow root */
export function probe(paths) {
  const quiet = 400;

  const find = (path) => {
    let root = document;
    let found;
    for (const selector of path) {
      found = root?.querySelector(selector);
      root = found?.shadowRoot;
    }
    return found;
  };

  const opacityOf = (element) => {
    let opacity = 1;
    for (
      let node = element;
      node instanceof window.Element;
      node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host
    )
      opacity *= Number(getComputedStyle(node).opacity);
    return opacity;
  };

  /** What can be seen of an element, as text to compare: empty where nothing can. */
  const look = (element) => {
    if (!element) return '';
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (right - left < 1 || bottom - top < 1) return '';
    if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return '';
    if (getComputedStyle(element).visibility !== 'visible') return '';
    const opacity = opacityOf(element);
    return opacity > 0 ? [left, top, right, bottom, opacity].join() : '';
  };

  /** Resolves after the frame now being made has been painted. */
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(window.performance.now());
      port2.postMessage(0);
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  /** When it was first painted, and when it stopped moving and fading. */
  const watch = async (path) => {
    const seen = { shown: undefined, settled: undefined, opacity: 0 };
    let last = '';
    for (;;) {
      await frame();
      const now = look(find(path));
      const at = await painted();
      if (now !== last) {
        last = now;
        if (now && seen.shown === undefined) seen.shown = at;
        seen.settled = at;
        seen.opacity = Number(now.split(',')[4] ?? 0);
      }
      if (seen.shown !== undefined && at - seen.settled > quiet) return seen;
    }
  };

  const bench = { inp: 0, lcp: 0 };
  window.bench = bench;
  bench.point = (path) => {
    const { left, top, width, height } = find(path).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  bench.shown = (name) => look(find(paths[name])) !== '';
  if (paths.banner) bench.banner = watch(paths.banner);

  /** Waits for the next click of a person: when it was, its next frame and, if asked for, what it opens. */
  bench.arm = (name) => {
    bench.click = new Promise((resolve) => {
      window.addEventListener(
        'click',
        (event) => {
          if (!event.isTrusted) return;
          const opened = name && watch(paths[name]);
          void frame()
            .then(painted)
            .then(async (next) => resolve({ at: event.timeStamp, next, opened: await opened }));
        },
        { capture: true, once: true },
      );
    });
  };

  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) bench.inp = Math.max(bench.inp, duration);
  }).observe({ type: 'event', durationThreshold: 16 });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) bench.lcp = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}
