import { describe, expect, it } from 'vitest';
import { decide, type Settled } from '../../src/core/decide.ts';
import { makeAnswer } from '../../src/core/make-answer.ts';
import { plan, planHold } from '../../src/core/plan.ts';
import { read } from './items.ts';

const { items } = read();
const settled = (granted?: string[]): Settled =>
  decide(items, granted && makeAnswer(items, granted, 1_800_000_000, 0), 0);
const steps = (before: Settled | undefined, after: Settled, ran: string[] = []) =>
  plan(before?.decision, after, new Set(ran)).map((step) => step.do);

describe('the plan', () => {
  it('begins with a denial of everything that is not necessary', () => {
    expect(planHold(items)).toEqual([{ do: 'signal', granted: ['cms'], first: true }]);
  });
  it('of a first visit: sweep, let go the necessary, ask', () => {
    expect(steps(undefined, settled())).toEqual(['sweep', 'release', 'ask']);
  });
  it('of a returning visitor: tell the vendors, sweep what is refused, let go, ask nothing', () => {
    const plan_ = plan(undefined, settled(['analytics']), new Set());
    expect(plan_.map((step) => step.do)).toEqual(['signal', 'sweep', 'release']);
    expect(plan_[0]).toMatchObject({ granted: ['cms', 'analytics'], first: false });
    expect(plan_[1]).toMatchObject({ ids: ['cms:targeting', 'pixel'] });
    expect(plan_[2]).toMatchObject({ afterPaint: false });
  });
  it('of a yes: tell, let go after the paint, announce', () => {
    const plan_ = plan(settled().decision, settled(['analytics']), new Set());
    expect(plan_.map((step) => step.do)).toEqual(['signal', 'sweep', 'release', 'announce']);
    expect(plan_.at(-1)).toMatchObject({ gained: ['analytics'], lost: [] });
    expect(plan_[2]).toMatchObject({ afterPaint: true });
    expect(plan(settled().decision, settled(['analytics']), new Set(), false, true)[2]).toMatchObject({
      afterPaint: false,
    });
  });
  it('A-05 of the same answer again: no signal', () => {
    expect(steps(settled(['analytics']), settled(['analytics']))).not.toContain('signal');
  });
  it('A-05 of a first no: one signal', () => {
    expect(steps(settled(), settled([])).filter((step) => step === 'signal')).toHaveLength(1);
  });
  it('A-06 of a withdrawal: tell, stop, clear, announce, and begin anew where a script has run', () => {
    expect(steps(settled(['analytics', 'pixel']), settled(['pixel']), ['analytics', 'pixel'])).toEqual([
      'signal',
      'stop',
      'sweep',
      'announce',
      'reload',
    ]);
  });
  it('of a withdrawal where nothing has run: no reload', () => {
    expect(steps(settled(['analytics']), settled([]))).not.toContain('reload');
  });
  it('of one lost and one gained: what is gained starts after the reload', () => {
    expect(steps(settled(['analytics']), settled(['pixel']), ['analytics'])).not.toContain('release');
  });

  describe('in lockdown', () => {
    const steps = (before: Settled | undefined, after: Settled, ran: string[] = []) =>
      plan(before?.decision, after, new Set(ran), true).map((step) => step.do);

    it('of a yes: tell, announce, begin anew, and let nothing go before', () => {
      expect(steps(settled(), settled(['analytics']))).toEqual(['signal', 'sweep', 'announce', 'reload']);
    });
    it('of one more yes: the same, though nothing that ran was lost', () => {
      expect(steps(settled(['analytics']), settled(['analytics', 'pixel']), ['analytics'])).toEqual([
        'signal',
        'sweep',
        'announce',
        'reload',
      ]);
    });
    it('of a withdrawal: begin anew, also where none of its scripts has run: its frames and images may have loaded', () => {
      expect(steps(settled(['analytics']), settled([]))).toEqual(['signal', 'stop', 'sweep', 'announce', 'reload']);
    });
    it('of a first no, and of the same answer again: nothing has changed, so the page stays', () => {
      expect(steps(settled(), settled([]))).toEqual(['signal', 'sweep', 'release', 'announce']);
      expect(steps(settled(['pixel']), settled(['pixel']))).not.toContain('reload');
    });
    it('of a page that begins with an answer: let go, as ever', () => {
      expect(steps(undefined, settled(['analytics']))).toEqual(['signal', 'sweep', 'release']);
      expect(steps(undefined, settled())).toEqual(['sweep', 'release', 'ask']);
    });
  });
});
