import type { Span } from "../../model/span";
import { onceFor } from "./once";
import type { PairSide } from "./rule";

/** What was not the reason, in folded text. */
const DENIED =
  /(?:并非|不是|并不是)(?:因为?|由于|出于)(?<x>[^,;:]{1,20})|(?:与|和|跟)(?<y>[^,;:]{1,20}?)(?:毫无关系|毫无关联|无关|没有关系|没有关联|毫不相干)|\bnot (?:because of|because|due to|caused by|over|on account of) (?<z>[^,;:]{1,60}?)(?= but\b|[,;:.]|$)|\b(?:nothing to do with|unrelated to) (?<w>[^,;:]{1,60})/du;

/** The span of what a side says was not the reason; null where it says so of nothing. */
export const deniedReasonOf = onceFor(({ extraction, body }: PairSide): Span | null => {
  const match = DENIED.exec(extraction.reading.folded.slice(body.start, body.end));
  const groups = match?.indices?.groups;
  const found = groups && (groups["x"] ?? groups["y"] ?? groups["z"] ?? groups["w"]);
  return found ? { start: body.start + found[0], end: body.start + found[1] } : null;
});
