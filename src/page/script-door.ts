import type { BannerModule } from '../core/consent.ts';
import type { GateData } from '../core/gate-data.ts';
import type { ReadConfig } from '../core/read-config.ts';
import type { Desk, DeskGiven, Door } from './door.ts';
import { parts, takeFrom, type Take } from './load-file.ts';
import type { Adapters } from './signals/adapter.ts';

/** What answer.js leaves behind. */
export type ScriptDesk = (given: DeskGiven, take: Take) => Desk;

/** Parts of the gate that a config may leave out. */
type Optional = Pick<Door, 'intercept' | 'lockdown' | 'law' | 'adopt' | 'unsent' | 'first'>;

/** The door of the script tag: everything that is not in the gate lies in files beside it. */
export function scriptDoor(
  read: ReadConfig,
  { banner, answer }: GateData,
  adapters: Adapters,
  optional: Optional,
): Door {
  const take = takeFrom(read.settings.base);
  return {
    read,
    adapters,
    ...optional,
    desk: async (given) => (await take(answer, () => parts.desk as ScriptDesk | undefined))(given, take),
    banner: () => take<BannerModule>(banner, () => parts.banner),
  };
}
