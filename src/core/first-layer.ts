import type { Consent } from './consent.ts';
import type { Settled } from './decide.ts';
import type { Facts } from './facts.ts';

/*
 * The banner before its code has come: markup and style that the build has rendered from the banner's own template. A
 * site's plain question only; whatever more there is to say, the banner itself says.
 */

/** The first layer in one language. */
export interface FirstLayerWords {
  readonly language: string;
  /** What the banner's shadow root holds. */
  readonly markup: string;
  /** Said where the preferences do not come. */
  readonly unavailable: string;
}

/** What the build puts into a gate. */
export interface FirstLayerData {
  /** The banner's style sheet. */
  readonly css: string;
  /** Attributes of the banner itself: its theme. */
  readonly attributes: Readonly<Record<string, string>>;
  /** By language tag in lower case; one that ends in `-` means its regions too. */
  readonly words: Readonly<Record<string, FirstLayerWords>>;
}

/** What the first layer works with. */
export interface FirstLayerGiven {
  readonly consent: Pick<Consent, 'accept' | 'reject' | 'on'>;
  /** Makes of our own markup what a page that enforces Trusted Types lets in. */
  readonly html: (markup: string) => string;
  /** Lets the banner itself ask, in the same element where it is still there, and then open the preferences. */
  readonly takeOver: (open?: boolean) => void;
}

/** The question while the banner's code has not come. */
export interface FirstLayer {
  /** Shows it; `false` where it can not or there is more to say, and the banner itself has to. */
  ask(settled: Settled, facts: Facts): boolean;
  /** Takes it away. */
  settle(): void;
  /** The language in which it asks; `undefined` while it does not. */
  spoken(): string | undefined;
  /** A visitor has pressed one of its buttons. */
  pressed(): boolean;
}

/** An optional part of the gate. */
export type FirstLayerPart = (given: FirstLayerGiven) => FirstLayer;

/** Whether there is nothing to say but the question: nothing new, no law, no signal. */
export const isPlain = ({ fresh, decision }: Settled, { signal, regime }: Facts): boolean =>
  !fresh[0] && !signal[0] && !regime.close && !Object.values(decision).some(({ reason }) => reason === 'regime');

/** The words for a page in this language; missing where the page's is not among them. */
export function wordsIn(words: FirstLayerData['words'], tag: string): FirstLayerWords | undefined {
  const wanted = tag.toLowerCase();
  return words[wanted] ?? words[`${wanted.split('-')[0] ?? ''}-`];
}
