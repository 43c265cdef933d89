import { packOf } from "../model/lang";
import type { Extraction } from "../model/reading";

interface Read {
  readonly extraction: Extraction;
}

/** True where both sides are read in one language, in whatever script. */
export function isOneLanguage({ a, b }: { readonly a: Read; readonly b: Read }): boolean {
  return packOf(a.extraction.reading.source.lang) === packOf(b.extraction.reading.source.lang);
}
