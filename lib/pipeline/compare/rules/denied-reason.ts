import type { Span } from "../../../model/span";
import { overlaps } from "../../../text/spans";
import { deniedReasonOf } from "../denied-reason";
import { areTwoOccasions } from "../occasions";
import { modalsOf } from "../operators";
import { isFirm } from "../overlap";
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
    { lang: "zh-Hans", a: "航班因大雾延误。", b: "列车停运与大雾无关。", outcome: null },
  ],
});

function find(pair: Pair, giving: "a" | "b", denying: "a" | "b"): Observation | null {
  const denied = deniedReasonOf(pair[denying]);
  const { reasons } = pair[giving].claim;
  if (!denied || reasons.length === 0 || deniedReasonOf(pair[giving]) || areTwoOccasions(pair)) return null;
  if (modalsOf(pair[giving]).length > 0 || modalsOf(pair[denying]).length > 0) return null;
  const isReason = (span: Span) => reasons.some((r) => overlaps(r, span));
  const firm = pair.matches.filter(isFirm);
  const about = firm.find((m) => isReason(m[giving]) && overlaps(m[denying], denied));
  const event = pair.matches.filter((m) => !isReason(m[giving]) && !overlaps(m[denying], denied));
  if (!about || event.length === 0 || !event.some(isFirm)) return null;
  // Of a reason that both give beside others, one may be denied and the other hold; all that is shared must be denied.
  const given = reasons.find((r) => overlaps(r, about[giving]))!;
  const [a, b] = giving === "a" ? [given, denied] : [denied, given];
  const params = { a: textAt(pair.a, a), b: textAt(pair.b, b), side: denying };
  return observe("contradict_inferential", ["cause_reason"], "denied_reason", params, [a], [b]);
}
