// All measured values: metric → subject → one number a round.
import { differences, summary } from './statistics.mjs';

export function samples() {
  const all = {};
  return {
    all,
    add(subject, round, values) {
      for (const [metric, value] of Object.entries(values)) ((all[metric] ??= {})[subject.name] ??= [])[round] = value;
    },
  };
}

const taken = (values) => (values ?? []).filter((value) => typeof value === 'number');

/** The lowest median among the peers. */
const best = (metric, subjects, cells) =>
  subjects
    .filter(({ kind, name }) => kind === 'peer' && cells[name])
    .map(({ name }) => ({ name, value: cells[name].median }))
    .sort((a, b) => a.value - b.value)[0];

// A difference can be nothing or less, and then no ratio says anything.
const ratio = (value, base) => (base > 0 && value >= 0 ? value / base : undefined);

/** For each metric the summary of each subject, its ratio to the control and to the best peer. */
export function evaluate(metrics, subjects, all) {
  return metrics
    .filter(({ id }) => all[id])
    .map((metric) => {
      const control = all[metric.id].control;
      const cells = {};
      for (const { name } of subjects) {
        const raw = taken(all[metric.id][name]);
        if (raw.length === 0) continue;
        const paired = metric.over && control ? differences(all[metric.id][name], control) : undefined;
        const told = metric.over && control && name !== 'control' ? paired : raw;
        cells[name] = { ...summary(told), raw: summary(raw) };
        if (control) cells[name].toControl = ratio(summary(raw).median, summary(taken(control)).median);
      }
      const peer = best(metric, subjects, cells);
      for (const cell of Object.values(cells)) cell.toBestPeer = peer && ratio(cell.median, peer.value);
      if (cells.control) delete cells.control.toBestPeer;
      return { ...metric, cells, bestPeer: peer?.name };
    });
}
