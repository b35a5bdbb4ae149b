import type { Mode, Unknown } from '../../../core/config.ts';
import type { HostTable } from '../../../core/hosts.ts';
import type { Attempt, Report } from '../../../core/report.ts';

export type Kept = Exclude<Attempt, 'request'>;

/**
 * What the interceptors ask and tell. They are a part of their own, which the build can leave out: so they import nothing
 * of the gate that keeps a state.
 */
export interface Given {
  readonly hosts: HostTable;
  readonly mode: Mode | undefined;
  readonly unknown: Unknown | undefined;
  /** What is allowed by name, at this moment. */
  readonly allowed: () => ReadonlySet<string>;
  /** The refused item to which a cookie or key belongs; undefined where it may be written. */
  readonly claimed: (kind: Kept, name: string) => string | undefined;
  /** Names of storage that anybody claims, with spaces between them; patterns among them are passed over. */
  readonly keys: string;
  /** This element is held from now on, and marked: the gate lets it go as it does those that the page marked. */
  readonly held: (element: HTMLElement) => void;
  /** An element comes into the page that the page has marked. */
  readonly found: (element: HTMLElement) => void;
  /** Whether `found` tells of all that come: then nobody else has to watch. */
  readonly rely: (on: boolean) => void;
  /** It got another address, and is the page's again. */
  readonly free: (element: HTMLElement) => void;
  /** A script of this item, which is allowed, comes into the page: it cannot be unloaded. */
  readonly ran: (item: string) => void;
  /** Lets go of an element that is not in the page. */
  readonly show: (element: HTMLElement) => void;
  /** Whether the page itself marked it, and the mark is met: then the page has said whose it is. */
  readonly marked: (element: Element) => boolean;
  /** A new shadow root, or the document of an empty frame: marks in it count as well. */
  readonly root: (root: ParentNode & Node) => void;
  readonly report: (report: Report) => void;
  /** An element in a report. */
  readonly describe: (element: Element) => string;
  /** Markup that the page's Trusted Types accept. */
  readonly html: (text: string) => string;
}

export interface Interception {
  /** What is allowed has changed: stands in the way, or steps aside where nothing is refused. */
  readonly arm: () => void;
  /** Carries out the held calls of what is allowed now. */
  readonly release: () => void;
}

export type Intercept = (given: Given) => Interception;
