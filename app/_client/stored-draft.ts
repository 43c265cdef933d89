import { EMPTY_SOURCE, type SourceDraft } from "@/lib/view/check-draft";

const KEY = "crosscheck.draft";

/** The form of a new comparison as typed so far. */
export interface Draft {
  title: string;
  a: SourceDraft;
  b: SourceDraft;
}

export const EMPTY_DRAFT: Draft = { title: "", a: EMPTY_SOURCE, b: EMPTY_SOURCE };

/** What was typed and not sent; null where there is nothing. */
export function readDraft(): Draft | null {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? "null") as Partial<Draft> | null;
    if (typeof stored?.a?.text !== "string" || typeof stored.b?.text !== "string") return null;
    return {
      title: stored.title ?? "",
      a: { ...EMPTY_SOURCE, ...stored.a },
      b: { ...EMPTY_SOURCE, ...stored.b },
    };
  } catch {
    return null;
  }
}

/** Keeps a form on this device; an empty form clears the place. */
export function writeDraft(draft: Draft): void {
  try {
    const isEmpty = JSON.stringify(draft) === JSON.stringify(EMPTY_DRAFT);
    if (isEmpty) localStorage.removeItem(KEY);
    // What was left out of files and pages is much: where there is no room for it, the texts alone are kept.
    else if (!put(draft)) put({ ...draft, a: { ...draft.a, extraction: null }, b: { ...draft.b, extraction: null } });
  } catch {
    // Storage is switched off: the form itself still holds everything.
  }
}

/** @returns false where it is too large */
function put(draft: Draft): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
