import { FUNCTION_WORDS } from "../../../lang/en/function-words";
import { EN_MEASURE_NOUNS } from "../../../lang/en/measures";
import type { Word } from "../../../model/word";
import { type Figure, sharesCharacter } from "../figure-pairs";
import { unmatchedNames } from "../overlap";
import type { Pair, PairSide } from "../rule";

/** Below this similarity two owners of a measure are two things. */
const ALIKE = 0.3;
/** Words for whom a text is about, which another text puts otherwise. */
const GENERIC =
  /^(?:公司|集团|企业|工厂|机构|单位|项目|工程|活动|事件|事故|城市|地区|当地|国家|company|firm|group|plant|city|country|project|event)$/u;
/** English words before a noun of measure that are seldom nouns, by their endings, and what says which sum it is. */
const NO_OWNER =
  /(?:al|ed|ing|ive|ly|est|ous|ic|ary|able)$|^(?:total|new|average|mean|median|net|gross|record|late|current|high|low|big)$/u;

/** Each side speaks of a place, body or person of its own, of one kind, that the other side does not name. */
export function subjectsDiffer(pair: Pair): boolean {
  const names = unmatchedNames(pair);
  const kinds = (side: "a" | "b") =>
    names[side]
      .filter((item) => !isSpeaker(pair[side], item.start))
      .map((item) => pair[side].claim.entities.find((e) => e.start === item.start)?.kind)
      .filter((kind) => kind !== undefined && kind !== "other");
  const [xs, ys] = [kinds("a"), kinds("b")];
  return xs.some((kind) => ys.includes(kind));
}

function isSpeaker({ claim }: PairSide, start: number): boolean {
  const span = claim.speaker?.span;
  return span != null && start >= span.start && start < span.end;
}

/** 机票价格 and 酒店价格: each side says whose price it is, and they are two things. */
export function ownersDiffer(a: Figure, b: Figure, pair: Pair): boolean {
  const [x, y] = [ownerOf(a, pair.a), ownerOf(b, pair.b)];
  if (!x || !y || x.text === y.text) return false;
  const isMatched = pair.matches.some((m) => m.a.start === x.start || m.b.start === y.start);
  return !isMatched && !sharesCharacter(x.text, y.text) && pair.lexicon.similarity(x.text, y.text) < ALIKE;
}

/** The noun right before the name of the measure. */
function ownerOf({ measure }: Figure, { words }: PairSide): Word | null {
  const at = measure?.attributeSpan?.start;
  const index = words.findIndex((w) => w.start === at);
  const word = words[index - 1];
  if (!word || at === undefined || at - word.end > 1 || word.text.length < 2) return null;
  const isNoun = word.tag === "eng" ? isEnglishOwner(word, measure!.attribute!) : /^(?:n(?!r)|vn|j|l)/u.test(word.tag);
  return isNoun && !GENERIC.test(word.text) ? word : null;
}

/** ticket prices: an English word is no noun by its form, so only before a noun of measure. */
function isEnglishOwner({ text }: Word, attribute: string): boolean {
  return EN_MEASURE_NOUNS.has(attribute) && !FUNCTION_WORDS.has(text) && !NO_OWNER.test(text);
}
