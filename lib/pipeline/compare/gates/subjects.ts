import { FUNCTION_WORDS } from "../../../lang/en/function-words";
import { EN_MEASURE_NOUNS } from "../../../lang/en/measures";
import { moneyDeed } from "../../../lang/money-deeds";
import { isClassifying } from "../../../lang/opposites";
import { roleOf } from "../../../lang/person-roles";
import { areRivals, isRival } from "../../../lang/rivals";
import { tellApart } from "../../../lang/which-one";
import type { Span } from "../../../model/span";
import type { Word } from "../../../model/word";
import { overlaps } from "../../../text/spans";
import type { Item } from "../../align/units";
import { isOneLanguage } from "../../one-language";
import { contrastOf } from "../contrast";
import { type Figure, sharesCharacter } from "../figure-pairs";
import { onceFor } from "../once";
import { unmatchedNames } from "../overlap";
import type { Pair, PairSide } from "../rule";
import { RELATED } from "../strengths";
import { claimOf, phraseOf, type Told } from "./told";

/** Below this similarity two owners of a measure are two things. */
const ALIKE = 0.3;
/** Words for whom a text is about, which another text puts otherwise. */
const GENERIC =
  /^(?:公司|集团|企业|工厂|机构|单位|项目|工程|活动|事件|事故|城市|地区|当地|国家|company|firm|group|plant|city|country|project|event)$/u;
/** English words before a noun of measure that are seldom nouns, by their endings, and what says which sum it is. */
const NO_OWNER =
  /(?:al|ed|ing|ive|ly|est|ous|ic|ary|able)$|^(?:total|new|average|mean|median|net|gross|record|late|current|high|low|big)$/u;

const PLACE_IN_ORDER =
  /\b(first|second|third|fourth|fifth)\b(?! (?:half|quarter|time|phase|stage|set|place))|第([一二三四五六七八九十]|\d+)(?=[号位名期届批轮艘架座个季集部章代版组栋幢条层起次])|(首)(?=[期届批轮艘架座个季集部组栋幢条起次](?!月|周|日))|([特一二三])等/u;

/** The first and the second prize, 第一批 and 第二批. */
export function ordersDiffer(x: Told, y: Told): boolean {
  const [p, q] = [x, y].map((told) =>
    PLACE_IN_ORDER.exec(phraseOf(told))
      ?.slice(1)
      .find((g) => g !== undefined),
  );
  return p !== undefined && q !== undefined && p !== q;
}

/** One noun that each side tells apart by what it does or is (接受高剂量注射的小鼠, 实验组小鼠), in words that nothing joins. */
export function attributesDiffer({ a, b, matches, lexicon }: Pair): boolean {
  const isMatched = (key: "a" | "b", word: Word) => matches.some((m) => overlaps(m[key], word));
  return matches.some((m) => {
    if (m.how !== "equal" || m.a.isName || m.b.isName) return false;
    const [x, y] = [attributeBefore(a, m.a), attributeBefore(b, m.b)];
    if (!x || !y || (!x.isClause && !y.isClause) || isMatched("a", x.word) || isMatched("b", y.word)) return false;
    return x.word.text !== y.word.text && lexicon.similarity(x.word.text, y.word.text) < RELATED;
  });
}

/** The word before a Han noun that narrows it: a noun, or a verb with 的 behind it, of more than one character. */
function attributeBefore({ words }: PairSide, head: Span): { word: Word; isClause: boolean } | null {
  const at = words.findIndex((w) => w.start === head.start);
  const isClause = words[at - 1]?.text === "的";
  const word = words[isClause ? at - 2 : at - 1];
  const end = isClause ? words[at - 1]!.start : head.start;
  if (!word || word.end !== end || word.text.length < 2) return null;
  return (isClause ? /^(?:v|a|n(?!r))/u : /^n(?!r)/u).test(word.tag) ? { word, isClause } : null;
}

/** What follows a figure that only says of whom something is told: 喝两杯咖啡的人; and what stands before it in English. */
const OF_WHOM = /^[^,;。的]{1,8}的(?:人|者|患者|病人|家庭|员工|学生|车辆|企业|公司|地区|城市|国家)/u;
const WHO =
  /\b(?:people|those|patients|women|men|children|drivers|workers|families|firms|companies) (?:who|that|with|whose) [^,;.]{0,30}$/u;

/** What is measured says which of two: adults, children; the coast, inland. */
export function measuredApart(a: Figure, b: Figure): boolean {
  const [x, y] = [a.measure?.attribute ?? null, b.measure?.attribute ?? null];
  return x !== null && y !== null && tellApart(x, y);
}

/** Sorts of profit and of income that accounts tell apart. Folded. */
const SORT_OF_PROFIT =
  /营业利润|经营利润|毛利|净利|净收|税前|扣非|\b(?:operating|gross|net|pre-?tax|after-?tax|underlying|adjusted)\b/u;

/** Operating profit beside a profit of which nobody says the sort, or two sorts of it. */
export function areOtherProfits(x: Told, y: Told): boolean {
  const isProfit = ({ figure: { measure } }: Told) =>
    /利润|净利|盈利|毛利|^(?:profit|earnings|income)$/u.test(measure?.attribute ?? "");
  if (!isProfit(x) || !isProfit(y)) return false;
  const sort = (told: Told) => SORT_OF_PROFIT.exec(claimOf(told))?.[0] ?? null;
  const [p, q] = [sort(x), sort(y)];
  return (p === null) !== (q === null) && x.figure.quantity.dimension === "ratio";
}

/** A fine on the one side, an outlay on the other. */
export function moneyDeedsDiffer(x: Told, y: Told): boolean {
  if (x.figure.quantity.dimension !== "money") return false;
  const [p, q] = [moneyDeed(x.left), moneyDeed(y.left)];
  return p !== null && q !== null && p !== q;
}

/** Each side tells of people in one role that the other does not speak of: students, teachers. */
export function rolesDiffer({ a, b }: Pair): boolean {
  const [xs, ys] = [rolesOf(a), rolesOf(b)];
  return xs.length > 0 && ys.length > 0 && !xs.some((x) => ys.includes(x));
}

/** Each side names a person, by the tagger's reading of Chinese names, and nobody is named by both: two of the accused. */
export function personsDiffer({ a, b }: Pair): boolean {
  const [xs, ys] = [personsOf(a), personsOf(b)];
  return xs.length > 0 && ys.length > 0 && !xs.some((x) => ys.some((y) => x.includes(y) || y.includes(x)));
}

const personsOf = onceFor((side: PairSide) =>
  side.words
    .filter(({ tag, text, start }) => tag === "nr" && text.length > 2 && !isSpeaker(side, start))
    .map(({ text }) => text),
);

const rolesOf = onceFor(({ words }: PairSide) => words.map(({ text }) => roleOf(text)).filter((role) => role !== null));

/** One of the figures says of which people or things the claim is, not what the claim is. */
export function saysOfWhom(x: Told, y: Told): boolean {
  return [x, y].some(({ left, right }) => OF_WHOM.test(right) || WHO.test(left));
}

/** A name before or behind what is measured: Calder's shares, shares in Millbrook; 岳辰的股价. */
function ownerName({ measure }: Figure, side: PairSide): Item | null {
  const at = measure?.attributeSpan;
  if (!at) return null;
  const { folded } = side.extraction.reading;
  const names = side.clause.items.filter((i) => i.isName);
  const isBefore = (i: Item) => i.end <= at.start && /^(?:['’]s?|的)? ?$/u.test(folded.slice(i.end, at.start));
  const isBehind = (i: Item) => i.start >= at.end && /^ (?:in|of|at) (?:the )?$/u.test(folded.slice(at.end, i.start));
  return names.find((i) => isBefore(i) || isBehind(i)) ?? null;
}

/** Each side says by name whose it is, and nothing joins the two names. */
export function ownerNamesDiffer(a: Figure, b: Figure, pair: Pair): boolean {
  const [x, y] = [ownerName(a, pair.a), ownerName(b, pair.b)];
  return x !== null && y !== null && !pair.matches.some((m) => m.a === x || m.b === y);
}

/** The visitors' shots and the hosts': each side tells of one of two who stand against each other, and names the other not at all. */
export function areOfRivals({ a, b }: Pair): boolean {
  const [xs, ys] = [rivalsOf(a), rivalsOf(b)];
  if (xs.length === 0 || ys.length === 0) return false;
  const faces = (x: Word, others: readonly Word[]) => others.some((y) => areRivals(x.text, y.text));
  const both = (words: readonly Word[]) => words.some((x) => faces(x, words));
  return !both(xs) && !both(ys) && xs.some((x) => faces(x, ys));
}

const rivalsOf = onceFor(({ words }: PairSide) => words.filter(({ text }) => isRival(text)));

const ANOTHER = /另(?:外|一|有)|其[余他它]|\b(?:another|the other|the (?:rest|remaining))\b/u;

/** One side's figure is of another one, or of the rest: not of whom the other side tells. */
export function isOfAnother(x: Told, y: Told): boolean {
  return ANOTHER.test(phraseOf(x)) !== ANOTHER.test(phraseOf(y));
}

const COMPARED = /^(?:[同环]比|去?年?同期)$/u;

const isLatin = (character: string): boolean => /[a-z]/u.test(character);
const OPENS = /^(?:(?:the|a|an) )?$/u;

/** One noun that each side narrows by a word of its own, which is neither figure nor time: a ton of wheat, a ton of rice. */
export function thingsDiffer(pair: Pair): boolean {
  const contrast = contrastOf(pair);
  if (!contrast) return false;
  const isOther = ({ claim, extraction }: PairSide, span: Span) =>
    [...claim.quantities, ...claim.times].some((x) => overlaps(x, span)) ||
    COMPARED.test(extraction.reading.folded.slice(span.start, span.end)) ||
    // "The study followed": an English word that opens the clause is whoever acts, not what narrows the noun behind it.
    (isLatin(extraction.reading.folded.charAt(span.start)) &&
      OPENS.test(extraction.reading.folded.slice(claim.start, span.start)));
  const areSorts = [contrast.a, contrast.b].every((span, i) => {
    const { folded } = (i === 0 ? pair.a : pair.b).extraction.reading;
    return isClassifying(folded.slice(span.start, span.end));
  });
  return areSorts || (!isOther(pair.a, contrast.a) && !isOther(pair.b, contrast.b));
}

/** Each side speaks of a place, body or person of its own, of one kind, that the other side does not name. */
export function subjectsDiffer(pair: Pair): boolean {
  const names = unmatchedNames(pair);
  const kinds = (side: "a" | "b") =>
    names[side]
      .filter((item) => !isSpeaker(pair[side], item.start))
      .map((item) => pair[side].claim.entities.find((e) => e.start === item.start)?.kind)
      .filter((kind) => kind !== undefined && kind !== "other");
  const [xs, ys] = [kinds("a"), kinds("b")];
  if (
    isOneLanguage(pair) &&
    (["a", "b"] as const).every((side) => names[side].some((item) => isPlaceOf(pair[side], item)))
  )
    return true;
  return xs.some((kind) => ys.includes(kind));
}

/** Right behind a preposition of place: from Dublin, across Europe. */
const WHERE = /(?:[在从到于赴往]|\b(?:in|from|across|to|at|near|around|throughout) (?:the )?)$/u;

function isPlaceOf({ extraction }: PairSide, { start }: Item): boolean {
  return WHERE.test(extraction.reading.folded.slice(Math.max(0, start - 16), start));
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
function ownerOf({ measure, quantity }: Figure, { words }: PairSide): Word | null {
  const at = measure?.attributeSpan?.start;
  const index = words.findIndex((w) => w.start === at);
  const word = words[index - 1];
  if (!word || at === undefined || at - word.end > 1 || word.text.length < 2 || overlaps(word, quantity)) return null;
  const isNoun = word.tag === "eng" ? isEnglishOwner(word, measure!.attribute!) : /^(?:n(?!r)|vn|j|l)/u.test(word.tag);
  return isNoun && !GENERIC.test(word.text) ? word : null;
}

/** ticket prices: an English word is no noun by its form, so only before a noun of measure. */
function isEnglishOwner({ text }: Word, attribute: string): boolean {
  return EN_MEASURE_NOUNS.has(attribute) && !FUNCTION_WORDS.has(text) && !NO_OWNER.test(text);
}
