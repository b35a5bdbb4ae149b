import type { Adapter } from './adapter.ts';

/*
 * Meta Pixel: revoked before `init`, then granted or revoked; events are held in between.
 * Source: developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
interface Pixel {
  (...command: unknown[]): void;
  callMethod?: (...command: unknown[]) => void;
  queue: unknown[];
  push: unknown;
  loaded: boolean;
  version: string;
}
const meta = globalThis as unknown as { fbq?: Pixel; _fbq?: Pixel };

/** The queue that the pixel's script takes over when it comes. */
function pixel(): Pixel {
  if (meta.fbq) return meta.fbq;
  const fbq = function () {
    // The script reads Arguments objects and calls with them.
    // eslint-disable-next-line prefer-rest-params
    const command = arguments as unknown as unknown[];
    if (fbq.callMethod) fbq.callMethod(...command);
    else fbq.queue.push(command);
  } as Pixel;
  meta.fbq = fbq;
  meta._fbq ??= fbq;
  fbq.push = fbq;
  fbq.loaded = true;
  fbq.version = '2.0';
  fbq.queue = [];
  return fbq;
}

export const metaPixel: Adapter = {
  tell([speaker], first) {
    pixel()('consent', !first && speaker?.granted ? 'grant' : 'revoke');
  },
};
