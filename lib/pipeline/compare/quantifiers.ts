import type { PairSide } from "./rule";

/** How many of them a clause speaks of: all, some, none, not all, or a thing without such a word. */
export type Amount = "all" | "most" | "some" | "none" | "not_all" | "plain" | "only";

const ALL =
  /全部|所有|一律|(?<![首成古故旧迁建])都(?![市会城督江匀灵])|各(?=[地国省市县校家部])|每(?=[个家名人次])|\b(?:all|both)\b|\b(?:every|each)\b(?! (?:day|week|month|year|hour|night|morning|time|other))/u;
const SOME =
  /有些|部分|一些|某些|(?<![现所拥原具含享持自])有的|少数|几名|数名|多名|一半|半数(?!以上)|之一(?!$)|有[一两三几数][名个位家人]|其中[一二两三]|\b(?:some|several|certain|a few|many|(?:half|one|two|three|four|five|six|seven|eight|nine|ten|\d+|part) of)\b|^(?:and |but )?of (?:the|those|these|its|their) [^,;]{2,40},/u;
const MOST = /大多数?|大部分|绝大多数|多数(?!决|票|党|派)|\bmost(?! (?:recent|of all|important|expensive)\b)/u;
const ONLY = /只有|仅(?!次)|唯一|\bonly\b/u;
const NONE =
  /没有(?:任何|一[个名人家例起]|人)|无(?:任何|一人|一例|人)|(?:并|尚)?未(?:有)?任何|任何[^,]{0,6}(?:没有|未|不)|\b(?:no(?! (?:longer|doubt|matter|later|more|less|fewer|sooner|plans?)\b)|none|nobody|neither|not any|no one|not a single)\b|\bnot?\b[^,;]{0,40}\bany\b/u;
const NOT_ALL =
  /(?:并非|不是|并不是|未必|不)(?:全部|所有|都|每)|\bnot (?:\w+ ){0,2}(?:all|every|everyone|everybody|both)\b/u;

/** How many a side speaks of, read from its proposition. */
export function amountOf({ extraction, body, claim }: Pick<PairSide, "extraction" | "body" | "claim">): Amount {
  // "Did not land, only passed by": what stands behind the reach of a denial is not what is denied.
  const { scope } = claim.polarity;
  const text = extraction.reading.folded.slice(body.start, scope?.end ?? body.end);
  if (NOT_ALL.test(text)) return "not_all";
  if (ONLY.test(text)) return "only";
  if (claim.polarity.negated && NONE.test(text)) return "none";
  if (MOST.test(text)) return "most";
  if (SOME.test(text)) return "some";
  return ALL.test(text) ? "all" : "plain";
}

/** Amounts of a denied and of an affirmed clause that exclude each other (the square of opposition). */
const DENIED: Record<Amount, readonly Amount[]> = {
  none: ["plain", "some", "most", "all"],
  all: ["plain", "some", "most", "all"],
  most: ["most", "plain", "all"],
  plain: ["plain", "most", "all"],
  some: ["all"],
  not_all: ["all"],
  only: ["only"],
};

/** Amounts of two clauses at which opposite predicates exclude each other. */
const OPPOSED: Record<Amount, readonly Amount[]> = {
  all: ["all", "most", "plain", "some"],
  most: ["most", "plain", "all"],
  plain: ["plain", "most", "all"],
  some: ["all"],
  none: [],
  not_all: [],
  only: ["only"],
};

/** True where what one side denies of so many cannot be so while the other affirms it of so many; false where both can be true of parts. */
export function denialExcludes(denied: PairSide, affirmed: PairSide): boolean {
  return DENIED[amountOf(denied)].includes(amountOf(affirmed));
}

/** True where opposite predicates of so many on each side cannot both be true. */
export function oppositesExclude(a: PairSide, b: PairSide): boolean {
  return OPPOSED[amountOf(a)].includes(amountOf(b));
}
