/** Where the studio's page takes the config from: a server that can write the file, or a file beside the page. */
export type StudioHome = 'server' | 'static';

/** The config as the page gets it. */
export interface Shown {
  /** As it was given, or found. */
  readonly name: string;
  /** The whole path: tells the browser's drafts of several projects apart. */
  readonly path: string;
  readonly text: string;
  /** Why the file cannot be written, if so; `text` is then what it comes to as JSON. */
  readonly fixed?: string;
}

/** What became of a wish to save. */
export type Saved =
  | { readonly done: true }
  /** Somebody has changed the file meanwhile: what is in it now. */
  | { readonly done: false; readonly text: string }
  /** It cannot be written. */
  | { readonly done: false; readonly why: string };
