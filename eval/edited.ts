import { readFileSync } from "node:fs";
import type { Lang } from "../lib/model/lang";
import type { Engine } from "../lib/pipeline";
import { type ChangeOutcome, judgeChange } from "./changes";

/** One paragraph and its copy with one change made by hand. */
export interface EditedCase {
  id: string;
  lang: Lang;
  published: string;
  text: string;
  edited: string;
  /** What sort of change it is: figure, date, negation … */
  change: string;
  from: string;
  to: string;
  group: string | string[];
  kinds?: string[];
}

export function loadEdited(file: string): EditedCase[] {
  return JSON.parse(readFileSync(file, "utf8")) as EditedCase[];
}

/** Compares each paragraph with its edited copy. */
export function judgeEdited(engine: Engine, cases: readonly EditedCase[]): ChangeOutcome[] {
  return cases.map((c) => {
    const clock = { lang: c.lang, publishedAt: c.published };
    return judgeChange(engine, {
      id: c.id,
      change: c.change,
      a: { ...clock, text: c.text },
      b: { ...clock, text: c.edited },
      groups: [c.group].flat(),
      kinds: c.kinds ?? [],
      baseline: null,
    });
  });
}
