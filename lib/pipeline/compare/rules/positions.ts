import type { Claim } from "../../../model/claim";
import { isDenied } from "../../align/groups";
import { bareText } from "../bare-text";
import { areTimesApart } from "../occasions";
import { findOneDifference } from "../one-difference";
import { defineRule, type Observation, observe, type Pair, type PairSide } from "../rule";

/** A denial and what it denies are two positions; where both sources report the denial, they agree that it was made. */
export const positions = defineRule({
  id: "positions",
  compare(pair) {
    const { a, b, inside } = pair;
    if (isDenied(a.claim) && isDenied(b.claim)) return bothDeny(pair);
    const [denier, other] = isDenied(a.claim) ? [a, b] : isDenied(b.claim) ? [b, a] : [null, null];
    if (!denier) return null;
    // What one person says beside a denial of their own is no second position.
    if (denier.claim.speaker && denier.claim.speaker.name === other.claim.speaker?.name)
      return inside ? null : deniedOrNot(pair, denier, other);
    const params = { denied_by: nameOf(denier) ?? "none", side: denier === a ? "a" : "b" };
    // Where the other source reports the denial too, both say that it was denied.
    if (!inside && other.group.some(isDenied))
      return observe("agree_compatible", [], "positions_in_both", params, [a.body], [b.body]);
    if (!isUncommitted(other.claim) && Math.max(pair.overlap.a, pair.overlap.b) < ONE_PROPOSITION) return null;
    return observe("tension", ["attribution", "modality"], "rumour_and_denial", params, [a.body], [b.body]);
  },
  examples: [
    { lang: "zh-Hans", a: "公司否认关闭工厂。", b: "有消息称公司将关闭工厂。", outcome: "tension" },
    {
      lang: "en",
      a: "The airline denied it would cut routes.",
      b: "The airline will reportedly cut routes.",
      outcome: "tension",
    },
    {
      lang: "zh-Hans",
      a: "有消息称该公司将关闭沿海的老工厂。公司随后否认将关闭沿海的老工厂。",
      b: "公司否认将关闭沿海的老工厂。",
      outcome: "agree_exact",
    },
    { lang: "zh-Hans", a: "市长宣布辞职。", b: "市长否认已经辞职。", outcome: "tension" },
    { lang: "zh-Hant", a: "公司關閉了工廠。", b: "公司關閉了工廠。", outcome: null },
    { lang: "zh-Hans", a: "被告当庭承认伪造过收据。", b: "被告当庭否认伪造过收据。", outcome: "contradict_direct" },
    {
      lang: "en",
      a: "The council confirmed that the fee would apply to tourists.",
      b: "The council denied that the fee would apply to tourists.",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The council denied that the fee would apply to tourists but said it would apply to cars.",
      b: "The council said the fee would apply to cars.",
      outcome: null,
    },
  ],
});

/** What stands right before what is denied, with when and where it was. */
const DENIES = /(?:否认|denied|denies|denying)(?: (?:on|in|at|before) [\w' ]{2,24}?)?(?: that| having)? ?$/u;

/** One person is reported to have denied it and to have said it, in the same words. */
function deniedOrNot(pair: Pair, denier: PairSide, other: PairSide): Observation | null {
  const { folded } = denier.extraction.reading;
  const isDirect = DENIES.test(folded.slice(Math.max(0, denier.body.start - DENIES_REACH), denier.body.start));
  if (!isDirect || other.claim.polarity.negated || denier.claim.polarity.negated || isUncommitted(other.claim))
    return null;
  if (areTimesApart(pair)) return null;
  const [own, others] = denier === pair.a ? [pair.overlap.a, pair.overlap.b] : [pair.overlap.b, pair.overlap.a];
  if (own < SAME_PROPOSITION || others < SAME_IN_OTHER) return null;
  const params = { name: nameOf(denier) ?? "none", side: denier === pair.a ? "a" : "b" };
  return observe("contradict_direct", ["negation"], "denied_or_said", params, [pair.a.body], [pair.b.body]);
}

/** Longest of the words above, in UTF-16 units. */
const DENIES_REACH = 44;
/** Least share of firm matches for the same proposition: of the denial, and of what may say more than was denied. */
const SAME_PROPOSITION = 0.8;
const SAME_IN_OTHER = 0.5;

function isUncommitted({ status }: Claim): boolean {
  return status === "rumour" || status === "reported" || status === "presupposed";
}

/** Least share of firm matches for a denial to be of what the other side states. */
const ONE_PROPOSITION = 0.5;
/** Least alignment score of two denials that repeat nothing of what they deny. */
const MIN_SCORE = 0.2;

/** Both report that one person denied it; what was denied may stand in the sentence before. */
function bothDeny(pair: Pair): Observation | null {
  const { a, b, score, inside } = pair;
  const [x, y] = [a.claim.speaker, b.claim.speaker];
  if (inside || score < MIN_SCORE || !x || !y || x.name !== y.name) return null;
  const isSame = bareText(a) === bareText(b);
  // Two denials in the same words but for one place differ in what stands there.
  if (!isSame && findOneDifference(pair)) return null;
  return observe(
    isSame ? "agree_exact" : "agree_compatible",
    [],
    "both_deny",
    { name: [nameOf(a) ?? x.name, nameOf(b) ?? y.name].sort()[0]! },
    [a.body],
    [b.body],
  );
}

/** A speaker as the source spells the name, for a pronoun the name it stands for; null for the author. */
function nameOf({ claim, extraction }: PairSide): string | null {
  const { speaker } = claim;
  if (!speaker?.span) return speaker?.name ?? null;
  const { source, folded } = extraction.reading;
  const inSpan = folded.slice(0, speaker.span.end).indexOf(speaker.name, speaker.span.start);
  const at = inSpan < 0 ? folded.indexOf(speaker.name) : inSpan;
  return at < 0 ? speaker.name : source.text.slice(at, at + speaker.name.length);
}
