import { isBody } from "../../../lang/bodies";
import type { Pair, PairSide } from "../rule";
import { type NounPhrase, nounPhrases } from "./phrases";

/** One side tells of a person, the other of a firm or another body, each in words that nothing joins: the driver, the haulage firm. */
export function isPersonBesideBody(pair: Pair): boolean {
  const [x, y] = [subjectOf(pair.a), subjectOf(pair.b)];
  if (!x || !y || x.isNamed || y.isNamed) return false;
  const joined = pair.matches.some(
    (m) => m.a.start < x.end && m.a.end > x.start && m.b.start < y.end && m.b.end > y.start,
  );
  return !joined && ((isOfPerson(x, pair) && isOfBody(y)) || (isOfPerson(y, pair) && isOfBody(x)));
}

/** What opens an English claim. */
function subjectOf(side: PairSide): NounPhrase | undefined {
  const first = nounPhrases(side)[0];
  const isFirst = first && side.words.every((w) => w.start >= first.start || w.text.length <= 3);
  return isFirst && first.words[0]!.tag === "eng" ? first : undefined;
}

function isOfPerson({ words }: NounPhrase, { lexicon }: Pair): boolean {
  return lexicon.isPerson?.(words.at(-1)!.text) === true;
}

function isOfBody({ words }: NounPhrase): boolean {
  return isBody(words.at(-1)!.text);
}
