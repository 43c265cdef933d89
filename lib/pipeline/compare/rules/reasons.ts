import type { Span } from "../../../model/span";
import { overlaps } from "../../../text/spans";
import { deniedReasonOf } from "../denied-reason";
import { isFirm } from "../overlap";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { shorterOf, textAt } from "../side-text";

/** Reasons compared as sets: all shared, some shared, none. */
export const reasons = defineRule({
  id: "reasons",
  compare(pair) {
    const { a, b } = pair;
    const [xs, ys] = [a.claim.reasons, b.claim.reasons];
    if (xs.length === 0 || ys.length === 0 || deniedReasonOf(a) || deniedReasonOf(b)) return null;
    const shared = xs.filter((x) => ys.some((y) => meets(pair, x, y)));
    const sharedY = ys.filter((y) => xs.some((x) => meets(pair, x, y)));
    const text = (side: "a" | "b", spans: readonly Span[]) =>
      spans.map((s) => textAt(pair[side], s)).join(" · ") || "none";
    const params = {
      shared: shorterOf(text("a", shared), text("b", sharedY)),
      only_a: text(
        "a",
        xs.filter((x) => !shared.includes(x)),
      ),
      only_b: text(
        "b",
        ys.filter((y) => !sharedY.includes(y)),
      ),
    };
    if (shared.length === xs.length && sharedY.length === ys.length) {
      return observe("agree_compatible", [], "reasons_shared", params, xs, ys);
    }
    if (shared.length === 0 && xs.length === 1 && ys.length === 1 && namesCause(a) && namesCause(b)) {
      return observe("contradict_inferential", ["cause_reason"], "causes_differ", params, xs, ys);
    }
    return observe("partial", ["cause_reason"], shared.length > 0 ? "reasons_some" : "reasons_none", params, xs, ys);
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "调查认定仓库大火的起因是电线短路。",
      b: "仓库大火是烟头引起的。",
      outcome: "contradict_inferential",
    },
    { lang: "zh-Hans", a: "停工的原因是成本和规模。", b: "停工的原因是成本、芯片限制与战略调整。", outcome: "partial" },
    {
      lang: "en",
      a: "The line closed because of cost and low demand.",
      b: "The line closed because of cost and a strike.",
      outcome: "partial",
    },
    { lang: "zh-Hant", a: "停工的原因是成本。", b: "工廠已經停工。", outcome: null },
  ],
});

/** What set an event off: of that there is one ("the fire was caused by"), while a decision may have many reasons. */
const CAUSE = /起因|肇因|成因|引起|引发|引燃|所致|\b(?:caused|sparked|triggered|started) by\b|\bcause of\b/u;

function namesCause({ extraction, body }: PairSide): boolean {
  return CAUSE.test(extraction.reading.folded.slice(body.start, body.end));
}

function meets({ matches }: Pair, x: Span, y: Span): boolean {
  return matches.some((m) => isFirm(m) && overlaps(m.a, x) && overlaps(m.b, y));
}
