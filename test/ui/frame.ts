import { parts, until } from './parts.ts';

export interface Frame {
  readonly window: Window;
  /** The element of this name in the frame. */
  readonly find: (name: string) => Element;
  readonly resize: (width: number, height: number) => void;
  readonly remove: () => void;
}

const script = new URL('whole-page.ts', import.meta.url).href;

/** A page of its own, with a size and a policy of its own, in which whole-page.ts runs. */
export async function openFrame(language = 'en', policy = '', body = ''): Promise<Frame> {
  const frame = document.createElement('iframe');
  const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  frame.srcdoc = `<!doctype html><html lang="${language}">${meta}<title>Frame</title><body>
    <consentinel-policy></consentinel-policy><consentinel-embed data-id="liveperson"></consentinel-embed>${body}
    <script type="module" nonce="once" src="${script}"></script></body></html>`;
  const resize = (width: number, height: number): void => {
    frame.width = String(width);
    frame.height = String(height);
  };
  resize(900, 700);
  document.body.append(frame);
  const find = (name: string): Element => frame.contentDocument?.querySelector(name) as Element;
  await until(() => {
    const [dialog] = parts(find('consentinel-preferences'), 'dialog');
    return dialog?.hasAttribute('open') && parts(find('consentinel-policy'), 'vendor').length > 0;
  });
  return {
    window: frame.contentWindow as Window,
    find,
    resize,
    remove: () => {
      frame.remove();
    },
  };
}
