// The results as text: one table of medians and quartiles, one of ratios.
const number = (value, { digits, scale }) => (value * scale).toFixed(digits).replace(/^-(0(\.0+)?)$/, '$1');

function cellText(row, subject, quartiles) {
  const cell = row.cells[subject.name];
  if (!cell) return '';
  const sign = row.over && subject.kind !== 'control' && cell.median >= 0 ? '+' : '';
  const spread = quartiles && cell.n > 2 ? ` (${number(cell.q1, row)}–${number(cell.q3, row)})` : '';
  return `${sign}${number(cell.median, row)}${spread}`;
}

const times = (value) => (value === undefined ? '–' : value.toFixed(value < 10 ? 2 : 0));

function ratioText(row, subject) {
  const cell = row.cells[subject.name];
  if (!cell) return '';
  const { toControl, toBestPeer } = cell;
  return toControl === undefined ? times(toBestPeer) : `${times(toBestPeer)} / ${times(toControl)}`;
}

const name = ({ title, unit }) => (unit ? `${title}, ${unit}` : title);

const medians = (rows, subjects, quartiles) => [
  ['', ...subjects.map(({ label }) => label)],
  ...rows.map((row) => [name(row), ...subjects.map((subject) => cellText(row, subject, quartiles))]),
];

const ratios = (rows, subjects) => [
  ['', ...subjects.map(({ label }) => label)],
  ...rows
    .filter((row) => row.bestPeer)
    .map((row) => [row.title, ...subjects.map((subject) => ratioText(row, subject))]),
];

const markdown = ([head, ...lines]) => {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...lines.map(line)].join('\n');
};

const columns = (lines) => {
  const widths = lines[0].map((_, i) => Math.max(...lines.map((cells) => cells[i].length)));
  return lines
    .map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '))
    .join('\n');
};

const meaning = 'Times of the best peer; after the stroke, times of the control.';

export const forTerminal = (rows, subjects) =>
  `${columns(medians(rows, subjects, false))}\n\n${meaning}\n\n${columns(ratios(rows, subjects.slice(1)))}`;

export const forDocument = (rows, subjects) =>
  `${markdown(medians(rows, subjects, true))}\n\n${meaning}\n\n${markdown(ratios(rows, subjects.slice(1)))}`;
