import { isOneLanguage } from "../../one-language";
import { contentItems, isFirm } from "../overlap";
import type { Pair, PairSide } from "../rule";

/** Behind these stands what a figure is of, in English, though it may be far from it: effective against infection, support among farmers. */
const AIMED = /\b(?<word>against|among|amongst|towards?) /u;

/** Both sides say by one preposition what their figure is aimed at, and nothing joins the two. */
export function aimsDiffer(pair: Pair): boolean {
  if (!isOneLanguage(pair)) return false;
  const [x, y] = [aimOf(pair.a), aimOf(pair.b)];
  if (!x || !y || x.word !== y.word || x.items.length === 0 || y.items.length === 0) return false;
  return !pair.matches.some((m) => isFirm(m) && x.items.includes(m.a) && y.items.includes(m.b));
}

function aimOf({ claim, clause, extraction }: PairSide) {
  const text = extraction.reading.folded.slice(claim.start, claim.end);
  const found = AIMED.exec(text);
  if (!found) return null;
  const start = claim.start + found.index + found[0].length;
  const mark = /[,;.]/u.exec(extraction.reading.folded.slice(start, claim.end));
  const end = mark ? start + mark.index : claim.end;
  return { word: found.groups!["word"]!, items: contentItems(clause).filter((i) => i.start >= start && i.end <= end) };
}
