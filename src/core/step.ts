/**
 * Everything a page ever does about consent, apart from recording an answer. A plan is an array of these; what the law
 * cares about is their order, tested without a browser. Ids are item ids.
 */
export type Step =
  /** Tell the vendors' consent calls what is allowed; `first` = the state before any choice. */
  | { readonly do: 'signal'; readonly granted: readonly string[]; readonly first: boolean }
  /** Call the vendors' own opt-outs. */
  | { readonly do: 'stop'; readonly ids: readonly string[] }
  /** Remove what refused vendors left behind, whoever wrote it; read back; report what survived. */
  | { readonly do: 'sweep'; readonly ids: readonly string[] }
  /** Load what the library loads, and let go of what the page marked; after a click not before the next paint. */
  | { readonly do: 'release'; readonly afterPaint: boolean }
  /** Begin the page anew, because scripts that ran cannot be unloaded. */
  | { readonly do: 'reload' }
  | { readonly do: 'ask' }
  /** The question is answered: say so to the interface, listeners and document. */
  | { readonly do: 'announce'; readonly gained: readonly string[]; readonly lost: readonly string[] };
