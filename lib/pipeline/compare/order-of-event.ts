import type { Span } from "../../model/span";
import type { Difference } from "./differences";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";

/** What stands between an event and 前 or 后: its coming or its end (台风登陆前, 会议结束后). Folded. */
const COMES = "来临|来袭|到来|发生|开始|爆发|举行|召开|登陆|抵达|过境|结束|过去|过|闭幕|开幕|落幕";
const BEFORE_ZH = new RegExp(`^(?:${COMES})?(?:之|以)?前(?!往|者|年|天|期|景|任|途|进|来|方|半|线|排|后|夕)`, "u");
const AFTER_ZH = new RegExp(`^(?:${COMES})?(?:之|以)?后(?!者|天|期|任|续|台|方|半|排|来|果)`, "u");
const OPENS = "(?: (?:the|a|an|its|his|her|their|this|that|these|those|last|any))?(?: [a-z-]+)? $";
const BEFORE_EN = new RegExp(`\\b(?:before|ahead of|prior to|in advance of)${OPENS}`, "u");
const AFTER_EN = new RegExp(`\\b(?:after|following|in the wake of)${OPENS}`, "u");
/** Longest of these with what they hold, in UTF-16 units. */
const REACH_ZH = 6;
const REACH_EN = 40;

type Order = "before" | "after";

/**
 * One event that both sides name, before which the one and after which the other puts what it tells; null where there is none. Only
 * what stands right beside the event is read.
 */
export const orderOfEvent = onceFor((pair: Pair): { a: Span; b: Span } | null => {
  const { a, b, matches } = pair;
  const found = matches.flatMap((m) => {
    if (m.how !== "equal") return [];
    const [x, y] = [orderAt(a, m.a), orderAt(b, m.b)];
    return x !== null && y !== null && x !== y ? [{ a: m.a, b: m.b }] : [];
  });
  return found[0] ?? null;
});

function orderAt({ extraction, claim }: PairSide, { start, end }: Span): Order | null {
  const { folded } = extraction.reading;
  const behind = folded.slice(end, Math.min(claim.end, end + REACH_ZH));
  if (BEFORE_ZH.test(behind)) return "before";
  if (AFTER_ZH.test(behind)) return "after";
  const ahead = folded.slice(Math.max(claim.start, start - REACH_EN), start);
  if (BEFORE_EN.test(ahead)) return "before";
  return AFTER_EN.test(ahead) ? "after" : null;
}

/** The same as a difference that agreement may not be drawn past. */
export function orderDifference(pair: Pair): Difference | null {
  const found = orderOfEvent(pair);
  return found && { kind: "time", ...found, sure: true };
}
