import type { Engine } from "../lib/pipeline";
import type { EditedCase } from "../tests/cases/edited-cases";
import { type ChangeOutcome, judgeChange } from "./changes";

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
