import type { Span } from "../../model/span";
import { onceFor } from "./once";
import type { PairSide } from "./rule";

/** What was not the reason, in folded text. */
const DENIED: readonly RegExp[] = [
  /(?:并非|不是|并不是)(?:因为?|由于|出于)(?<why>[^,;:]{1,20})/du,
  /(?:与|和|跟)(?<why>[^,;:]{1,20}?)(?:毫无关系|毫无关联|无关|没有关系|没有关联|毫不相干)/du,
  /\bnot (?:because of|because|due to|caused by|over|on account of) (?<why>[^,;:]{1,60}?)(?= but\b|[,;:.]|$)/du,
  /\b(?:nothing to do with|unrelated to) (?<why>[^,;:]{1,60})/du,
  // 原因是舱门未关,并非超载; "caused by ice, not speed".
  /(?:因|由于|引起|引发|造成|导致|所致)[^;:]{0,40}?,(?:并非|而非|而不是|不是)(?<why>[^,;:是]{1,20})/du,
  /\b(?:because of|due to|caused by|triggered by|sparked by|blamed on)\b[^;:]{1,60}?(?:,? rather than|, not)(?: by| to| on)? (?<why>[^,;:.]{1,60})/du,
];
/** What a denial denies to be the reason. */
const OF_DENIAL =
  /(?:与|和|跟|同)(?<why>[^,;:]{1,20}?)(?:有关|有关系|有关联)|\b(?:had (?:anything|something) to do with|related to|because of|due to|caused by) (?<en>[^,;:.]{1,60})/du;

/** The span of what a side says was not the reason; null where it says so of nothing. */
export const deniedReasonOf = onceFor(({ claim, extraction, body }: PairSide): Span | null => {
  const text = extraction.reading.folded.slice(body.start, body.end);
  const isDenied = claim.status === "denied" && !claim.polarity.negated;
  for (const pattern of isDenied ? [...DENIED, OF_DENIAL] : DENIED) {
    const groups = pattern.exec(text)?.indices?.groups;
    const found = groups?.["why"] ?? groups?.["en"];
    if (found) return { start: body.start + found[0], end: body.start + found[1] };
  }
  return null;
});
