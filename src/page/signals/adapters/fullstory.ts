import type { Adapter } from '../adapter.ts';
import { globals } from '../globals.ts';
import type { Command } from '../queue.ts';
import { tellBy } from '../words.ts';

/*
 * FullStory: never captures by itself, on any page; started and shut down by hand. Nothing of it is remembered, so each
 * page holds it anew. Source: developer.fullstory.com/browser/auto-capture/capture-data
 */
interface Recorder extends Command {
  q?: unknown[];
  _api?: Command;
}

/** The queue that fs.js takes over: operation, options, source, and what promises would need. */
function recorder(): Recorder {
  if (globals['FS']) return globals['FS'] as Recorder;
  const made: Recorder = (operation, options, source) => {
    if (made._api) return made._api(operation, options, source, undefined, undefined, 2);
    made.q?.push([operation, options, source, undefined, undefined, 2]);
    return undefined;
  };
  made.q = [];
  globals['FS'] = Object.assign(made, { _v: '2.0.0', _w: {} });
  return made;
}

export default {
  tell: tellBy({
    hold() {
      globals['_fs_capture_on_startup'] = false;
    },
    grant() {
      recorder()('start');
    },
    revoke() {
      recorder()('shutdown');
    },
  }),
} satisfies Adapter;
