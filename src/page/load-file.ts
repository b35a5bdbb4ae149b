import type { FileName } from '../core/gate-data.ts';
import { nonce, ownAddress } from './gate/nonce.ts';
import { trustedUrl } from './gate/trusted.ts';

/**
 * Loads a file that lies beside the gate. An injected classic script is the one way in which every engine checks the
 * integrity of what comes. `base` says where it lies when the gate is pasted into the page.
 */
export const loadFile = ({ file, integrity }: FileName, base: string | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = trustedUrl(new URL(file, ownAddress() ?? new URL(base ?? '', document.baseURI)).href);
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
    script.nonce = nonce();
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(script.src));
    };
    ((document.head as HTMLElement | null) ?? document.documentElement).append(script);
  });
