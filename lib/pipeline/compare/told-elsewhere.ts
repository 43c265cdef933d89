import type { Predicate } from "../../lang/predicates";
import type { Extraction } from "../../model/reading";
import type { Lexicon } from "../../model/resources";
import type { TimeExpression } from "../../model/time";
import { itemsWithin, overlaps } from "../../text/spans";
import { oncePer } from "./once";
import { belongsTo } from "./predicates";
import type { Pair, PairSide } from "./rule";

/** More tellings of one time than this are not looked through: the first ones speak for the rest. */
const MOST = 8;

/**
 * True where one source tells the other's time too, in another sentence and of such an event: it knows of two.
 * @param event null: of whatever shares the sentence.
 */
export function isToldElsewhere(pair: Pair, x: TimeExpression, y: TimeExpression, event: Predicate | null): boolean {
  return tells(pair.a, y, event, pair.lexicon) || tells(pair.b, x, event, pair.lexicon);
}

function tells({ extraction, claim }: PairSide, time: TimeExpression, event: Predicate | null, lexicon: Lexicon) {
  const { sentences, words } = extraction.reading;
  const tellings = sentencesByTime(extraction).get(keyOf(time)) ?? [];
  return tellings.slice(0, MOST).some((index) => {
    const { span } = sentences[index]!;
    if (index === claim.sentence || overlaps(span, claim)) return false;
    return event === null || itemsWithin(words, span).some((w) => belongsTo(w, event, lexicon));
  });
}

/** In which sentences each time is told. */
const sentencesByTime = oncePer((extraction: Extraction): ReadonlyMap<string, readonly number[]> => {
  const map = new Map<string, number[]>();
  const { sentences } = extraction.reading;
  let at = 0;
  for (const time of extraction.times) {
    while (at < sentences.length && sentences[at]!.span.end <= time.start) at++;
    if (time.from === null || time.to === null || at === sentences.length) continue;
    const list = map.get(keyOf(time));
    if (list) list.push(at);
    else map.set(keyOf(time), [at]);
  }
  return map;
});

function keyOf({ from, to }: TimeExpression): string {
  return `${from}/${to}`;
}
