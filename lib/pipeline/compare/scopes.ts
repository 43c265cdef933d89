import { isOneLanguage } from "../one-language";
import type { Figure } from "./figure-pairs";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";

/** Scopes that exclude each other, in folded words; each pair holds in any field. */
const OPPOSED: readonly (readonly [string, string])[] = [
  ["海外", "国内"],
  ["境外", "境内"],
  ["海外", "境内"],
  ["线上", "线下"],
  ["男", "女"],
  ["城镇", "农村"],
  ["overseas", "domestic"],
  ["foreign", "domestic"],
  ["online", "offline"],
  ["urban", "rural"],
  ["net", "gross"],
  ["直接", "间接"],
  ["direct", "indirect"],
  ["全天", "上午"],
  ["全天", "下午"],
  ["全日", "上午"],
  ["全日", "下午"],
];

/** A word that widens to the whole: 全县, 全国, 总票房, the whole city, nationwide; all day is still one day. */
const WHOLE = /^(?:全(?![职勤天日长宽高程])|总|整|各)|^(?:whole|entire|total|overall|nationwide|citywide|all|across)$/u;
/** A word that cuts a part out: 首周末, 单日, 其中, 部分. */
const PART = /^(?:首|单|其中|部分|局部|半)|^(?:part|partial|opening|first)$/u;
/** How far before a figure its owner may stand, in words. */
const REACH = 6;

/** What a figure is stated of, as the words around it tell. */
interface Scope {
  readonly words: readonly string[];
  /** Those of them that widen to the whole. */
  readonly wholes: readonly string[];
  /** True where one cuts a part out. */
  readonly hasPart: boolean;
  /** Which first and which second words of `OPPOSED` stand there, a bit each. */
  readonly firsts: number;
  readonly seconds: number;
}

/** True where two figures are stated of scopes that exclude each other, or one of a part and the other of the whole. */
export function scopesExclude(a: Figure, b: Figure, pair: Pair): boolean {
  const [x, y] = [scopeOf(a, pair.a), scopeOf(b, pair.b)];
  if ((x.firsts & y.seconds) !== 0 || (x.seconds & y.firsts) !== 0) return true;
  // Whose words are matched across languages is too thin to tell a part by.
  if (!isOneLanguage(pair)) return false;
  return (
    (x.wholes.length > 0 && isPart(b, y, x.words, pair, "b")) ||
    (y.wholes.length > 0 && isPart(a, x, y.words, pair, "a"))
  );
}

/** The scopes of a side's figures that were read: a figure is held against many. */
const scopesOf = onceFor((_side: PairSide) => new Map<Figure, Scope>());

function scopeOf(figure: Figure, side: PairSide): Scope {
  const scopes = scopesOf(side);
  const known = scopes.get(figure);
  if (known) return known;
  const scope = readScope(figure, side);
  scopes.set(figure, scope);
  return scope;
}

function readScope({ quantity, measure }: Figure, side: PairSide): Scope {
  // The scope slot, and the words shortly before the figure in its clause.
  const before = side.words.filter((w) => w.end <= quantity.start).slice(-REACH);
  const words = [...(measure?.scope ?? []), ...before.map((w) => w.text)];
  // No scope holds a break: some word holds it where the line does.
  const line = words.join("\n");
  const bitsOf = (end: 0 | 1) =>
    OPPOSED.reduce((bits, pair, i) => (line.includes(pair[end]) ? bits | (1 << i) : bits), 0);
  const wholes = words.filter((w) => WHOLE.test(w));
  return { words, wholes, hasPart: words.some((w) => PART.test(w)), firsts: bitsOf(0), seconds: bitsOf(1) };
}

/** A part by its own word, or by a noun before the attribute that the other side lacks; not where it speaks of a whole too. */
function isPart(
  figure: Figure,
  { wholes, hasPart }: Scope,
  others: readonly string[],
  pair: Pair,
  side: "a" | "b",
): boolean {
  if (wholes.some((w) => others.includes(w))) return false;
  if (figure.measure?.extent === "part" || hasPart) return true;
  return wholes.length === 0 && hasOwner(figure, pair, side);
}

/** 农业 in 农业经济损失: the noun run right before the attribute, unmatched on the other side. */
function hasOwner({ measure }: Figure, pair: Pair, side: "a" | "b"): boolean {
  const at = measure?.attributeSpan?.start;
  if (at === undefined) return false;
  const own = pair[side].words;
  const matched = new Set(pair.matches.map((m) => m[side].start));
  for (let i = own.findLastIndex((w) => w.end <= at), end = at; i >= 0; i--) {
    const word = own[i]!;
    if (end - word.end > 1 || !/^(?:n|a|b|d$|u|eng|s|f)/u.test(word.tag)) return false;
    if (/^(?:n|s|eng)/u.test(word.tag) && !matched.has(word.start) && word.end < at + 1 && word.text.length > 1)
      return true;
    end = word.start;
  }
  return false;
}
