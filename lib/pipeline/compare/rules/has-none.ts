import type { Match } from "../../align/score";
import { contrastOf } from "../contrast";
import { areTwoOccasions } from "../occasions";
import { onceFor } from "../once";
import { modalsOf } from "../operators";
import { contentItems, unmatchedNames } from "../overlap";
import { isNegatedAt } from "../polarity-at";
import { denialExcludes } from "../quantifiers";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { leastForOneThing } from "../strengths";

/** One says that a thing has something, the other that it has none: a licence and no licence, insured and without insurance. */
export const hasNone = defineRule({
  id: "has-none",
  compare(pair) {
    const { a, b, matches } = pair;
    if (!mayLack(a) && !mayLack(b)) return null;
    if (areTwoOccasions(pair) || contrastOf(pair) || modalsOf(a).join() !== modalsOf(b).join()) return null;
    const names = unmatchedNames(pair);
    if (names.a.length > 0 && names.b.length > 0) return null;
    for (const match of matches) {
      if (match.strength < NEAR || match.a.isName || match.b.isName || !haveOneHead(pair, match)) continue;
      const lacking = lacks(a, match.a) && has(b, match.b) ? "a" : lacks(b, match.b) && has(a, match.a) ? "b" : null;
      if (!lacking || !denialExcludes(pair[lacking], pair[lacking === "a" ? "b" : "a"])) continue;
      if (!sharesHolder(pair, match) || (isNarrowed(a, match.a) && isNarrowed(b, match.b))) continue;
      const params = { a: textAt(a, match.a), b: textAt(b, match.b), side: lacking };
      return observe("contradict_direct", ["negation"], "has_none", params, [match.a], [match.b]);
    }
    return null;
  },
  examples: [
    { lang: "en", a: "The village has no doctor.", b: "The village has a doctor.", outcome: "contradict_direct" },
    { lang: "en", a: "The driver had no insurance.", b: "The driver was insured.", outcome: "contradict_direct" },
    {
      lang: "zh-Hans",
      a: "这家餐厅没有营业执照。",
      b: "这家餐厅持有有效的营业执照。",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The surgeon had a valid licence on the day of the operation.",
      b: "The surgeon was not licensed when he operated.",
      outcome: "contradict_direct",
    },
    { lang: "en", a: "The village has no doctor.", b: "The town has a doctor.", outcome: null },
    {
      lang: "en",
      a: "The bar has no licence to sell spirits.",
      b: "The bar has a licence to serve food.",
      outcome: null,
    },
    { lang: "en", a: "The village has no school.", b: "The village has a school bus.", outcome: null },
    { lang: "zh-Hans", a: "村里没有医院。", b: "村里有医院派来的医生。", outcome: null },
    { lang: "zh-Hant", a: "部分店家沒有執照。", b: "部分店家持有執照。", outcome: null },
  ],
});

/** "School" and "school bus": where the one holds the other, it must end in it. */
function haveOneHead({ a, b }: Pair, match: Match): boolean {
  const textOf = ({ extraction }: Side, { start, end }: Thing) => extraction.reading.folded.slice(start, end);
  const [x, y] = [textOf(a, match.a), textOf(b, match.b)];
  return x.includes(y) ? x.endsWith(y) : !y.includes(x) || y.endsWith(x);
}

/** Least strength of the two words for what is had: licence and licensed, insurance and insured. */
const NEAR = 0.65;

type Side = PairSide;
type Thing = Match["a"];

const NONE_BEFORE =
  /(?:没有|并无|无|缺乏|缺少|不具备?|未持有?|未取得)(?:任何|有效的?)?$|\b(?:no|without(?: an?| any)?|lack(?:s|ed|ing)?(?: an?| any)?|(?:did|does|do) not have(?: an?| any)?)(?: valid)? $/u;
const SOME_BEFORE =
  /(?<![没未所])(?:有|持有|拥有|具备|设有|配有|取得|领有)(?:[一两]?[个名家张份位])?(?:有效的?|合法的?)?$|\b(?:ha[sd]|have|holds?|held|carried|carries|with|there (?:is|was|are|were))(?: an?| its own| his| her| their)?(?: valid| current| full)? $/u;
const BE_BEFORE = /\b(?:is|was|are|were|been) (?:fully |properly )?$/u;

/** Some word of lacking or denying stands in the proposition. */
const mayLack = onceFor(({ extraction, body }: Side): boolean =>
  /[没无缺乏少不未]|\b(?:no|not|without|lack)/u.test(extraction.reading.folded.slice(body.start, body.end)),
);

function before({ extraction, body }: Side, { start }: Thing): string {
  return extraction.reading.folded.slice(Math.max(body.start, start - REACH), start);
}

/** How far before the thing the words of having stand, in UTF-16 units. */
const REACH = 24;

/** A school is had, not a school bus. */
const BEHIND = /^(?:$|[,.;:]| (?:on|in|at|to|for|of|when|while|since|from|by|and|but|or|until|during)\b)/u;

function isHead({ extraction, body }: Side, { end }: Thing): boolean {
  return BEHIND.test(extraction.reading.folded.slice(end, Math.max(end, body.end)));
}

function lacks(side: Side, item: Thing): boolean {
  if (!isHead(side, item)) return false;
  const text = before(side, item);
  return NONE_BEFORE.test(text) || (isParticiple(side, item) && isNegatedAt(side, item) && /\bnot $/u.test(text));
}

function has(side: Side, item: Thing): boolean {
  if (!isHead(side, item) || side.claim.status === "denied" || isNegatedAt(side, item)) return false;
  const text = before(side, item);
  return !NONE_BEFORE.test(text) && (SOME_BEFORE.test(text) || (isParticiple(side, item) && BE_BEFORE.test(text)));
}

/** "was licensed". */
function isParticiple({ extraction }: Side, { start, end }: Thing): boolean {
  return extraction.reading.folded.slice(start, end).endsWith("ed");
}

/** Whoever has it stands before it on both sides and is one. */
function sharesHolder(pair: Pair, thing: Match): boolean {
  const least = leastForOneThing(pair);
  return pair.matches.some((m) => m.strength >= least && m.a.end <= thing.a.start && m.b.end <= thing.b.start);
}

/** What it is for stands behind it. */
function isNarrowed({ extraction, clause }: Side, { end }: Thing): boolean {
  return (
    /^ (?:to|for|of|in) /u.test(extraction.reading.folded.slice(end, end + 5)) &&
    contentItems(clause).some((i) => i.start >= end)
  );
}
