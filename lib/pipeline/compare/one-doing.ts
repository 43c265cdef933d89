import type { Span } from "../../model/span";
import type { NounPhrase } from "./frame";
import type { Pair } from "./rule";

/** True where a word behind the one state has to do with one behind the other: 停止看诊, 仍在门诊看病. */
export function sharesDoing({ matches }: Pair, x: Span, y: Span): boolean {
  return matches.some((m) => m.a.start >= x.end && m.b.start >= y.end && !m.a.isName && !m.b.isName);
}

/** True where some word of the one phrase has to do with some word of the other. */
export function haveToDo({ matches }: Pair, x: NounPhrase | null, y: NounPhrase | null): boolean {
  return matches.some((m) => x?.items.includes(m.a) && y?.items.includes(m.b));
}
