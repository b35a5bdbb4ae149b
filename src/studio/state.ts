import { checkConfig, type PlacedProblem } from '../build/check-config.ts';
import { isObject, type Fields } from '../build/check-vendors.ts';
import { parseConfig } from '../build/parse-config.ts';
import { known } from './known.ts';
import { configIn, scopesOf, type Scope, type Scopes } from './model/scopes.ts';
import { ELSEWHERE } from './model/regions.ts';

/** The parts of the page, in the order of its navigation. */
export const PARTS = [
  'vendors',
  'texts',
  'looks',
  'site',
  'law',
  'sensitive',
  'connections',
  'loads',
  'problems',
  'file',
  'preview',
] as const;
export type Part = (typeof PARTS)[number];

/** What somebody has set in the page. */
export interface State {
  readonly name: string;
  /** Why the file cannot be written, if so. */
  readonly fixed: string | undefined;
  /** What is in the file. */
  readonly disk: string;
  /** What is shown, changed maybe. */
  readonly text: string;
  /** Earlier texts, for undoing. */
  readonly past: readonly string[];
  /** Somebody else has changed the file meanwhile: what is in it. `disk` is then still what the changes began from. */
  readonly theirs: string | undefined;
  readonly part: Part;
  /** Of the scope that is worked on. */
  readonly scope: string;
  readonly search: string;
  readonly onlyUsed: boolean;
  /** The vendor that was added last: it stands first. */
  readonly newest: string;
  /** Of the texts. */
  readonly language: string;
  readonly onlyOwn: boolean;
  readonly dialog: 'save' | undefined;
  readonly busy: boolean;
  /** The last thing that happened, in a sentence. */
  readonly notice: string;
  readonly preview: {
    readonly device: 'phone' | 'desktop';
    readonly language: string;
    readonly region: string;
    readonly gpc: boolean;
    readonly dark: boolean;
    readonly shows: 'banner' | 'preferences';
    /** Counts reloads that somebody asked for. */
    readonly round: number;
  };
  readonly visit: { readonly path: string; readonly region: string; readonly gpc: boolean };
}

export const START: Omit<State, 'name' | 'fixed' | 'disk' | 'text'> = {
  past: [],
  theirs: undefined,
  part: 'vendors',
  scope: '',
  search: '',
  onlyUsed: false,
  newest: '',
  language: 'en',
  onlyOwn: false,
  dialog: undefined,
  busy: false,
  notice: '',
  preview: { device: 'phone', language: 'en', region: ELSEWHERE, gpc: false, dark: false, shows: 'banner', round: 0 },
  visit: { path: '/', region: ELSEWHERE, gpc: false },
};

/** What follows from the text. */
export interface Read {
  /** Missing where it is not JSON. */
  readonly value: Fields | undefined;
  readonly problems: readonly PlacedProblem[];
  readonly scopes: Scopes;
}

export function readText(text: string): Read {
  const parsed = parseConfig(text.replace(/^\uFEFF/, ''));
  const value = 'value' in parsed && isObject(parsed.value) ? parsed.value : undefined;
  return { value, problems: checkConfig(text, known).problems, scopes: scopesOf(value ?? {}) };
}

/** What a part of the page is drawn from. */
export interface View extends Read {
  readonly state: State;
  readonly scope: Scope;
  /** The config in the scope, merged. */
  readonly config: Fields;
  readonly errors: number;
}

export function viewOf(state: State, read: Read): View {
  const [base] = read.scopes;
  const scope = read.scopes.find(({ key }) => key === state.scope) ?? base;
  const errors = read.problems.filter(({ level }) => level === 'error').length;
  return { ...read, state, scope, config: configIn(scope), errors };
}
