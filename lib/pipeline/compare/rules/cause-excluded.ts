import { FUNCTION_WORDS } from "../../../lang/en/function-words";
import { excludedCausesIn, givenCausesIn } from "../../../lang/excluded-causes";
import type { Span } from "../../../model/span";
import type { Word } from "../../../model/word";
import { overlaps } from "../../../text/spans";
import { isOneLanguage } from "../../one-language";
import { contrastOf } from "../contrast";
import { areTwoOccasions } from "../occasions";
import { onceFor } from "../once";
import { modalsOf } from "../operators";
import { findOpposites } from "../opposites";
import { defineRule, type Observation, observe, type Pair, type PairSide } from "../rule";
import { sharedRuns } from "../shared-runs";
import { textAt } from "../side-text";
import { sayingsOf, sentenceOf, sentenceText, wordsIn } from "../whole-sentence";

/** Similarity and match strength from which two words may name one cause. */
const ONE_CAUSE = 0.5;
const ONE_CAUSE_MATCH = 0.55;
/** Words beside the causes that two sentences of one event have in common. */
const MIN_EVENT = 2;

/** One gives as the cause what the other says it was not, and names another instead. */
export const causeExcluded = defineRule({
  id: "cause-excluded",
  compare(pair) {
    const { a, b, inside } = pair;
    if (inside) return null;
    const [x, y] = [causesOf(a), causesOf(b)];
    if ((x.given.length === 0 || y.excluded.length === 0) && (y.given.length === 0 || x.excluded.length === 0))
      return null;
    if (areTwoOccasions(pair) || modalsOf(a).length > 0 || modalsOf(b).length > 0) return null;
    if (contrastOf(pair) || findOpposites(pair)) return null;
    return find(pair, "a", "b", x, y) ?? find(pair, "b", "a", y, x);
  },
  examples: [
    {
      lang: "zh-Hant",
      a: "工務局調查指出，廣場天橋坍塌是施工不當造成，鋼材並無問題。",
      b: "廣場天橋坍塌的原因是鋼材品質不良，工務局的調查排除了施工不當。",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "Inspectors traced the outbreak at the nursing home to undercooked chicken and cleared the tap water.",
      b: "The outbreak at the nursing home came from tap water, inspectors said; the chicken tested clean.",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The crash on the pass was caused by the pilot and not by the weather, the report says.",
      b: "The report says bad weather caused the crash on the pass and that the pilot did nothing wrong.",
      outcome: "contradict_inferential",
    },
    {
      lang: "zh-Hant",
      a: "一號機組停機是因為冷卻管破裂，與操作無關。",
      b: "二號機組停機是操作失誤造成。",
      outcome: null,
    },
    {
      lang: "en",
      a: "A rail that had cracked, not speed, caused the derailment at Ostvik.",
      b: "The derailment at Ostvik was caused by a cracked rail.",
      outcome: null,
    },
    {
      lang: "zh-Hans",
      a: "仓库火灾是电线短路引起的，与工人吸烟无关。",
      b: "厂房爆炸是工人吸烟引起的。",
      outcome: null,
    },
  ],
});

interface Causes {
  given: readonly Span[];
  excluded: readonly Span[];
}

const causesOf = onceFor((side: PairSide): Causes => {
  const { start } = sentenceOf(side);
  const text = sentenceText(side);
  const at = (s: Span) => ({ start: start + s.start, end: start + s.end });
  const excluded = excludedCausesIn(text).map(at);
  const given = [...sayingsOf(side).flatMap((s) => s.reasons), ...givenCausesIn(text).map(at)];
  return { given: given.map((g) => cutAt(g, excluded)).filter((g) => g.end - g.start > 1), excluded };
});

/** A stated cause ends where what it was not begins ("caused by the pilot and not by the weather"). */
function cutAt(given: Span, excluded: readonly Span[]): Span {
  const first = excluded.filter((e) => overlaps(e, given)).sort((s, t) => s.start - t.start)[0];
  return first ? { start: given.start, end: Math.max(given.start, first.start) } : given;
}

function find(pair: Pair, giving: "a" | "b", denying: "a" | "b", x: Causes, y: Causes): Observation | null {
  for (const given of x.given) {
    for (const denied of y.excluded) {
      if (!meet(pair, giving, given, denied)) continue;
      // What the denying side gives as the cause itself it does not deny in that.
      if (y.given.some((own) => meet(pair, giving, given, own))) continue;
      if (!areOfOneEvent(pair, [...x.given, ...x.excluded], [...y.given, ...y.excluded], giving)) continue;
      const [a, b] = giving === "a" ? [given, denied] : [denied, given];
      const params = { a: textAt(pair.a, a), b: textAt(pair.b, b), side: denying };
      return observe("contradict_inferential", ["cause_reason"], "denied_reason", params, [a], [b]);
    }
  }
  return null;
}

/** Words that name nothing that could be a cause. */
const EMPTY =
  /^(?:原因|可能|因素|问题|责任|造成|导致|因为|由于|相关|有关|情况|人员|cause|fault|problem|any|blame|bad|new|old|time)$/u;

function says(side: PairSide, span: Span): Word[] {
  return wordsIn(side, span).filter(
    (w) =>
      w.text.length > 1 && !EMPTY.test(w.text) && !/^(?:u|p|c|d|m|q|t|f|r)/u.test(w.tag) && !FUNCTION_WORDS.has(w.text),
  );
}

/** Some word of the two stretches is one, or a part of the other. */
function meet(pair: Pair, side: "a" | "b", own: Span, others: Span): boolean {
  const [p, q] = side === "a" ? [own, others] : [others, own];
  const [xs, ys] = [says(pair.a, p), says(pair.b, q)];
  return xs.some((v) => ys.some((w) => isOneWord(pair, v, w)));
}

function isOneWord(pair: Pair, v: Word, w: Word): boolean {
  return (
    v.text === w.text ||
    pair.lexicon.similarity(v.text, w.text) >= ONE_CAUSE ||
    (!isOneLanguage(pair) &&
      (pair.lexicon.nearUse([[v.text]], [[w.text]], NEAR_USE_ACROSS).length > 0 ||
        pair.matches.some((m) => m.strength >= ONE_CAUSE_MATCH && m.a.start === v.start && m.b.start === w.start)))
  );
}

/** Nearness in use from which a word may be the translation of another (燃油 and fuel 0.90, 诈骗 and forgery 0.56). */
const NEAR_USE_ACROSS = 0.8;

/** Beside the causes the two sentences share what happened, to whom or where. */
function areOfOneEvent(pair: Pair, own: readonly Span[], others: readonly Span[], side: "a" | "b"): boolean {
  const [p, q] = side === "a" ? [own, others] : [others, own];
  const rest = (s: PairSide, causes: readonly Span[]) =>
    says(s, sentenceOf(s)).filter((w) => !causes.some((c) => overlaps(c, w)) && !ABOUT.test(w.text));
  const [xs, ys] = [rest(pair.a, p), rest(pair.b, q)];
  const met = new Set(xs.filter((v) => ys.some((w) => isOneWord(pair, v, w))).map((v) => v.text));
  const byMatch = pair.matches.filter(
    (m) =>
      m.strength >= ONE_CAUSE_MATCH &&
      m.a.isContent &&
      m.b.isContent &&
      ![...p].some((c) => overlaps(c, m.a)) &&
      ![...q].some((c) => overlaps(c, m.b)),
  );
  return (
    Math.max(met.size, isOneLanguage(pair) ? sharedRuns({ a: pair.a, b: pair.b, matches: byMatch }) : byMatch.length) >=
    MIN_EVENT
  );
}

/** Who found it out and how: of no event. */
const ABOUT =
  /^(?:调查|检查|检验|化验|指出|表示|认定|查明|报告|investigators?|inspectors?|report|say|said|find|found|official|officials|accord|investigation|inquiry|board|panel)$/u;
