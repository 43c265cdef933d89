import { isBody } from "../../../lang/bodies";
import { tellApart } from "../../../lang/which-one";
import type { Word } from "../../../model/word";
import type { Pair, PairSide } from "../rule";
import { mayBeOneModifier } from "./may-be-one";
import type { NounPhrase } from "./phrases";

/** True where two Chinese phrases narrow one noun by words that are not one. */
export function hanApart(x: NounPhrase, y: NounPhrase, pair: Pair): boolean {
  const [p, q] = [textOf(x.words), textOf(y.words)];
  if (p === q) return false;
  return morphemesApart(p, q, pair) || residuesApart(x, y, pair);
}

function textOf(words: readonly Word[]): string {
  return words
    .map((w) => w.text)
    .join("")
    .replaceAll("的", "");
}

/** 新厂 and 旧厂: two morphemes of one axis before one and the same character, each on its own side only. */
function morphemesApart(p: string, q: string, { a, b }: Pair): boolean {
  for (let i = 0; i + 1 < p.length; i++)
    for (let j = 0; j + 1 < q.length; j++) {
      if (p[i + 1] !== q[j + 1] || !tellApart(p[i]!, q[j]!)) continue;
      if (!says(a, q.slice(j, j + 2)) && !says(b, p.slice(i, i + 2))) return true;
    }
  return false;
}

function says({ extraction, claim }: PairSide, text: string): boolean {
  return extraction.reading.folded.slice(claim.start, claim.end).includes(text);
}

/** Says how much of it or how sure, and not which: 总造价, 最终成绩. */
const NOT_WHICH =
  /^(?:[全整总各该][\p{Script=Han}]?|本[次季地市县省年月届周]?|全部|整体|总体|合计|最终|最后|最新|实际|官方|目前|有关|相关|当地)$/u;
/** Nouns that gather whoever does or is something; two words before them may well be of the same ones. */
const PERSONS = /^(?:人|者|员|人员|人士|民众|群众|居民|患者|病人|乘客|旅客|司机|男子|女子)$/u;

/** 接种组 and 对照组, 商务车厢票价 and 二等座票价: one head behind two words of two characters or more. */
function residuesApart(x: NounPhrase, y: NounPhrase, pair: Pair): boolean {
  if (x.isPointed || y.isPointed || x.isNamed || y.isNamed) return false;
  const shared = sharedEnd(textOf(x.words), textOf(y.words));
  if (shared === 0) return false;
  const [p, q] = [before(x.words, shared), before(y.words, shared)];
  const [head] = [textOf(x.words).slice(-shared)];
  if (PERSONS.test(head!) || (!p.isWhole && !q.isWhole)) return false;
  const own = (words: readonly string[], others: readonly string[]) =>
    words.filter((w) => !others.some((o) => o.includes(w) || w.includes(o)) && !NOT_WHICH.test(w));
  const [s, t] = [own(p.words, q.words).join(""), own(q.words, p.words).join("")];
  if (s.length < 2 || t.length < 2 || (isBody(s) && isBody(t))) return false;
  return !mayBeOneModifier(s, t, pair);
}

/** How many characters two texts have in common at their end. */
function sharedEnd(p: string, q: string): number {
  let n = 0;
  while (n < Math.min(p.length, q.length) && p[p.length - 1 - n] === q[q.length - 1 - n]) n++;
  return n;
}

/** What of a phrase stands before its last `shared` characters, word by word; whole: no word is cut there. */
function before(words: readonly Word[], shared: number): { words: string[]; isWhole: boolean } {
  const parts = words.map((w) => w.text).filter((text) => text !== "的");
  let left = shared;
  while (left > 0 && parts.length > 0) {
    const last = parts.pop()!;
    if (last.length > left) return { words: [...parts, last.slice(0, last.length - left)], isWhole: false };
    left -= last.length;
  }
  return { words: parts, isWhole: true };
}
