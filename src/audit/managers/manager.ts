/**
 * How a consent manager is met by somebody who can only look and click: documented selectors, as data. A selector is looked
 * for in the page and in every open shadow root; of what fits, the first that is visible counts.
 */
export interface ConsentManager {
  readonly id: string;
  readonly name: string;
  /** There as soon as it has begun, whether it asks or not. */
  readonly detect: string;
  /** The first layer, while it asks. */
  readonly banner: string;
  readonly accept: string;
  /** On the first layer; a site may have switched it off. */
  readonly refuse: string;
  /** Leads from the first layer to the choices. */
  readonly settings?: string;
  /** In the choices: nothing. */
  readonly refuseInSettings?: string;
  /** In the choices: exactly what is switched on. */
  readonly save?: string;
  /** The switches; those that cannot be turned off are disabled. */
  readonly toggles?: string;
  /** One switch, `{id}` = its id. */
  readonly toggle?: string;
  /** What has to be opened for a switch to be seen. */
  readonly unfold?: string;
  /** Brings the choices back after an answer. */
  readonly reopen?: string;
  /** The documented call that does, where a page has no such button: a path of `window`, `klaro.show`. */
  readonly reopenCall?: string;
  /** Its own record of the answer: necessary, and not undeclared. `*` stands for any characters. */
  readonly cookies?: readonly string[];
  readonly storage?: readonly string[];
  /** Where it loads itself from: contacted to ask, so not judged. `*.` = any subdomain. */
  readonly hosts?: readonly string[];
  readonly checked: { readonly on: string; readonly source: readonly string[] };
}
