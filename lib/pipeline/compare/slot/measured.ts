import { sameMeasureClass } from "../../../lang/measure-classes";
import type { Span } from "../../../model/span";
import { isOneLanguage } from "../../one-language";
import { type FigurePair, sharesCharacter } from "../figure-pairs";
import type { Pair, PairSide } from "../rule";
import { mayBeOneModifier } from "./may-be-one";
import { type NounPhrase, nounPhrases } from "./phrases";

/** Between the name of a measure and its figure: 医疗费用为85万元, 损失达3亿. */
const IS = /^(?:则|均|也|都|共|已|大?约|预计)?(?:为|是|达到?|共)(?:大?约|近|逾|超过?|共)?$/u;

/** Two figures that a copula ties to two names of measures which have nothing in common: 精神慰抚金 and 医疗费用. Chinese, symmetric. */
export function measuresDiffer({ a, b, sameAttribute }: FigurePair, pair: Pair): boolean {
  if (sameAttribute || !isOneLanguage(pair)) return false;
  const [x, y] = [measureBefore(pair.a, a.quantity), measureBefore(pair.b, b.quantity)];
  if (!x || !y || x.isNamed || y.isNamed || x.isPointed || y.isPointed) return false;
  const [p, q] = [x, y].map(({ words }) => words.map((w) => w.text).join(""));
  if (sharesCharacter(p!, q!) || sameMeasureClass(p!, q!) === true) return false;
  return !mayBeOneModifier(x.words.at(-1)!.text, y.words.at(-1)!.text, pair);
}

function measureBefore(side: PairSide, { start }: Span): NounPhrase | undefined {
  const { folded } = side.extraction.reading;
  return nounPhrases(side).find((p) => p.end < start && IS.test(folded.slice(p.end, start)));
}
