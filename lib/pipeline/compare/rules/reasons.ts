import { CAUSES as CAUSES_EN } from "../../../lang/en/reasons";
import { CAUSES as CAUSES_ZH } from "../../../lang/zh/reasons";
import type { Span } from "../../../model/span";
import { overlaps } from "../../../text/spans";
import type { Item } from "../../align/units";
import { isOneLanguage } from "../../one-language";
import { deniedReasonOf } from "../denied-reason";
import type { Difference } from "../differences";
import { contentItems, isFirm } from "../overlap";

import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { shorterOf, textAt } from "../side-text";

/** Reasons compared as sets: all shared, some shared, none. */
export const reasons = defineRule({
  id: "reasons",
  compare(pair) {
    const { a, b } = pair;
    const [xs, ys] = [reasonsOf(a), reasonsOf(b)];
    if (xs.length === 0 || ys.length === 0 || !isOneEffect(pair, xs, ys)) return null;
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
    // Across languages a cause without a partner may only lack a translation.
    if (shared.length === 0 && (!isOneLanguage(pair) || areNear(pair, xs, ys))) return null;
    if (shared.length === 0 && xs.length === 1 && ys.length === 1 && areCauses(a, b, xs, ys)) {
      if (!namesOneEffect(pair, xs, ys)) return null;
      return observe("contradict_inferential", ["cause_reason"], "causes_differ", params, xs, ys);
    }
    // What caused something besides may be told of the same cause by another name.
    if (shared.length === 0 && (standsFirst(a, xs) || standsFirst(b, ys))) return null;
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
    {
      lang: "en",
      a: "The museum fire was caused by a heater.",
      b: "A cigarette sparked the museum fire, police said.",
      outcome: "contradict_inferential",
    },
    { lang: "zh-Hans", a: "停电是台风造成的。", b: "停电的原因是设备老化。", outcome: "contradict_inferential" },
    { lang: "en", a: "The delay was caused by snow.", b: "The cancellation was caused by a strike.", outcome: null },
    { lang: "en", a: "The storm caused a blackout.", b: "The flood caused a blackout.", outcome: null },
    { lang: "zh-Hant", a: "停工的原因是成本。", b: "工廠已經停工。", outcome: null },
    { lang: "zh-Hant", a: "整起糾紛源於2022年8月。", b: "整起糾紛源於2022年8月。", outcome: null },
  ],
});

/** Two reasons for one thing, no word of the one a word of the other: what happened is one, why is not. Null where they share one. */
export function reasonsApart(pair: Pair): Difference | null {
  const [xs, ys] = [reasonsOf(pair.a), reasonsOf(pair.b)];
  const [a, b] = [xs[0], ys[0]];
  if (!a || !b || !isOneLanguage(pair) || !isOneEffect(pair, xs, ys)) return null;
  return xs.some((x) => ys.some((y) => meets(pair, x, y))) ? null : { kind: "cause_reason", a, b, sure: false };
}

/** "It goes back to August 2022": a time alone is when it began, not why. */
function reasonsOf(side: PairSide): readonly Span[] {
  return statedReasons(side).filter((reason) => side.clause.items.some((item) => overlaps(item, reason)));
}

/** What set an event off: of that there is one ("the fire was caused by"), while a decision may have many reasons. */
const CAUSE =
  /[死起肇成]因|引起|引发|引燃|所致|造成的?$|\b(?:caused|sparked|triggered|started) by\b|\bcause of\b|\bblam(?:e|es|ed|ing)\b/u;

/** Both name the cause, at least one of them as the cause: a storm and a flood may each have done damage. */
function areCauses(a: PairSide, b: PairSide, xs: readonly Span[], ys: readonly Span[]): boolean {
  const [first, second] = [standsFirst(a, xs), standsFirst(b, ys)];
  const [x, y] = [first || namesCause(a), second || namesCause(b)];
  // What brought it about on the one side is why it happened on the other: a decision is brought about by nothing.
  return !(first && second) && ((x && y) || (x && !first && isReason(b)) || (y && !second && isReason(a)));
}

const REASON_IS = /原因(?:主要)?(?:就)?(?:是|为|系|在于)/u;

function isReason({ extraction, body }: PairSide): boolean {
  return REASON_IS.test(extraction.reading.folded.slice(body.start, body.end));
}

function namesCause({ extraction, body }: PairSide): boolean {
  return CAUSE.test(extraction.reading.folded.slice(body.start, body.end));
}

/** Longest of the words that follow a cause, in UTF-16 units. */
const CAUSING = 16;

/** "A fallen tree triggered the blackout". */
function standsFirst({ extraction }: PairSide, reasons: readonly Span[]): boolean {
  return reasons.some(({ end }) => {
    const behind = extraction.reading.folded.slice(end, end + CAUSING);
    return CAUSES_ZH.test(behind) || CAUSES_EN.test(behind);
  });
}

/** The reasons that a side gives, without what it says was none. */
function statedReasons(side: PairSide): readonly Span[] {
  const denied = deniedReasonOf(side);
  return denied ? side.claim.reasons.filter((r) => !overlaps(r, denied)) : side.claim.reasons;
}

/** Strength from which two words may be one. */
const MAY_BE_ONE = 0.35;

/** Words of causing, which are no part of what was caused. */
const CAUSING_WORD =
  /^(?:caus|spark|trigger|start|blam|reason|lead|led)|[死起肇成]因|原因|引起|引发|引燃|导致|所致|造成/u;

/** What a side says beside its reasons, less what stands for causing. */
function restOf(side: PairSide, reasons: readonly Span[], causing: RegExp): Item[] {
  return contentItems(side.clause).filter(
    (i) => !reasons.some((r) => overlaps(i, r)) && !causing.test(side.extraction.reading.folded.slice(i.start, i.end)),
  );
}

/** Something beside the reasons is said on both sides, or nothing but the reasons is. */
function isOneEffect(pair: Pair, xs: readonly Span[], ys: readonly Span[]): boolean {
  if (restOf(pair.a, xs, CAUSE).length === 0 || restOf(pair.b, ys, CAUSE).length === 0) return true;
  const isIn = (item: Span, spans: readonly Span[]) => spans.some((s) => overlaps(item, s));
  return pair.matches.some((m) => m.strength >= MAY_BE_ONE && !isIn(m.a, xs) && !isIn(m.b, ys));
}

/** What was caused is one by its words: a delay is no cancellation. */
function namesOneEffect(pair: Pair, xs: readonly Span[], ys: readonly Span[]): boolean {
  const [p, q] = [restOf(pair.a, xs, CAUSING_WORD), restOf(pair.b, ys, CAUSING_WORD)];
  return p.length === 0 || q.length === 0 || pair.matches.some((m) => isFirm(m) && p.includes(m.a) && q.includes(m.b));
}

/** A word of the one may be a word of the other. */
function areNear({ matches }: Pair, xs: readonly Span[], ys: readonly Span[]): boolean {
  return matches.some(
    (m) => m.strength >= MAY_BE_ONE && xs.some((x) => overlaps(m.a, x)) && ys.some((y) => overlaps(m.b, y)),
  );
}

function meets({ matches }: Pair, x: Span, y: Span): boolean {
  return matches.some((m) => isFirm(m) && overlaps(m.a, x) && overlaps(m.b, y));
}
