import type { Span } from "../../../model/span";
import { overlaps } from "../../../text/spans";
import { deniedReasonOf } from "../denied-reason";
import { areTwoOccasions } from "../occasions";
import { modalsOf } from "../operators";
import { findOpposites } from "../opposites";
import { contentItems, isFirm } from "../overlap";
import { defineRule, type Observation, observe, type Pair } from "../rule";
import { textAt } from "../side-text";

/** One gives a reason, the other says that it was not that: 与经费无关, "not because of fog". */
export const deniedReason = defineRule({
  id: "denied-reason",
  compare(pair) {
    return find(pair, "a", "b") ?? find(pair, "b", "a");
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "学校停课是因为流感。",
      b: "学校停课与流感无关，而是水管爆裂。",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The flight was delayed because of fog.",
      b: "The flight was delayed not because of fog but because a crew member fell ill.",
      outcome: "contradict_inferential",
    },
    { lang: "zh-Hant", a: "航班因大霧延誤。", b: "航班延誤並非因為大霧。", outcome: "contradict_inferential" },
    {
      lang: "en",
      a: "The flight was delayed because of fog.",
      b: "The delay was not because of a strike.",
      outcome: null,
    },
    {
      lang: "zh-Hans",
      a: "河水变红是藻类引起的。",
      b: "河水变红是由于矿山排污,并非藻类。",
      outcome: "contradict_inferential",
    },
    { lang: "zh-Hans", a: "股价下跌是因为业绩。", b: "分析师说，股价上涨与业绩无关。", outcome: null },
    {
      lang: "en",
      a: "Sales fell because of the weather.",
      b: "Profits fell, but not because of the weather.",
      outcome: null,
    },
    { lang: "zh-Hans", a: "航班因大雾延误。", b: "列车停运与大雾无关。", outcome: null },
  ],
});

/** Least share of what one side says the reason is of that the other says too: sales fell, profits fell. */
const SAME_EVENT = 0.6;
/** Strength from which two words may tell of one event. */
const MAY_BE_ONE = 0.5;

/** The fuller of the two shares; the denying side may go on to say what the reason was. */
function eventShare(
  pair: Pair,
  giving: "a" | "b",
  denying: "a" | "b",
  isReason: (span: Span) => boolean,
  denied: Span,
): number {
  const told = contentItems(pair[giving].clause).filter((i) => !isReason(i));
  const behind = contentItems(pair[denying].clause).filter((i) => i.end <= denied.start);
  const met = pair.matches.filter(
    (m) => m.strength >= MAY_BE_ONE && told.includes(m[giving]) && !overlaps(m[denying], denied),
  );
  const share = (items: typeof told, side: "a" | "b") =>
    items.length === 0 ? 0 : items.filter((i) => met.some((m) => m[side] === i)).length / items.length;
  return met.some(isFirm) ? Math.max(share(told, giving), share(behind, denying)) : 0;
}

/** The side that denies the reason gives one itself, of which the other says nothing. */
function givesAnother({ a, b, matches }: Pair, denying: "a" | "b", denied: Span): boolean {
  const { reasons } = (denying === "a" ? a : b).claim;
  const own = reasons.filter((r) => !overlaps(r, denied));
  return own.length > 0 && !matches.some((m) => own.some((r) => overlaps(m[denying], r)));
}

function find(pair: Pair, giving: "a" | "b", denying: "a" | "b"): Observation | null {
  const denied = deniedReasonOf(pair[denying]);
  const { reasons } = pair[giving].claim;
  if (!denied || reasons.length === 0 || deniedReasonOf(pair[giving]) || areTwoOccasions(pair)) return null;
  if (modalsOf(pair[giving]).length > 0 || modalsOf(pair[denying]).length > 0) return null;
  const isReason = (span: Span) => reasons.some((r) => overlaps(r, span));
  const firm = pair.matches.filter(isFirm);
  const meet = (m: Pair["matches"][number]) => isReason(m[giving]) && overlaps(m[denying], denied);
  // 暴雨, 降雨: one that gives another reason instead denies what comes near it as well.
  const about = firm.find(meet) ?? (givesAnother(pair, denying, denied) ? pair.matches.find(meet) : undefined);
  if (!about || findOpposites(pair) || eventShare(pair, giving, denying, isReason, denied) < SAME_EVENT) return null;
  const given = reasons.find((r) => overlaps(r, about[giving]))!;
  const [a, b] = giving === "a" ? [given, denied] : [denied, given];
  const params = { a: textAt(pair.a, a), b: textAt(pair.b, b), side: denying };
  return observe("contradict_inferential", ["cause_reason"], "denied_reason", params, [a], [b]);
}
