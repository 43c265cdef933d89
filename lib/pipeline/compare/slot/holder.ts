import type { Span } from "../../../model/span";
import type { Pair, PairSide } from "../rule";

/** Who belongs to somebody and is another, right behind the holder: kin by their characters, and bodies that a person or a firm has. Folded. */
const HAN = /^的?(?:家[族人属]|夫[妇妻]|[妻父母儿][子亲女]|丈夫|子女|兄弟|姐妹|集团|旗下|子公司|分公司|基金会|信托)/u;
/** In English whatever person or body stands behind an 's. */
const ENGLISH = /^['’]s? (?<first>[a-z]+)\b(?: (?<second>[a-z]+)\b)?/u;
const BODIES =
  /^(?:family|families|parents|trust|foundation|estate|fund|subsidiary|subsidiaries|unit|arm|affiliate|group)$/u;

/** True where one side's figure is of somebody and the other's of who or what belongs to them: the founder, the founder's family. Symmetric. */
export function holdersDiffer(pair: Pair): boolean {
  return (
    isAppended(pair, "a", "b") || isAppended(pair, "b", "a") || isKinAlone(pair, "a", "b") || isKinAlone(pair, "b", "a")
  );
}

/** "His family owns 31 percent": who opens the claim belongs to somebody told of before, and the other side does not speak of them. */
const KIN_EN = /^(?:his|her|their|its) (?<kin>[a-z]+)\b/u;
const KIN_ZH = /^[其他她](?:的)?(?<kin>家[族人属]|夫[妇妻]|[妻父母儿][子亲女]|丈夫|子女|兄弟|姐妹|旗下)/u;

function isKinAlone(pair: Pair, own: "a" | "b", other: "a" | "b"): boolean {
  const { claim, extraction } = pair[own];
  const text = extraction.reading.folded.slice(claim.start, claim.end);
  const kin = (KIN_ZH.exec(text) ?? KIN_EN.exec(text))?.groups?.["kin"];
  if (kin === undefined || tells(pair[other], kin)) return false;
  return !/^[a-z]/u.test(kin) || BODIES.test(kin) || pair.lexicon.isPerson?.(pair.lexicon.lemma(kin)) === true;
}

/** A word that both have has such a word behind it on one side, which the other side has nowhere. */
function isAppended(pair: Pair, own: "a" | "b", other: "a" | "b"): boolean {
  return pair.matches.some((m) => {
    const found = m.how === "equal" ? appended(pair[own], m[own], pair) : null;
    // Of what is carried over from an earlier sentence the word stands outside the claim, on both sides.
    return found !== null && !tells(pair[other], found) && appended(pair[other], m[other], pair) !== found;
  });
}

function appended({ extraction, body }: PairSide, span: Span, { lexicon }: Pair): string | null {
  const { folded } = extraction.reading;
  const end = /['’]s$/u.test(folded.slice(span.start, span.end)) ? span.end - 2 : span.end;
  if (end > body.end) return null;
  const behind = folded.slice(end, end + 32);
  const kin = HAN.exec(behind)?.[0];
  if (kin) return kin.replace("的", "");
  const { first, second } = ENGLISH.exec(behind)?.groups ?? {};
  const isOther = (word: string) => BODIES.test(word) || lexicon.isPerson?.(lexicon.lemma(word)) === true;
  return [first, second].find((word) => word !== undefined && isOther(word)) ?? null;
}

function tells({ extraction, claim }: PairSide, word: string): boolean {
  return extraction.reading.folded.slice(claim.start, claim.end).includes(word);
}
