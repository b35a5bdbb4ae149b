import type { FileName, Parts } from '../core/gate-data.ts';
import { ownAddress } from './gate/nonce.ts';
import { trustedUrl } from './gate/trusted.ts';
import { insert } from './vendors.ts';

/** Where the files of the script door leave what they bring. */
export const parts = ((globalThis as unknown as { __consentinel?: Parts }).__consentinel ??= {});

/** Loads a file once, and takes what it leaves behind. */
export type Take = <T>(file: FileName, left: () => T | undefined) => Promise<T>;

/** What is on its way or there; a file that did not come may be wanted again. */
const arriving = new Map<string, Promise<unknown>>();

/**
 * For files that lie beside the gate; `base` says where when the gate is pasted into the page. An injected classic script
 * is the one way in which every engine checks the integrity of what comes.
 */
export const takeFrom =
  (base: string | undefined): Take =>
  async ({ file, integrity }, left) => {
    const arrival =
      arriving.get(file) ??
      new Promise((resolve) => {
        const script = document.createElement('script');
        script.src = trustedUrl(new URL(file, ownAddress() ?? new URL(base ?? '', document.baseURI)).href);
        script.integrity = integrity;
        script.crossOrigin = 'anonymous';
        script.onload = script.onerror = resolve;
        insert(script);
      });
    arriving.set(file, arrival);
    await arrival;
    const part = left();
    if (part) return part;
    arriving.delete(file);
    throw new Error(file);
  };
