import type { Problem, ProblemCode } from '../core/problem.ts';

type Args = Readonly<Record<string, string>>;

/** What is wrong, and what to do about it. No full stop: the two are joined where they are shown. */
export interface Words {
  readonly reason: string;
  readonly repair: string;
}

const meant = (args: Args, otherwise: string): string =>
  args['didYouMean'] ? `did you mean "${args['didYouMean']}"?` : otherwise;
const so = (args: Args): string => (args['example'] ? `, for example "${args['example']}"` : '');
const about = (args: Args): string => (args['about'] ? ` (${args['about'].replace(/\.$/, '')})` : '');

/** One function a code. Its section in docs/problems.md says more. */
const WORDS: Readonly<Record<ProblemCode, (args: Args, path: string) => Words>> = {
  'bad-json': (args) => ({
    reason: `not JSON${args['reason'] ? `: ${args['reason']}` : ''}`,
    repair: 'correct it here; comments and trailing commas are fine',
  }),
  'not-a-module': (args) => ({
    reason: `cannot be run${args['reason'] ? `: ${args['reason'].replace(/\.$/, '')}` : ''}`,
    repair: 'let it export its config by default, as in "export default defineConfig({ … })", or use a JSON file',
  }),
  'too-large': (args) => ({ reason: `longer than ${args['limit'] ?? ''} characters`, repair: 'shorten the config' }),
  'too-deep': (args) => ({ reason: `more than ${args['limit'] ?? ''} brackets deep`, repair: 'nest it less' }),
  'duplicate-key': (args) => ({
    reason: `already there${args['other'] ? ` as "${args['other']}"` : ''}`,
    repair: 'remove one of the two',
  }),
  'bad-value': (args) => ({
    reason: args['expected'] ? `must be ${args['expected']}` : 'wrong value',
    repair: meant(args, 'correct the value'),
  }),
  'missing-key': (args) => ({
    reason: 'missing',
    repair: `add it${args['expected'] ? `: ${args['expected']}` : ''}`,
  }),
  'unknown-key': (args) => ({ reason: 'unknown key', repair: meant(args, 'remove it') }),
  'not-supported': (args) => ({
    reason: `${args['what'] ?? 'this'} is not supported by this version`,
    repair: args['instead'] ? `use ${args['instead']}` : 'remove it',
  }),
  'no-vendors': () => ({ reason: 'no vendors', repair: 'name at least one under "vendors"' }),
  'unknown-vendor': (args) => ({
    reason: 'unknown vendor',
    repair: meant(args, 'if it is one of your own, give its "name", "company", "category" and the rest'),
  }),
  'old-name': (args) => ({
    reason: 'an old name',
    repair: args['didYouMean'] ? `call it "${args['didYouMean']}"` : 'use the present one',
  }),
  'missing-option': (args) => ({
    reason: `missing, so it cannot be loaded${about(args)}`,
    repair: `add it${so(args)}, or say "load": "page" if the page loads it`,
  }),
  'bad-option': (args) => ({
    reason: `does not look like one${about(args)}`,
    repair: `copy it again, in quotes${so(args)}`,
  }),
  'unknown-category': (args) => ({
    reason: `unknown category${args['category'] ? ` "${args['category']}"` : ''}`,
    repair: meant(args, 'declare it under "categories"'),
  }),
  'cookie-claimed-twice': (args) => ({
    reason: `${args['name'] ? `"${args['name']}"` : 'it'} also belongs to ${args['other'] ?? 'another vendor'}, and refusing one would remove it`,
    repair: 'declare it once, or narrow the name',
  }),
  'no-policy-url': () => ({
    reason: 'no link to a privacy policy',
    repair: 'add the address of this site\'s policy, for example "policyUrl": "/privacy"',
  }),
  'no-controller': () => ({
    reason: 'the banner cannot say who is responsible for the site',
    repair: 'add their name, for example "controller": { "name": "Shop Example Ltd" }',
  }),
  'unknown-language': (args) => ({
    reason: args['language'] ? `no texts for "${args['language']}"` : 'no texts',
    repair: meant(args, `use ${args['there'] ?? 'one of the languages there are'}`),
  }),
  'made-necessary': (args) => ({
    reason: `${args['vendor'] ?? 'it'} will load without asking, though it is ${args['category'] ?? 'not necessary'}`,
    repair: 'move it back unless the law of every visitor permits that',
  }),
  'no-region': () => ({
    reason: 'regimes by region, but nothing that tells the region',
    repair: 'say with "region" where it is read, or use "*" alone',
  }),
  'no-regimes': () => ({
    reason: 'a region without regimes, so it changes nothing',
    repair: 'add "regimes", for example "presets", or remove it',
  }),
  'unreached-regime': (args) => ({
    reason: `no visitor is ever in ${args['region'] ?? 'this region'}${args['fixed'] ? `: "region" is always ${args['fixed']}` : ''}`,
    repair: 'say with "region" where the region is read, or remove the regime',
  }),
  'gpc-off': () => ({
    reason: 'Global Privacy Control is not heeded, though twelve US states want it to be',
    repair: 'remove it, or name what the signal switches off',
  }),
  'too-few-days': (args) => ({
    reason: `shorter than the ${args['least'] ?? ''} days of this regime${args['why'] ? `: ${args['why']}` : ''}`,
    repair: 'give more days, or leave it out',
  }),
  'replay-without-yes': (args) => ({
    reason: `${args['vendor'] ?? 'it'} records what visitors do, and would begin without a yes`,
    repair: `add ${args['id'] ? `"${args['id']}"` : 'it'} to "optIn" of this regime`,
  }),
  'not-exempt': (args) => ({
    reason: `${args['vendor'] ?? 'it'} does more than measure, so it would begin without the yes that it needs`,
    repair: 'take it out of "exempt", unless counsel says that it is exempt',
  }),
  'on-sensitive-path': (args) => ({
    reason: `${args['vendors'] ?? 'somebody'} may load on this path, and ${args['vendors']?.includes(', ') ? 'tell' : 'tells'} others who was there`,
    repair: `add ${args['ids'] ?? 'it'} to the list, or "*" for everybody`,
  }),
  'unused-category': () => ({
    reason: 'no vendor is in this category, so no visitor sees it',
    repair: 'put a vendor into it, or remove it',
  }),
  'open-lockdown': (args) => ({
    reason: `lockdown that lets third parties through that nobody knows${args['unknown'] ? ` ("${args['unknown']}")` : ''}`,
    repair: 'leave "unknown" out: in lockdown it is "block"',
  }),
  'asked-again': (args) => ({
    reason: `no old answer stands for ${args['ids'] ?? 'a vendor'}, so visitors are asked about it`,
    repair: 'add it to an old key that asked for it; leave it where none did',
  }),
  'faint-colors': (args) => ({
    reason: args['upper']
      ? `"${args['upper']}" upon "${args['lower'] ?? ''}" can hardly be told apart on a ${args['side'] ?? ''} page (${args['ratio'] ?? ''}:1)`
      : 'colours that can hardly be told apart',
    repair: `choose two with a contrast of 5:1${args['side'] === 'dark' ? ', with one of their own for dark pages, or say "scheme": "light"' : ''}`,
  }),
  'foreign-folder': () => ({
    reason: 'this folder holds files that are not of this build',
    repair: 'give an empty folder, or a new one, with --out',
  }),
  'own-tag': () => ({
    reason: 'the page has a tag of its own and the library loads it too, so it would run twice',
    repair: 'give it "load": "page" in the config, or remove the tag',
  }),
  'not-read': () => ({ reason: 'UTF-16, which is left as it is', repair: 'save the file as UTF-8' }),
  'unknown-mark': (args, path) => ({
    reason: `nobody is called "${args['id'] ?? path}"`,
    repair: meant(args, 'add it to the vendors of the config'),
  }),
  'live-mark': () => ({
    reason: 'a marked script that has run already',
    repair: 'give it type="text/plain" in the HTML',
  }),
  'storage-blocked': () => ({
    reason: 'the browser keeps no cookie, so the choice holds for this page only',
    repair: 'check "cookie.domain"; if it is right, the visitor has blocked storage',
  }),
  'answer-too-large': () => ({
    reason: 'the answer does not fit into a cookie, so nothing is kept',
    repair: 'name fewer vendors',
  }),
  'trace-survived': () => ({
    reason: 'could not be removed by a script',
    repair: 'have your server remove it, or remove whoever sets it',
  }),
  'interface-failed': () => ({
    reason: 'the interface could not be loaded, so nothing is allowed',
    repair: 'publish the whole folder, and let the Content-Security-Policy permit it',
  }),
  'not-a-person': () => ({
    reason: 'a yes without the click or key of a person',
    repair: 'pass the event that the visitor caused',
  }),
  'script-failed': () => ({ reason: 'a script failed to load or run', repair: 'see the error before this one' }),
  'listener-failed': () => ({ reason: 'a listener of the page threw', repair: 'see its error' }),
  'policy-late': (args) => ({
    reason:
      args['arrival'] === 'none'
        ? 'the page has no head, so the browser holds nothing'
        : 'part of the page was there before the policy, and may have loaded',
    repair: "put the gate's script into the head, before everything else, or send the policy from the server",
  }),
  'unequal-buttons': (args) => ({
    reason: `a style sheet makes the buttons unequal${args['what'] ? ` (accept / reject: ${args['what']})` : ''}`,
    repair: args['undone'] ? 'it was undone; style both parts alike' : 'style the parts accept and reject alike',
  }),
  'faint-buttons': (args) => ({
    reason: `the text of a button can hardly be read${args['what'] ? ` (${args['what']}:1)` : ''}`,
    repair: 'give text and ground of the buttons a contrast of 5:1',
  }),
  'receipt-failed': (args) => ({
    reason:
      args['why'] === 'waits'
        ? `the collector could not take a receipt (status ${args['status'] ?? ''}); it waits in the browser`
        : args['why'] === 'overflow'
          ? 'the collector has been out of reach for so many choices that the oldest receipt was given up'
          : `the collector declined a receipt for good${args['status'] ? ` (status ${args['status']})` : ''}`,
    repair: 'see whether the address under "receipts" is right, and whether its server runs and permits this site',
  }),
  'not-rewritten': (args) => ({
    reason: `a page that comes compressed or in part${args['why'] ? ` (${args['why']})` : ''} cannot be rewritten`,
    repair: 'compress it after the middleware, not before',
  }),
  'loaded-twice': () => ({ reason: 'there already', repair: 'load it once a page; the first one counts' }),
};

/** The codes there are; the documentation has a section for each. */
export const CODES = Object.keys(WORDS) as ProblemCode[];

export const words = ({ code, path, args }: Problem): Words => WORDS[code](args ?? {}, path);

/** `unknown vendor; did you mean "google-analytics"?` */
export function sentence(problem: Problem): string {
  const { reason, repair } = words(problem);
  return `${reason}; ${repair}`;
}

/** Where the documentation that comes with the package speaks of a code. */
export const docsOf = (code: ProblemCode): string => `docs/problems.md#${code}`;
