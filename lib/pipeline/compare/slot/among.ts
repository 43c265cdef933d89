import type { Told } from "../gates/told";
import type { Pair } from "../rule";
import { settingOf } from "../setting";

/** Of whom or of what a share is: 候选人当中…占三成, 在获批者中有两成. Folded. */
const AMONG =
  /(?:^|[,;:。])[在于]?(?:所有|全[部体])?(?<base>\p{Script=Han}{2,8}?)(?:当中|之中|[中里])(?=[^,;。]{0,14}(?:占|有|为|是|,))/u;
/** 女性候选人占四成: who has the share may be what the other side's share is of. */
const SHARER = /(?:^|[,;:。])(?<base>\p{Script=Han}{2,8}?)占(?!比)/u;
/** Lexicon similarity from which two wholes may be one. */
const ALIKE = 0.35;
/** No whole, though 中 stands behind it: 其中, 过程中. */
const NO_WHOLE = /^其|过程|比赛|决赛|活动|期间|报告|数据|统计|^心|^集|^之/u;

/** Each share is of a whole of its own, in words that nothing joins: candidates and those elected. Symmetric. */
export function wholesDiffer(x: Told, y: Told, pair: Pair): boolean {
  if (x.figure.quantity.dimension !== "ratio") return false;
  const [p, q] = [wholeOf(x), wholeOf(y)];
  if (p !== null && q !== null) return !mayBeOneWhole(p, q, pair);
  // Of one the whole is told, of the other who has the share, by a word that ends as the whole does.
  const [s, t] = [
    p ?? SHARER.exec(settingOf(x.side))?.groups?.["base"],
    q ?? SHARER.exec(settingOf(y.side))?.groups?.["base"],
  ];
  if (!s || !t || p === q) return false;
  return s.at(-1) === t.at(-1) && !mayBeOneWhole(s, t, pair);
}

function wholeOf({ side }: Told): string | null {
  const base = AMONG.exec(settingOf(side))?.groups?.["base"];
  return base && !NO_WHOLE.test(base) ? base : null;
}

function mayBeOneWhole(p: string, q: string, { lexicon }: Pair): boolean {
  if (p.includes(q) || q.includes(p) || p.charAt(0) === q.charAt(0)) return true;
  // 女性候选人, 候选人
  const isWithin = (s: string, t: string) => t.length > 2 && s.endsWith(t.slice(-3));
  return lexicon.similarity(p, q) >= ALIKE || isWithin(p, q) || isWithin(q, p);
}
