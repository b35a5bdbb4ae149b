/** What has been changed and not been saved, as the browser keeps it. */
export interface Draft {
  /** The file as it was when the changes began. */
  readonly base: string;
  readonly text: string;
}

/**
 * What there is to go on with when the page opens: the file; the draft, where the file is still what it was changed from;
 * or both, where somebody else has changed the file meanwhile.
 */
export type Opening =
  | { readonly from: 'file' }
  | { readonly from: 'draft'; readonly text: string }
  | { readonly from: 'both'; readonly draft: Draft };

export function readDraft(kept: string | null): Draft | undefined {
  try {
    const draft = JSON.parse(kept ?? 'null') as Partial<Draft> | null;
    return typeof draft?.base === 'string' && typeof draft.text === 'string'
      ? { base: draft.base, text: draft.text }
      : undefined;
  } catch {
    return undefined;
  }
}

/** `file`: what is on the disk. */
export function opening(file: string, draft: Draft | undefined): Opening {
  if (!draft || draft.text === file || draft.text === draft.base) return { from: 'file' };
  return draft.base === file ? { from: 'draft', text: draft.text } : { from: 'both', draft };
}
