import type { Word } from "../../model/word";
import type { Frame } from "./frame";

/** Verbs for both ends: the preposition alone tells who gave and who took (rent to, rent from; 租给, 向……租). */
const BOTH_ENDS = /^(?:借|租|贷|rent|lease|let|loan|transfer|move|pass)$/u;
const TO = /^(?:给|to)$/u;
const FROM = /^(?:向|从|跟|from)$/u;
const GIVES = /给$/u;
const TAKES = /\p{Script=Han}(?:来|到|下|走|得|入)$/u;

/**
 * Whether two predicates, of which one at least is a verb for both ends, tell one event from its two ends: null where nothing tells,
 * undefined for all other verbs.
 */
export function areToldFromBothEnds(x: Word, y: Word, p: Frame, q: Frame): boolean | null | undefined {
  if (!BOTH_ENDS.test(x.text) && !BOTH_ENDS.test(y.text)) return undefined;
  const [s, t] = [endOf(x, p), endOf(y, q)];
  return s === null || t === null ? null : s !== t;
}

function endOf({ text }: Word, { adjuncts }: Frame): "gives" | "takes" | null {
  const [to, from] = [TO, FROM].map((pattern) => [...adjuncts.keys()].some((marker) => pattern.test(marker)));
  if (GIVES.test(text) || (to && !from)) return "gives";
  return TAKES.test(text) || (from && !to) ? "takes" : null;
}
