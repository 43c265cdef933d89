import { onceFor } from "./once";
import type { PairSide } from "./rule";

/** That of a side. */
export const bareTextOf = onceFor((side: PairSide): string => bareText(side));

/** The folded proposition without marks and spaces; what belongs to a figure stays (3.5 is not 35). */
export function bareText({ extraction, body }: Pick<PairSide, "extraction" | "body">): string {
  return extraction.reading.folded
    .slice(body.start, body.end)
    .replace(/(?<!\d)[.:-]|[.:-](?!\d)|[^\p{L}\p{N}%$€£¥.:-]+/gu, "");
}
