import type { Purpose, TraceKind, TracePurpose } from '../../core/vendor.ts';

/** A text that must contain a placeholder: `Template<'n'>` is a string with `{n}` in it. A text without it does not compile. */
export type Template<Placeholder extends string> = `${string}{${Placeholder}}${string}`;

/**
 * A text by number, chosen with `Intl.PluralRules`. `other` is always there; a language names the forms it has. Only
 * `other` must show the number: "one service" may be written out.
 */
export type Plural<Placeholder extends string> = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: Template<Placeholder>;
};

/** What the first layer says. Short, because every visitor who is asked loads it. */
export interface BannerTexts {
  /** Heading; the name of the region for screen readers. */
  readonly title: string;
  /** What is asked. `{n}`: number of services; `{purposes}`: the phrases below that apply, joined as a list. */
  readonly text: Plural<'n'> & { readonly other: Template<'purposes'> };
  /** Phrases for `{purposes}`: what the services of these categories are for. */
  readonly purposes: Readonly<Record<'performance' | 'targeting', string> & Partial<Record<string, string>>>;
  /** Two of them joined: most banners have two, and a browser's first list format takes it longer than all of the banner. */
  readonly both: Template<'first'> & Template<'second'>;
  /** A phrase for `{purposes}`: a category of the site's own, `{name}`. */
  readonly category: Template<'name'>;
  /** What a refusal means, and that the choice can be changed. */
  readonly free: string;
  /** To somebody who has answered before: `{names}` were added since. */
  readonly fresh: Template<'names'>;
  /** Link to the site's own policy. */
  readonly policy: string;
  /** Button: allows everything that is asked for. */
  readonly accept: string;
  /** Button: refuses everything. As short and as neutral as `accept`. */
  readonly reject: string;
  /** Button: opens the preferences. */
  readonly settings: string;
  /** The preferences were asked for and cannot be loaded; the two buttons still work. */
  readonly unavailable: string;
}

export interface CategoryText {
  readonly name: string;
  /** One or two sentences: what these services do, and what follows from allowing them. */
  readonly description: string;
}

/** What the preferences, the policy and the placeholders say. */
export interface PreferencesTexts {
  /** Heading of the preferences; also the link that opens them. */
  readonly title: string;
  /** What can be done here, and that nothing changes before it is saved. */
  readonly text: string;
  /** Name of the button that closes without saving. */
  readonly close: string;
  /** Button: keeps the switches as they are now. */
  readonly save: string;
  /** In place of a switch: strictly necessary services cannot be refused. */
  readonly always: string;
  /** Beside a category's switch: `{on}` of its `{n}` services are allowed in what is shown. */
  readonly allowed: Template<'on'> & Template<'n'>;
  /** Opens the list of a category's services. */
  readonly services: Plural<'n'>;
  /** Marks a service that was added since the last choice. */
  readonly fresh: string;
  /** Link to a vendor's own policy. */
  readonly vendorPolicy: Template<'name'>;
  /** After a link that opens another tab. */
  readonly newTab: string;
  /** Opens the list of what a service stores. */
  readonly stored: Plural<'n'>;
  /** In place of that list. */
  readonly nothingStored: string;
  /** The descriptions could not be loaded. */
  readonly undescribed: string;
  /** Lifetime of a cookie without an end. */
  readonly untilClosed: string;
  /** Lifetime of session storage. */
  readonly untilTabClosed: string;
  /** Lifetime of other storage without an end. */
  readonly untilDeleted: string;
  /** Who sets it: this site's own domain. */
  readonly here: string;
  /** Who sets it: another domain, or a company where the domain is not known. */
  readonly elsewhere: Template<'domain'>;
  /** Heading of the policy. */
  readonly policyTitle: string;
  /** When the visitor last chose. */
  readonly answered: Template<'date'>;
  readonly unanswered: string;
  /** In place of held content; `{names}` = whose it is. */
  readonly embed: Template<'names'>;
  /** Button that allows `{names}` and shows the content. */
  readonly embedLoad: Template<'names'>;
  /** Where a trace lies. */
  readonly kinds: Readonly<Record<TraceKind, string>>;
  /** What a trace is for, one short sentence each. */
  readonly purposes: Readonly<Record<TracePurpose, string>>;
  readonly vendors?: Readonly<Record<Purpose, string>>;
  readonly categories: {
    readonly 'strictly-necessary': CategoryText;
    readonly performance: CategoryText;
    readonly targeting: CategoryText;
  };
}

/** Those of them that the small elements of a page say. */
export type CommonTexts = Pick<PreferencesTexts, 'title' | 'allowed' | 'embed' | 'embedLoad' | 'categories'>;

/** The same in any language but English, in which the records of vendors have sentences of their own. */
export interface TranslatedPreferences extends PreferencesTexts {
  /** What a vendor does, one short sentence a purpose: for vendors whose record does not say it in this language. */
  readonly vendors: Readonly<Record<Purpose, string>>;
}

/** What the law of a place, a signal of the browser or the page's path adds. */
export interface LawTexts {
  /** Who is responsible for the site, `{name}`: in the banner and above the switches, where the config says it. */
  readonly controller: Template<'name'>;
  /** The browser sends Global Privacy Control: what that means. In the banner and above the switches. */
  readonly signal: string;
  /** Status and badge: an opt-out, by the signal or by hand, has been carried out. In California, by these words. */
  readonly honored: string;
  /** Beside a switch that the signal keeps off. */
  readonly conflict: string;
  /** Beside a switch that is on in spite of the signal. */
  readonly inSpite: string;
  /** Beside what this page's path keeps off. */
  readonly elsewhere: string;
  /** In place of the question, where silence allows everything; `{purposes}` as in the banner. */
  readonly notice: Template<'purposes'>;
  /** Where silence allows some: `{names}`. */
  readonly running: Template<'names'>;
  /** Name of the ✕ that refuses. */
  readonly close: string;
  /** Says so in the text. */
  readonly closing: string;
  /** The two names of the link to the opt-out; by the law's own words. */
  readonly choices: string;
  readonly doNotSell: string;
  /** Above the button with the second name. */
  readonly optOut: string;
  /** In place of held content of `{names}` that the signal keeps off. */
  readonly embedSignal: Template<'names'>;
  /** In place of held content of `{names}` that the page's path keeps off. */
  readonly embedElsewhere: Template<'names'>;
}

/**
 * What only the policy and the small elements of a page say. In files of their own (`elements/<language>.ts`), so that
 * somebody who is asked does not load them.
 */
export interface ElementTexts {
  /** Button of a placeholder: shows the content on this page view, and remembers nothing. */
  readonly once: string;
  /** What is allowed now: `{names}`. */
  readonly allowed: Template<'names'>;
  /** In place of that: nothing is. */
  readonly nothing: string;
  /** Button: a file that says what was chosen, and when. */
  readonly receipt: string;
  /** The site's policy was changed on `{date}`, and nothing is asked about it. */
  readonly changed: Template<'date'>;
  /** Button: takes that away. */
  readonly dismiss: string;
  /** In the policy: when it was changed. */
  readonly since: Template<'date'>;
  /** Beside a trace: who receives what is in it. */
  readonly receiver: Template<'name'>;
  readonly similarTitle: string;
  /** That there are more ways than cookies, and that the choice holds for all. */
  readonly similar: string;
  readonly browsersTitle: string;
  /** Above links to the browsers' own help. */
  readonly browsers: string;
  readonly signalsTitle: string;
  /** `{signal}` is the signal's own name: Global Privacy Control, Do Not Track. */
  readonly sent: Template<'signal'>;
  readonly notSent: Template<'signal'>;
  /** What this site does with it: `{names}` stay off. */
  readonly heeded: Template<'signal'> & Template<'names'>;
  readonly ignored: Template<'signal'>;
  /** Above links to the opt-outs of the advertising industry. */
  readonly optOuts: string;
}

/**
 * One language, complete by type. A language file exports its groups by these names, so that the first layer need not
 * carry the second. A site replaces single texts by their place: `banner.title`, `preferences.kinds.cookie`.
 */
export interface Texts {
  /** Only of a language that is written from right to left. */
  readonly dir?: 'rtl';
  readonly banner: BannerTexts;
  readonly preferences: PreferencesTexts;
  readonly law: LawTexts;
}
