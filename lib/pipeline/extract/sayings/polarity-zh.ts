import {
  A_AND_NOT_A,
  A_NOT_A,
  COMPLEMENT,
  NEGATION_CUE,
  NOT_A_AND_A,
  PSEUDO_NEGATION,
  SCOPE_END,
  UNDONE_BY,
} from "../../../lang/zh/negation";
import type { Polarity } from "../../../model/claim";
import type { Span } from "../../../model/span";
import { guards } from "../../../text/guards";
import { foldedText, type Scene, wordAcross, wordsWithin } from "./scene";

export const AFFIRMED: Polarity = { negated: false, cue: null, scope: null };

/** The first negation that reaches a predicate of the body; a second one right behind it undoes it. */
export function findPolarityZh(scene: Scene, body: Span): Polarity {
  const text = foldedText(scene, body);
  let skipUntil = -1;
  for (const match of cuesOf(text)) {
    const at = match.index;
    if (at < skipUntil) continue;
    const negator = at + (/[不没未无非别]/u.exec(match[0])?.index ?? 0);
    const end = at + match[0].length;
    if (isPseudo(scene, body.start + negator, text, negator)) continue;
    const rest = text.slice(end);
    const undone = UNDONE_BY.exec(rest);
    if (undone && !PSEUDO_NEGATION.test(rest.slice(undone[0].length - 1))) {
      skipUntil = end + undone[0].length + 1;
      continue;
    }
    const cue = { start: body.start + at, end: body.start + end };
    const stop = SCOPE_END.exec(rest)?.index ?? rest.length;
    const next = nextCue(text, end, end + stop);
    const scope = { start: cue.start, end: body.start + text.slice(0, next).trimEnd().length };
    if (isAttributive(scene, cue, { start: cue.start, end: body.start + end + stop }, body)) continue;
    return { negated: true, cue, scope };
  }
  return AFFIRMED;
}

const guard = guards();
const negations = guard(NEGATION_CUE);
const complements = guard(COMPLEMENT);

function cuesOf(text: string): { index: number; 0: string }[] {
  return [...negations.matchAll(text), ...complements.matchAll(text)].sort((x, y) => x.index - y.index);
}

/** Not a negator here: part of a dictionary word, a bound (不到), an additive (不仅), an A-not-A question. */
function isPseudo(scene: Scene, at: number, text: string, offset: number): boolean {
  const rest = text.slice(offset, offset + 8);
  const before = text.slice(Math.max(0, offset - 1), offset);
  // 看不到: a complement, though 不到 alone is a bound.
  const isComplement =
    /^不(?:起|下|出|住|上|动|完|清|懂|掉|成)/u.test(rest) ||
    (/^不(?:到|了|过)/u.test(rest) && /[看做找得达见听想买等办收用受]/u.test(before));
  // 付不起的租金: an attribute.
  if (isComplement && rest.charAt(2) === "的") return true;
  if (!isComplement && PSEUDO_NEGATION.test(rest)) return true;
  const asks = A_NOT_A.exec(text.slice(Math.max(0, offset - 1), offset + 3));
  if ((asks && asks.index <= 1) || isOneOfTwo(text, offset)) return true;
  const word = wordAcross(scene, at);
  if (!word || isComplement) return false;
  // The negator stands inside a word: 淹没, 南非; but 并未, 从不, 买不起 negate.
  return !/^(?:[并从绝决毫均仍尚还都也暂永]|.不.$)/u.test(word.text) && word.tag !== "x";
}

/** 做和不做, 不买还是买: what is done and what is not are both named. */
function isOneOfTwo(text: string, offset: number): boolean {
  const from = Math.max(0, offset - 4);
  const both = A_AND_NOT_A.exec(text.slice(from, offset + 4));
  const negator = both ? from + both.index + both[0].search(/[不没未]/u) : -1;
  return negator === offset || NOT_A_AND_A.test(text.slice(offset, offset + 8));
}

/** A later negation in the same stretch has a reach of its own: 不再卖这种票不是因为……. */
function nextCue(text: string, from: number, to: number): number {
  for (const match of cuesOf(text))
    if (match.index >= from + 2 && match.index < to && !PSEUDO_NEGATION.test(text.slice(match.index)))
      return match.index;
  return to;
}

/** Inside an attribute of a noun whose own predicate follows: 不愿投资的人可以退出 is affirmed. */
function isAttributive(scene: Scene, cue: Span, stretch: Span, body: Span): boolean {
  const words = wordsWithin(scene, stretch);
  const de = words.findIndex((w) => w.text === "的");
  const noun = words[de + 1];
  if (de < 1 || !noun || !/^(?:n|r|eng|x|j|vn)/u.test(noun.tag)) return false;
  if (!words.slice(de + 2).some((w) => /^(?:v|d|p)/u.test(w.tag) && w.tag !== "vn")) return false;
  const before = wordsWithin(scene, { start: body.start, end: cue.start }).at(-1);
  return !before || /^(?:p|m|q|c|b)/u.test(before.tag) || /[,。;:]/u.test(scene.reading.folded.charAt(cue.start - 1));
}
