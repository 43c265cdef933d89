import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lang } from "../../lib/model/lang";

/** One paragraph and its copy with one change made by hand; `knownGap` says what the engine still gets wrong. */
export interface EditedCase {
  id: string;
  lang: Lang;
  published: string;
  text: string;
  edited: string;
  /** What sort of change it is: figure, date, negation … */
  change: string;
  /** The words that were changed, in `text` and in `edited`. */
  from: string;
  to: string;
  group: string | string[];
  kinds?: string[];
  knownGap?: string;
}

/** The cases of a file; the project's own by default. */
export function loadEditedCases(file: string = join(import.meta.dirname, "edited.json")): EditedCase[] {
  return JSON.parse(readFileSync(file, "utf8")) as EditedCase[];
}
