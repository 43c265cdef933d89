import type { Figure } from "../figure-pairs";
import type { PairSide } from "../rule";

/** A figure with the words of its phrase, folded. */
export interface Told {
  figure: Figure;
  side: PairSide;
  left: string;
  /** The figure itself. */
  own: string;
  right: string;
}

/** Longest stretch of a phrase looked at on either side of a figure. */
const REACH = 24;
/** Marks that part statements; a comma inside digits parts nothing. */
const MARK = /(?<!\d),|,(?!\d)|[;:。!?、\n]/u;

/** Lays out a figure of a claim in its phrase. */
export function tell(figure: Figure, side: PairSide): Told {
  const { folded } = side.extraction.reading;
  const { start, end } = figure.quantity;
  const before = folded.slice(Math.max(side.claim.start, start - REACH), start);
  const after = folded.slice(end, Math.min(side.claim.end, end + REACH));
  return {
    figure,
    side,
    left: before.split(MARK).at(-1)!,
    own: folded.slice(start, end),
    right: after.split(MARK)[0]!,
  };
}

export function phraseOf({ left, own, right }: Told): string {
  return left + own + right;
}

export function claimOf({ side }: Told): string {
  return side.extraction.reading.folded.slice(side.claim.start, side.claim.end);
}
