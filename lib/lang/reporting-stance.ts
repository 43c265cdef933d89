import type { Span } from "../model/span";
import { matchesOf } from "../text/matches-of";

/** How a reporting verb takes the words that it reports. */
type ReportedAs = "said" | "claimed" | "admitted" | "insisted" | "boasted" | "confirmed" | "revealed";

/**
 * Reporting verbs by what they show of the reporter's view of the words, in folded text: neutral, non-factive and factive after G. Thompson and
 * Ye Yiyun, "Evaluation in the reporting verbs used in academic papers" (Applied Linguistics 12, 1991), the groups between them after C. R.
 * Caldas-Coulthard, "On reporting reporting" (1994). Each group holds the verbs that news uses of it and no more: a verb that stands in none
 * (warn, 强调) tells something else than a stance, and 透露, 披露 report in Chinese without one.
 */
const VERBS: Readonly<Record<ReportedAs, RegExp>> = {
  said: /公告|公布|告诉|回应|介绍|披露|通报|透露|宣布|指出|表示|称|讲|说|\b(?:says?|said|tells?|told|states?|stated|add(?:s|ed)|announce[sd]?|repl(?:ies|ied)|report(?:s|ed)?)\b/gu,
  claimed: /声称|宣称|自称|\b(?:claim(?:s|ed)?|allege[sd]?|purport(?:s|ed)?)\b/gu,
  admitted: /承认|坦承|供认|\b(?:admit(?:s|ted)?|concede[sd]?|confess(?:es|ed)?)\b/gu,
  insisted: /坚称|坚持说|一口咬定|\b(?:insist(?:s|ed)?|maintain(?:s|ed)?)\b/gu,
  boasted: /\b(?:boast(?:s|ed)?|brag(?:s|ged)?)\b/gu,
  confirmed: /证实|确认|核实|\b(?:confirm(?:s|ed)?|verif(?:y|ies|ied))\b/gu,
  revealed: /揭露|\b(?:reveal(?:s|ed)?|let slip)\b/gu,
};
const GROUPS = Object.entries(VERBS) as [ReportedAs, RegExp][];

/** A reporting verb in a stretch of text, with its place in it (UTF-16, half-open). */
export interface ReportingVerb extends Span {
  as: ReportedAs;
}

/** The reporting verbs of a stretch of folded text in its order; of two at one place the longer (声称 for 称). */
export function reportingVerbs(text: string): ReportingVerb[] {
  const found = GROUPS.flatMap(([as, pattern]) =>
    matchesOf(pattern, text).map((m) => ({ as, start: m.index, end: m.index + m[0].length })),
  ).sort((x, y) => x.start - y.start || y.end - x.end);
  return found.filter((verb, i) => !found.some((other, j) => j < i && other.end > verb.start));
}
