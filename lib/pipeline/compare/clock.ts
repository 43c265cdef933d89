import type { PairSide } from "./rule";

/** The day a source speaks from: recording day, else publication day; null where neither is known. */
export function clockOf({ extraction }: PairSide): string | null {
  const { recordedAt, publishedAt } = extraction.reading.source;
  return publishedAt ?? recordedAt;
}
