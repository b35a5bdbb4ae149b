import { compileConfig } from '../../build/compile-config.ts';
import { usedVendors } from '../../build/used-vendors.ts';
import type { SiteConfig } from '../../core/config.ts';
import { decide, type Decided } from '../../core/decide.ts';
import { detailsByItem } from '../../core/details.ts';
import type { Facts } from '../../core/facts.ts';
import { gateHalf } from '../../core/gate-vendor.ts';
import { asked, NECESSARY } from '../../core/item.ts';
import { makeAnswer } from '../../core/make-answer.ts';
import { readConfig } from '../../core/read-config.ts';
import { OPT_IN, regimeFor } from '../../core/regime.ts';
import { sensitiveAt } from '../../core/sensitive.ts';
import type { Vendor } from '../../core/vendor.ts';

/** A page view: where, of whom, and whether the browser sends Global Privacy Control. */
export interface Circumstances {
  /** With its fragment, for routers that keep the path there: `/quote/cover/#life`. */
  readonly path: string;
  readonly region: string;
  readonly gpc: boolean;
}

/** What a visitor has answered: nothing, no to all, yes to all, or yes to one category only. */
export interface Column {
  readonly answer: 'none' | 'refused' | 'accepted' | 'category';
  /** Of `category`. */
  readonly category?: string;
}

export interface LoadRow {
  /** Of an item: a vendor, or a part of one. */
  readonly id: string;
  readonly name: string;
  readonly category: string;
  /** The page has its tag, or the library loads it. */
  readonly by: 'library' | 'page';
  /** One for each column. */
  readonly cells: readonly Decided[];
}

export interface Loads {
  readonly columns: readonly Column[];
  readonly rows: readonly LoadRow[];
  /** Whether somebody who has not answered is asked. */
  readonly asks: boolean;
}

function factsAt(settings: ReturnType<typeof readConfig>['settings'], { path, region, gpc }: Circumstances): Facts {
  const [pathname = '', fragment] = path.split(/(?=#)/);
  return {
    signal: gpc ? (settings.signal ?? ['targeting']) : [],
    regime: settings.regimes ? regimeFor(settings.regimes, [region]) : OPT_IN,
    sensitive: settings.sensitive ? sensitiveAt(settings.sensitive, pathname, fragment ?? '') : [],
  };
}

/** What would load, decided as a page decides it. The config has nothing wrong in it (see usable.ts). */
export function whatLoads(config: SiteConfig, catalogue: readonly Vendor[], where: Circumstances): Loads {
  const used = usedVendors(config, catalogue);
  const { items, settings } = readConfig(
    compileConfig(config, used),
    used.map(({ record }) => gateHalf(record)),
  );
  const details = detailsByItem(used.map(({ whole }) => whole));
  const facts = factsAt(settings, where);
  const question = asked(items);
  const categories = [...new Set(question.map(({ category }) => category))].filter((one) => one !== NECESSARY);
  const columns: readonly Column[] = [
    { answer: 'none' },
    { answer: 'refused' },
    { answer: 'accepted' },
    ...(categories.length > 1 ? categories.map((category): Column => ({ answer: 'category', category })) : []),
  ];
  const yes = ({ answer, category }: Column): string[] =>
    question
      .filter((item) => answer === 'accepted' || (answer === 'category' && item.category === category))
      .map(({ id }) => id);
  const settled = columns.map((column) =>
    decide(
      items,
      column.answer === 'none' ? undefined : makeAnswer(items, yes(column), 0, settings.revision),
      settings.revision,
      facts,
    ),
  );
  const isByPage = new Set(used.filter(({ settings: its }) => its.load === 'page').map(({ record }) => record.id));
  return {
    columns,
    asks: settled[0]?.ask !== undefined,
    rows: items.map(({ id, category }) => ({
      id,
      name: details[id]?.name ?? id,
      category,
      by: isByPage.has(id.split(':')[0] ?? id) ? 'page' : 'library',
      cells: settled.map(({ decision }) => decision[id] ?? { granted: false, reason: 'default' }),
    })),
  };
}
