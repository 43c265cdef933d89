import { FUNCTION_WORDS } from "../../../lang/en/function-words";
import type { Span } from "../../../model/span";
import { contrastOf } from "../contrast";
import { frameOf, type NounPhrase } from "../frame";
import { areOfOthers } from "../occasions";
import { contentItems, isFirm } from "../overlap";
import { isNegatedAt } from "../polarity-at";
import { defineRule, type Observation, observe, type Pair } from "../rule";
import { textAt } from "../side-text";
import { areApart, resolvedTimes } from "../stated-times";

/** Least share of the content beside the two holders that stands in firm matches, on both sides. */
const MIN_SHARE = 0.75;

/** A post that one is elected to and a contest that one wins have one holder: two names for it exclude each other. */
export const oneHolder = defineRule({
  id: "one-holder",
  compare(pair) {
    const { a, b } = pair;
    // The mayor and the deputy mayor hold two posts.
    const [xs, ys] = [a.predicates.get("win_office"), b.predicates.get("win_office")];
    if (!xs || !ys || areApart(resolvedTimes(a), resolvedTimes(b)) || areOfOthers(pair) || contrastOf(pair))
      return null;
    for (const x of xs) {
      for (const y of ys) {
        if (x.negated || y.negated || isNegatedAt(a, x.word) || isNegatedAt(b, y.word)) continue;
        const found = compareHolders(pair, x.word, y.word);
        if (found) return found;
      }
    }
    return null;
  },
  examples: [
    {
      lang: "zh-Hant",
      a: "周雅文當選為新任市議會議長。",
      b: "何俊傑當選為新任市議會議長。",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Laura Finch was appointed as head of the school board.",
      b: "Peter Marsh was appointed as head of the school board.",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hant", a: "縣長由楊靜宜當選。", b: "副縣長由許文彬出任。", outcome: null },
    { lang: "en", a: "The navy team won the regatta.", b: "The army team won the regatta.", outcome: null },
    { lang: "zh-Hans", a: "周雅文当选为教育委员会主席。", b: "何俊杰当选为卫生委员会主席。", outcome: null },
  ],
});

function compareHolders(pair: Pair, x: Span, y: Span): Observation | null {
  const [p, q] = [frameOf(pair.a, x), frameOf(pair.b, y)];
  const slots = [
    [p.agent, q.agent],
    [p.patient, q.patient],
    [p.agent, q.patient],
    [p.patient, q.agent],
  ] as const;
  for (const [s, t] of slots) {
    if (!s || !t || s.joint || t.joint || isJoined(pair, s, t) || !isNamed(pair.a, s) || !isNamed(pair.b, t)) continue;
    if (Math.min(shareBeside(pair, "a", s, x), shareBeside(pair, "b", t, y)) < MIN_SHARE) continue;
    const [spanA, spanB] = [spanOf(s), spanOf(t)];
    const params = { a: textAt(pair.a, spanA), b: textAt(pair.b, spanB) };
    return observe("contradict_direct", ["entity"], "one_holder", params, [spanA], [spanB]);
  }
  return null;
}

/** Named: not "the winner", "a former teacher", which may be anybody's description. */
function isNamed({ extraction, words }: Pair["a"], { items }: NounPhrase): boolean {
  const first = items[0]!;
  if (items.some((i) => i.isName || words.some((w) => w.start === i.start && w.tag === "nr"))) return true;
  const { text } = extraction.reading.source;
  const before = words.findLast((w) => w.end <= first.start);
  if (/^[A-Z]/u.test(text.charAt(first.start))) return !before || !FUNCTION_WORDS.has(before.text);
  // A Chinese name that no list knows falls apart into single characters.
  return items.length >= 2 && items.every((i) => i.end - i.start === 1);
}

function isJoined({ matches }: Pair, s: NounPhrase, t: NounPhrase): boolean {
  return matches.some((m) => s.items.includes(m.a) && t.items.includes(m.b));
}

function shareBeside({ a, b, matches }: Pair, side: "a" | "b", holder: NounPhrase, predicate: Span): number {
  const own = side === "a" ? a : b;
  const firm = new Set(matches.filter(isFirm).map((m) => m[side]));
  const rest = contentItems(own.clause).filter((i) => !holder.items.includes(i) && i.start !== predicate.start);
  return rest.length === 0 ? 0 : rest.filter((i) => firm.has(i)).length / rest.length;
}

function spanOf({ items }: NounPhrase): Span {
  return { start: items[0]!.start, end: items.at(-1)!.end };
}
