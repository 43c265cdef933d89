import type { PairSide } from "./rule";

/** The folded proposition without marks and spaces. */
export function bareText({ extraction, body }: Pick<PairSide, "extraction" | "body">): string {
  return extraction.reading.folded.slice(body.start, body.end).replace(/[^\p{L}\p{N}%]+/gu, "");
}
