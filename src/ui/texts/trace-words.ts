import type { Trace } from '../../core/vendor.ts';
import { fill } from './fill.ts';
import { lifetime } from './lifetime.ts';
import { pickMarked, type Picked } from './wording.ts';
import type { PreferencesTexts } from './texts.ts';

function duration({ days, kind }: Trace, say: PreferencesTexts, language: string): string {
  if (kind === 'session') return say.untilTabClosed;
  if (!days) return kind === 'cookie' || days === 0 ? say.untilClosed : say.untilDeleted;
  const { count, unit } = lifetime(days);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** What one trace is for. */
export function tracePurpose({ purpose }: Trace, say: PreferencesTexts, language: string): Picked {
  const known = (say.purposes as Partial<Record<string, string>>)[purpose as string];
  return known === undefined ? pickMarked(purpose, language) : { text: known, foreign: false };
}

/** Where it lies, how long, who sets it. */
export const traceFacts = (trace: Trace, company: string, say: PreferencesTexts, language: string): string[] => [
  say.kinds[trace.kind],
  duration(trace, say, language),
  trace.party === 'third' ? fill(say.elsewhere, { domain: trace.domain ?? company }) : say.here,
];
