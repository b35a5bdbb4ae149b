import { describe, expect, test } from 'vitest';
import { readOptions } from './options.mjs';
import { evaluate, samples } from './samples.mjs';
import { quantile, summary } from './statistics.mjs';
import { forDocument } from './table.mjs';

const subjects = [
  { name: 'control', label: 'control', kind: 'control' },
  { name: 'quick', label: 'quick 1.0', kind: 'peer' },
  { name: 'slow', label: 'slow 2.0', kind: 'peer' },
  { name: 'ours', label: 'Ours', kind: 'own' },
];
const metric = { id: 'wait', title: 'Wait', unit: 'ms', digits: 0, scale: 1 };

const measured = (rounds) => {
  const results = samples();
  rounds.forEach((values, round) => {
    for (const subject of subjects)
      if (subject.name in values) results.add(subject, round, { wait: values[subject.name] });
  });
  return results.all;
};

describe('statistics', () => {
  test('a median is the middle value, or halfway between the two middle ones', () => {
    expect(quantile([9, 1, 5], 0.5)).toBe(5);
    expect(quantile([1, 2, 4, 100], 0.5)).toBe(3);
  });

  test('quartiles lie between neighbours', () => {
    expect(summary([1, 2, 3, 4, 5])).toEqual({ median: 3, q1: 2, q3: 4, n: 5 });
  });
});

describe('evaluation', () => {
  const rounds = [
    { control: 100, quick: 150, slow: 300, ours: 110 },
    { control: 200, quick: 250, slow: 400, ours: 220 },
    { control: 900, quick: 960, slow: 1100, ours: 915 },
  ];

  test('a difference is taken to the control of the same round', () => {
    const [row] = evaluate([{ ...metric, over: 'control' }], subjects, measured(rounds));
    expect(row.cells.slow.median).toBe(200);
    expect(row.cells.ours.median).toBe(15);
    expect(row.cells.control.median).toBe(200);
  });

  test('the best peer is a peer: neither the control nor ourselves', () => {
    const [row] = evaluate([metric], subjects, measured(rounds));
    expect(row.bestPeer).toBe('quick');
    expect(row.cells.ours.toBestPeer).toBeCloseTo(220 / 250);
    expect(row.cells.slow.toControl).toBeCloseTo(400 / 200);
  });

  test('a difference of nothing or less has no ratio', () => {
    const [row] = evaluate([{ ...metric, over: 'control' }], subjects, measured([{ control: 5, quick: 9, ours: 3 }]));
    expect(row.cells.ours.toBestPeer).toBeUndefined();
  });

  test('a subject that was not measured has an empty cell', () => {
    const rows = evaluate([metric], subjects, measured([{ control: 5, quick: 9 }]));
    expect(forDocument(rows, subjects).split('\n')[2]).toBe('| Wait, ms | 5 | 9 |  |  |');
  });
});

describe('options', () => {
  test('a number that is none is refused with the option it was given for', () => {
    expect(() => readOptions(['--rounds', 'many'])).toThrow('--rounds many');
  });

  test('seven rounds have three of the slow cells', () => {
    expect(readOptions([])).toMatchObject({ rounds: 7, heavy: 3 });
  });
});
