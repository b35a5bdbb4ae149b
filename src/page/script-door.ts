import type { BannerData, FileName, GateData, Parts } from '../core/gate-data.ts';
import type { ReadConfig } from '../core/read-config.ts';
import type { Door, Recorder } from './door.ts';
import { loadFile } from './load-file.ts';
import { adapters } from './signals/adapters.ts';

/** The door of the script tag: everything that is not in the gate lies in files beside it. */
export function scriptDoor(read: ReadConfig, { banner, answer }: GateData): Door {
  const parts = ((globalThis as unknown as { __consentinel?: Parts }).__consentinel ??= {});
  const files = (): BannerData => parts.files as BannerData;
  /** Loads a file and takes what it leaves behind. */
  const take = async <T>(file: FileName, left: () => T | undefined): Promise<T> => {
    if (!left()) await loadFile(file, read.settings.base);
    return left() ?? Promise.reject(new Error(file.file));
  };
  return {
    read,
    adapters,
    get settings() {
      return { ...read.settings, ...files().settings };
    },
    get languages() {
      return ['en', ...Object.keys(files().texts)];
    },
    recorder: () => take(answer, () => parts.recorder as Recorder | undefined),
    banner: () => take(banner, () => parts.banner),
    preferences: () => take(files().preferences, () => parts.preferences),
    details: () => take(files().details, () => parts.details),
    texts: (language) => take(files().texts[language] as FileName, () => parts.texts?.[language]),
  };
}
