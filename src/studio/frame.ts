import type { Preview } from './preview-data.ts';

/** Somebody who types should see the banner when they pause, not at each letter. */
const PAUSE = 350;

/**
 * The frame of the preview. Each page in it shows one state: for another it is loaded anew, as a visitor's would be, and
 * asks for what to show when it is ready.
 */
export class Frame {
  #element: HTMLIFrameElement | undefined;
  #wanted = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    addEventListener('message', ({ source, data }) => {
      const there = this.#element?.contentWindow;
      // The frame has no origin; that it is this one says who asks.
      if (there && source === there && data === 'consentinel-preview') there.postMessage(this.#wanted, '*');
    });
  }

  attach(element: HTMLIFrameElement | undefined): void {
    this.#element = element;
  }

  show(preview: Preview): void {
    const wanted = JSON.stringify(preview);
    if (wanted === this.#wanted) return;
    const isFirst = this.#wanted === '';
    this.#wanted = wanted;
    if (isFirst) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const element = this.#element;
      if (element) element.src = 'preview.html';
    }, PAUSE);
  }
}
