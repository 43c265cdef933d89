import type { Claim } from "../../model/claim";
import type { PairSide } from "./rule";
import { textAt } from "./side-text";

/** True where both claims are put down to somebody, and neither's name holds the other's; a date in a name does not count. */
export function speakersDiffer({ speaker: x }: Claim, { speaker: y }: Claim): boolean {
  if (x === null || y === null) return false;
  const [p, q] = [x.name, y.name].map((name) => name.replace(/\d+[年月日号]/gu, "")) as [string, string];
  return !p.includes(q) && !q.includes(p);
}

/** The speaker as the source spells the name; "" for the author. */
export function spelledSpeaker(side: PairSide): string {
  const { speaker } = side.claim;
  return speaker?.span ? textAt(side, speaker.span) : (speaker?.name ?? "");
}
