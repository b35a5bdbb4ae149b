import type { Judge } from './judge.ts';
import { instead, tried, type Look } from './patch.ts';

/*
 * Links, forms and `open` that aim at a frame of the page. What goes to a tab of its own, or in the page's place, is the
 * visitor's to see, and is let be. A link that is held leaves its address with the frame, which is let go as any is.
 */
export function aims(judge: Judge): Readonly<Record<'form' | 'open', Look>> {
  const aim = (name: unknown, address: unknown, way: string, fill = true): ReturnType<Look> => {
    const frame = document.querySelector<HTMLIFrameElement>(`iframe[name="${CSS.escape((name ?? '') as string)}"]`);
    return (
      !!frame?.name &&
      instead(judge.address(address, way, frame), () => {
        if (fill) frame.src = address as string;
        return frame.contentWindow;
      })
    );
  };
  const form: Look = (self) => {
    const [name, address] = ['target', 'action'].map((name) => (self as Element).getAttribute(name));
    return aim(name, address, 'form', false);
  };
  const link: Look = (self) => {
    const { target, href } = self as HTMLAnchorElement;
    return aim(target, href, 'a');
  };
  const looks = { submit: form, click: link };
  for (const type of ['submit', 'click'] as const)
    addEventListener(
      type,
      (event) => {
        const self = event.composedPath().find((node) => (node as Partial<HTMLAnchorElement>).target);
        const other = self && tried(looks[type], self, [], Object, type);
        if (!other) return;
        event.preventDefault();
        other();
      },
      true,
    );
  return { form, open: (_self, [address, name]) => aim(name, address, 'open') };
}
