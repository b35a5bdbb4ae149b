import type { Judge } from './judge.ts';
import { instead, type Look } from './patch.ts';

/*
 * Links, forms and `open` that aim at a frame of the page. What goes to a tab of its own, or in the page's place, is the
 * visitor's to see, and is let be.
 */
const frameOf = (name: string | null | undefined): HTMLIFrameElement | null =>
  name ? document.querySelector(`iframe[name="${CSS.escape(name)}"]`) : null;

export function aims(judge: Judge): {
  readonly form: Look;
  readonly open: Look;
  /** Begins to listen for clicks and for forms that are sent. */
  readonly listen: () => void;
} {
  const refused = (frame: Element | null, address: unknown, way: string): string | undefined =>
    frame ? judge.address(address, way, frame) : undefined;
  const ofForm = (form: Element): string | undefined =>
    refused(frameOf(form.getAttribute('target')), form.getAttribute('action'), 'form');
  let listening = false;
  return {
    form: (self) => instead(ofForm(self as Element), () => undefined),
    open(_self, [address, name]) {
      const frame = frameOf(name as string | undefined);
      return instead(refused(frame, address, 'open'), () => {
        // Held, and let go, as any frame is.
        if (frame) frame.src = address as string;
        return frame?.contentWindow ?? null;
      });
    },
    listen() {
      if (listening) return;
      listening = true;
      const stop = (type: string, held: (event: Event) => boolean): void => {
        addEventListener(
          type,
          (event) => {
            if (held(event)) event.preventDefault();
          },
          true,
        );
      };
      stop('submit', ({ target }) => ofForm(target as Element) !== undefined);
      stop('click', (event) => {
        const link = event.composedPath().find((node) => (node as Partial<HTMLAnchorElement>).target);
        const { href, target } = (link ?? {}) as Partial<HTMLAnchorElement>;
        const frame = href ? frameOf(target) : null;
        if (!frame || !href || refused(frame, href, 'a') === undefined) return false;
        frame.src = href;
        return true;
      });
    },
  };
}
