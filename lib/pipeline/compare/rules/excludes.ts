import { EXCLUSIONS, type Exclusion } from "../../../lang/predicates";
import type { Item } from "../../align/units";
import { contentItems, isFirm } from "../overlap";
import { predicatesIn } from "../predicates";
import { defineRule, type Observation, observe, type Pair, type PairSide } from "../rule";

/** One side asserts a fact that excludes what the other says of the same thing, by a named frame. */
export const excludes = defineRule({
  id: "excludes",
  compare(pair) {
    for (const exclusion of EXCLUSIONS) {
      const found = find(pair, exclusion, pair.a, pair.b) ?? find(pair, exclusion, pair.b, pair.a);
      if (found) return found;
    }
    return null;
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "有消息称该剧院把名画出售给了博物馆。",
      b: "馆长表示，剧院并不拥有名画。",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The theatre reportedly sold the paintings to the museum.",
      b: "The theatre does not own the paintings, the director said.",
      outcome: "contradict_inferential",
    },
    { lang: "zh-Hans", a: "我们有自己的GPU，拥有GPU集群。", b: "他们主要租用云端GPU。", outcome: "tension" },
    { lang: "en", a: "The theatre sold tickets.", b: "The theatre does not own the building.", outcome: null },
  ],
});

function find(pair: Pair, exclusion: Exclusion, first: PairSide, second: PairSide): Observation | null {
  const ones = predicatesIn(first, exclusion.first.predicate, pair.lexicon).filter(
    (p) => p.negated === exclusion.first.negated,
  );
  const others = predicatesIn(second, exclusion.second.predicate, pair.lexicon).filter(
    (p) => p.negated === exclusion.second.negated,
  );
  const [one, other] = [ones[0], others[0]];
  if (!one || !other || !sharesObject(pair, first)) return null;
  const isA = first === pair.a;
  const kinds = exclusion.outcome === "tension" ? (["definition"] as const) : (["negation"] as const);
  return observe(
    exclusion.outcome,
    kinds,
    "excludes",
    {
      frame: exclusion.id,
      a: wordOf(pair.a, isA ? one.word : other.word),
      b: wordOf(pair.b, isA ? other.word : one.word),
    },
    [isA ? one.word : other.word],
    [isA ? other.word : one.word],
  );
}

function wordOf({ extraction }: PairSide, { start, end }: { start: number; end: number }): string {
  return extraction.reading.source.text.slice(start, end);
}

/** The thing spoken of is shared by the two clauses, or by the clause and the question or rumour of its group that it settles. */
function sharesObject(pair: Pair, settling: PairSide): boolean {
  const isObject = (item: Item, side: PairSide) => !item.isName && /^(?:n|eng|x|j|l|vn)/u.test(tagOf(item, side));
  const side = settling === pair.a ? "a" : "b";
  if (pair.matches.some((m) => isFirm(m) && isObject(m[side], settling))) return true;
  const { via } = pair;
  if (!via || via.side !== side) return false;
  const ids = new Set(via.unit.items.map((i) => i.id));
  return contentItems(settling.clause).some((i) => isObject(i, settling) && ids.has(i.id));
}

function tagOf({ start }: Item, { words }: PairSide): string {
  return words.find((w) => w.start === start)?.tag ?? "";
}
