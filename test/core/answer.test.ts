import { describe, expect, it } from 'vitest';
import { formatAnswer, newestAnswer, parseAnswer, type Answer } from '../../src/core/answer.ts';

const DAY = 86_400;
const now = 1_800_000_000;
const answer: Answer = {
  at: now - 5 * DAY,
  revision: 3,
  method: 'save',
  granted: ['analytics.0ab', 'cms:targeting.1c2'],
  refused: ['pixel.zz9'],
};

describe('the stored answer', () => {
  it('comes back as it was', () => {
    expect(parseAnswer(formatAnswer(answer), now, 180)).toEqual(answer);
  });
  it('comes back empty-handed too', () => {
    const none: Answer = { ...answer, method: 'reject', granted: [], refused: [] };
    expect(parseAnswer(formatAnswer(none), now, 180)).toEqual(none);
  });
  it('has only characters that a cookie carries as they are', () => {
    expect(formatAnswer(answer)).toMatch(/^[\w~:.!-]+$/);
  });
  it('E-09 runs out after the days the site gives it, grants and refusals alike (E-08)', () => {
    const text = formatAnswer(answer);
    expect(parseAnswer(text, answer.at + 180 * DAY, 180)).toBeDefined();
    expect(parseAnswer(text, answer.at + 180 * DAY + 1, 180)).toBeUndefined();
  });
  it('is none when it is from the future', () => {
    expect(parseAnswer(formatAnswer({ ...answer, at: now + 2 * DAY }), now, 180)).toBeUndefined();
  });
  it.each([
    ['nothing', ''],
    ['another library’s JSON', '{"analytics":true}'],
    ['an unknown version', formatAnswer(answer).replace(/^1/, '2')],
    ['a cut one', formatAnswer(answer).slice(0, 20)],
    ['a grown one', `${formatAnswer(answer)}~more`],
    ['markup', formatAnswer(answer).replace('pixel', '<script>')],
    ['an unknown method', formatAnswer(answer).replace('save', 'yes')],
    ['a huge one', formatAnswer({ ...answer, granted: Array.from({ length: 900 }, (_, i) => `v${i}.abc`) })],
    ['a newline', `${formatAnswer(answer)}\n`],
    ['percent signs', '%E0%A4%A'],
  ])('is none when it is %s', (_, text) => {
    expect(parseAnswer(text, now, 180)).toBeUndefined();
  });
  it('of two cookies the newest counts, and of two equally new ones the one that grants less', () => {
    const older = formatAnswer({ ...answer, at: answer.at - 1 });
    const fewer = formatAnswer({ ...answer, granted: [] });
    expect(newestAnswer([older, formatAnswer(answer), 'garbage'], now, 180)).toEqual(answer);
    for (const order of [
      [formatAnswer(answer), fewer],
      [fewer, formatAnswer(answer)],
    ])
      expect(newestAnswer(order, now, 180)?.granted).toEqual([]);
  });
});
