import { overlaps } from "../../../text/spans";
import type { Match } from "../../align/score";
import type { Item } from "../../align/units";
import { isOneLanguage } from "../../one-language";
import { areCounterparts } from "../counterpart";
import { isNominal, startBehindNoun } from "../denied-predicate";
import { narrowingItems } from "../overlap";
import { isNegatedAt } from "../polarity-at";
import { denialExcludes } from "../quantifiers";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { tagAt } from "../side-text";
import { softCover } from "../soft-cover";
import { leastForOneThing } from "../strengths";
import { negation } from "./negation";

/** Across languages any partner will do where the sentences are this far ahead of all others and have this many words in common. */
const SURE_LEAD = 1.5;
const SURE_WORDS = 3;

/** Two sentences that stand for each other in longer texts, of which one denies what the other says, each in words of its own. */
export const counterpartDenied = defineRule({
  id: "counterpart-denied",
  compare(pair) {
    const { a, b } = pair;
    if (a.claim.polarity.negated === b.claim.polarity.negated || !areCounterparts(pair)) return null;
    const [side, other] = a.claim.polarity.negated ? (["a", "b"] as const) : (["b", "a"] as const);
    const denied = deniedMatch(pair, side);
    if (!denied || !isNegatedAt(pair[side], denied[side]) || isNegatedAt(pair[other], denied[other])) return null;
    // What words of both sides tell of the denial, its reach and its certainty, is weighed there.
    if (!denialExcludes(pair[side], pair[other]) || narrowingItems(pair, side).length > 0 || negation.compare(pair))
      return null;
    const cues = [a, b].map(({ claim, body }) => [claim.polarity.cue ?? body] as const);
    return observe("contradict_inferential", ["negation"], "negation", { side }, cues[0]!, cues[1]!);
  },
  examples: [
    {
      lang: "zh-Hant",
      a: "倉庫去年才通過檢查。火警發生時，倉庫內的自動灑水裝置隨即啟動，員工從後門離開。",
      b: "附近居民抱怨煙味。調查人員說，灑水設備當晚沒有啟動，原因還在查。倉庫屬於一家家具行。",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The museum opened in 1931. Curators moved the two bronzes to a vault. The roof of the museum leaked.",
      b: "The museum has no flood plan. Nobody moved the bronzes, staff said. The museum is insured.",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The museum opened in 1931. The keeper left the two bronzes in the hall. The roof of the museum leaked.",
      b: "The museum has no flood plan. He does not dispute that the bronzes were left in the hall. The museum is insured.",
      outcome: null,
    },
    {
      lang: "zh-Hant",
      a: "樂團成立三十年。外界認為，樂團已經放棄巡演。樂團的練習廳在港邊。",
      b: "樂團去年換了團長。我們並未完全放棄巡演。樂團下月有新唱片。",
      outcome: null,
    },
    {
      lang: "zh-Hans",
      a: "仓库内的自动洒水装置随即启动。",
      b: "调查人员说，洒水设备当晚没有启动，原因还在查。",
      outcome: null,
    },
  ],
});

/** What is denied is that it was said, known or wanted: "not told that the gates were open". Between negator and word, folded. */
const REPORTS = /\b(?:that|whether|if|to)\b/u;
/** Verbs that leave it to the noun behind them what was done: 没有接到通知 is not to be notified. A folded word. */
const GETS = /^(?:接到|收到|得到|获得|进行|作出|做出|给予)$/u;
/** Before a noun, whatever else the dictionaries call it: "the gates". */
const DETERMINER = /\b(?:the|an?|its|their|his|her|our|this|that|any|no) $/u;

/** The first verb or adjective that the negation of a side reaches, with its partner; null where it has none. */
function deniedMatch(pair: Pair, side: "a" | "b"): Match | null {
  const own = pair[side];
  const { cue, scope } = own.claim.polarity;
  const { folded } = own.extraction.reading;
  // "Not a second more" denies no predicate.
  if (cue && /^ an? /u.test(folded.slice(cue.end, cue.end + 3))) return null;
  const from = isNominal(own) ? startBehindNoun(own) : (cue?.end ?? own.body.start);
  for (const item of own.clause.items) {
    if (!item.isContent || item.isName || item.start < from || (scope && !overlaps(scope, item))) continue;
    if (REPORTS.test(folded.slice(from, item.start))) return null;
    const match = pair.matches.find((m) => m[side] === item && m.how !== "shared_character");
    if (match) return isPredicate(pair, own, item) && isStrong(pair, match) ? match : null;
    // "Did not dispute the fall": what is denied is the first verb.
    if (isPredicate(pair, own, item) && !GETS.test(folded.slice(item.start, item.end))) return null;
  }
  return null;
}

function isPredicate({ lexicon }: Pair, own: PairSide, item: Item): boolean {
  const tag = tagAt(own, item);
  if (tag !== "eng") return /^[vail]/u.test(tag);
  const { folded } = own.extraction.reading;
  if (DETERMINER.test(folded.slice(own.body.start, item.start))) return false;
  const text = folded.slice(item.start, item.end);
  const isPart = (part: "verb" | "adjective") => lexicon.isPart?.(lexicon.lemma(text), part) === true;
  return !text.endsWith("ly") && (isPart("verb") || isPart("adjective"));
}

function isStrong(pair: Pair, { strength }: Match): boolean {
  if (strength >= leastForOneThing(pair)) return true;
  return !isOneLanguage(pair) && pair.lead >= SURE_LEAD && softCover(pair).words >= SURE_WORDS;
}
