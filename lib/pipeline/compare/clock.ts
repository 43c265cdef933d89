import type { PairSide } from "./rule";

/** The day a source came out, else the day it was recorded; null where neither is known. The later count is the later published. */
export function clockOf({ extraction }: PairSide): string | null {
  const { recordedAt, publishedAt } = extraction.reading.source;
  return publishedAt ?? recordedAt;
}
