import type { PackId } from "../../../lib/model/lang";
import type { TimeExpression } from "../../../lib/model/time";
import { extractTimes } from "../../../lib/pipeline/extract/times";
import { fold } from "../../../lib/text/fold";

/** Times of one text on its clocks, in the form of `shownTime`. */
export interface TimeSpec {
  name: string;
  text: string;
  published: string | null;
  recorded?: string;
  expect: readonly Pick<TimeExpression, "text" | "from" | "to" | "grain" | "resolved">[];
  adds: string;
  knownGap?: string;
}

export function readTimes(text: string, pack: PackId, published: string | null, recorded: string | null = null) {
  return extractTimes({ folded: fold(text), original: text, pack, publishedAt: published, recordedAt: recorded });
}

/** What a spec says of a time. */
export function shownTime({ text, from, to, grain, resolved }: TimeExpression): TimeSpec["expect"][number] {
  return { text, from, to, grain, resolved };
}
