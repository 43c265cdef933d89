import { FUNCTION_WORDS } from "../../../lang/en/function-words";
import type { Span } from "../../../model/span";
import type { Word } from "../../../model/word";
import { overlaps } from "../../../text/spans";
import { onceFor } from "../once";
import type { PairSide } from "../rule";

/** A run of words that may name a thing: modifiers and a head, with nothing between but 的 or a space. */
export interface NounPhrase extends Span {
  words: readonly Word[];
  /** 这座大桥, "this bridge": points at what the text has spoken of. */
  isPointed: boolean;
  /** One of its words is a name. */
  isNamed: boolean;
}

/** Most phrases of a claim that are looked at: what holds more is a list. */
const MOST = 12;

/** Said of whoever tells it, not of what is told: 据气象局统计, 校方表示. Right before and right behind a phrase, folded. */
const SOURCE_BEFORE = /(?:据|根据|按照|依据|经)$/u;
const SOURCE_BEHIND =
  /^(?:[昨今前]?[天日晚])?(?:说|称|表示|指出|统计|公布|通报|透露|证实|宣布|认为|预计|估计|发布|介绍)/u;
/** Points back, right before a phrase. */
const POINTING = /(?:[这该此本][\p{Script=Han}]?|\b(?:this|that|these|those) )$/u;

/** The noun phrases of a claim's proposition, in order; figures and times part them. */
export const nounPhrases = onceFor((side: PairSide): readonly NounPhrase[] => {
  const { words, extraction, claim, clause } = side;
  const { folded } = extraction.reading;
  const parting: Span[] = [...claim.quantities, ...claim.times];
  const names = clause.items.filter((i) => i.isName);
  const scopes = new Set(claim.measure.flatMap((m) => m.scope));
  const found: NounPhrase[] = [];
  let run: Word[] = [];
  const close = () => {
    const own = trimmed(run);
    run = [];
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || found.length >= MOST) return;
    const span = { start: first.start, end: last.end };
    const before = folded.slice(Math.max(claim.start, span.start - 8), span.start);
    if (SOURCE_BEFORE.test(before) || SOURCE_BEHIND.test(folded.slice(span.end, span.end + 6))) return;
    found.push({
      ...span,
      words: own,
      isPointed: POINTING.test(before),
      isNamed: names.some((n) => overlaps(n, span)),
    });
  };
  words.forEach((word, i) => {
    const last = run.at(-1);
    if (last && !/^ ?$/u.test(folded.slice(last.end, word.start))) close();
    // 合并营收: what the figure's measure is narrowed by.
    const isScope = scopes.has(word.text);
    if ((!isScope && !isPart(word, words[i + 1], run.length > 0, folded)) || parting.some((p) => overlaps(p, word)))
      close();
    else run.push(word);
  });
  close();
  return found;
});

/** Tags of Chinese words that a noun phrase is made of; verbs only where a noun leans on them. */
const NOMINAL = /^(?:n|vn|an|a|b|f|s|j|l|k|g|h|z|x|eng|uj|i)/u;
const NUMERAL = /[\d〇零一二两三四五六七八九十百千万亿几数半多余]/u;
/** A noun of one character that makes a noun of what stands before it: 接种组, 看护费. */
const SUFFIX = /^[组者线部犯股级区厂队率方案费金额量数路站室班馆院舱版价层桥座]$/u;
/** What follows the subject or the name of a measure: 引桥长860米, 从犯被判. */
const BEHIND_SUBJECT = /^(?:为|是|达|长|宽|高|重|被|遭|获)$/u;

function isPart(word: Word, next: Word | undefined, isInside: boolean, folded: string): boolean {
  if (word.tag === "eng")
    return !FUNCTION_WORDS.has(word.text) && !FUNCTION_WORDS.has(folded.slice(word.start, word.end));
  if (word.text === "的" || word.text === "之") return isInside;
  if (BEHIND_SUBJECT.test(word.text) && isInside) return false;
  // The tagger takes what it does not know for a numeral: 左线.
  if (word.tag === "m" && !NUMERAL.test(word.text)) return true;
  if (NOMINAL.test(word.tag) || (isInside && SUFFIX.test(word.text))) return true;
  const leans =
    next !== undefined && next.start === word.end && (SUFFIX.test(next.text) || BEHIND_SUBJECT.test(next.text));
  return word.tag.startsWith("v") && leans;
}

/** 候选人当中, 手术室内: without the word of place at its end, and no 的 at either. */
function trimmed(run: readonly Word[]): Word[] {
  const own = [...run];
  while (own.length > 0 && (/^[的之]$/u.test(own.at(-1)!.text) || (own.length > 1 && /^[fs]/u.test(own.at(-1)!.tag))))
    own.pop();
  return own;
}
