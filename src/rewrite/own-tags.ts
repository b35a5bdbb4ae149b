import { knowledge } from './knowledge.ts';
import type { Change, RewriteOptions } from './options.ts';

/** A tag that starts its vendor; a pixel or an iframe beside it does not. */
const STARTS = /^(?:script|inline script|link stylesheet)$/;

/** The first tag of each vendor that the page starts by itself and that this config has the library load as well. */
export function ownTags(changes: readonly Change[], { config, vendors }: RewriteOptions): Change[] {
  const { managed } = knowledge(config, vendors);
  const told = new Set<string>();
  return changes.flatMap((change) =>
    STARTS.test(change.what)
      ? change.item.split(' ').flatMap((item) => {
          if (!managed.has(item) || told.has(item)) return [];
          told.add(item);
          return [{ ...change, item }];
        })
      : [],
  );
}
