import type { Cites, Independence, SpeakerOrigin, Wording } from "../../model/link";
import type { Source } from "../../model/source";
import { fold } from "../../text/fold";
import { bareText } from "./bare-text";
import type { Pair, PairSide } from "./rule";

/** Runs of this many characters in common, over this share of the shorter text, are copied. */
const RUN = 4;
const COPIED_SHARE = 0.7;
const MIN_COPY = 10;

/** Where a link's two sides may come from. Nothing found is not independence. */
export function originOf(pair: Pair): Independence {
  const wording = wordingOf(pair);
  return { wording, cites: citesOf(pair), speaker: speakerOf(pair, wording) };
}

function wordingOf({ a, b }: Pair): Wording {
  const [x, y] = [bareText(a), bareText(b)];
  if (x === y) return "same_words";
  const [short, long] = x.length < y.length || (x.length === y.length && x < y) ? [x, y] : [y, x];
  if (short.length < MIN_COPY) return "own_words";
  let copied = 0;
  let until = 0;
  for (let i = 0; i + RUN <= short.length; i++) {
    if (!long.includes(short.slice(i, i + RUN))) continue;
    copied += i + RUN - Math.max(until, i);
    until = i + RUN;
  }
  return copied / short.length >= COPIED_SHARE ? "near_copy" : "own_words";
}

function citesOf({ a, b }: Pair): Cites {
  const [byA, byB] = [cites(a, b.extraction.reading.source), cites(b, a.extraction.reading.source)];
  if (byA && byB) return laterCites(a.extraction.reading.source, b.extraction.reading.source);
  if (byA) return "a_cites_b";
  if (byB) return "b_cites_a";
  const outlets = (side: PairSide) => new Set(side.claim.chain.map(fold));
  const shared = [...outlets(a)].some((outlet) => outlets(b).has(outlet));
  return shared ? "both_cite_third" : "none_found";
}

/** Where each names the other, the later one can have used the earlier; of one day, neither is known to. */
function laterCites(a: Source, b: Source): Cites {
  const [x, y] = [a.publishedAt ?? "", b.publishedAt ?? ""];
  if (!x || !y || x === y) return "both_cite_third";
  return x > y ? "a_cites_b" : "b_cites_a";
}

/** A source cites the other where the claim's speaker, chain or sentence names the other's publisher. */
function cites({ claim, extraction }: PairSide, other: Source): boolean {
  const publisher = fold(other.publisher).trim();
  const { sentences, folded, source } = extraction.reading;
  if (publisher.length < 2 || publisher === fold(source.publisher).trim()) return false;
  const named = [claim.speaker?.name ?? "", ...claim.chain].map(fold);
  if (named.some((name) => name.includes(publisher))) return true;
  const sentence = sentences[claim.sentence];
  return sentence !== undefined && folded.slice(sentence.span.start, sentence.span.end).includes(publisher);
}

function speakerOf({ a, b }: Pair, wording: Wording): SpeakerOrigin {
  const [x, y] = [a.claim.speaker, b.claim.speaker];
  const isAnonymous = a.claim.originKind === "anonymous" || b.claim.originKind === "anonymous";
  if (!x || !y || isAnonymous) return "unknown";
  if (fold(x.name) !== fold(y.name)) return "different";
  const isOneStatement = wording !== "own_words" && (a.claim.form !== "narration" || b.claim.form !== "narration");
  return isOneStatement ? "same_statement" : "same_speaker";
}
