import * as en from "../../../lang/en/reasons";
import * as zh from "../../../lang/zh/reasons";
import type { Span } from "../../../model/span";
import { matchesOf } from "../../../text/matches-of";
import { triggersOf } from "../../../text/triggers";
import { foldedText, type Scene, wordsWithin } from "./scene";
import { trimBody } from "./segment-bounds";

/** A listed reason is short; what is longer is one clause and is not cut at its “and”. */
const MAX_LISTED = { zh: 24, en: 48 };

const triggers = { zh: triggersOf(zh.REASONS), en: triggersOf(en.REASONS) };

/** Spans of the reasons that a sentence states, each reason of a list by itself. */
export function findReasons(scene: Scene, sentence: Span): Span[] {
  const { REASONS, REASON_SEPARATOR, REASON_END } = scene.pack === "zh" ? zh : en;
  const text = foldedText(scene, sentence);
  const spans: Span[] = [];
  for (const place of triggers[scene.pack](text)) {
    for (const match of matchesOf(REASONS[place]!, text)) {
      const why = match.groups?.["why"];
      if (!why) continue;
      const start = match.index + match[0].lastIndexOf(why);
      const stop = REASON_END.exec(why)?.index ?? why.length;
      if (spans.some((s) => start < s.end - sentence.start && s.start - sentence.start < start + stop)) continue;
      spans.push(
        ...splitList(scene, { start: sentence.start + start, end: sentence.start + start + stop }, REASON_SEPARATOR),
      );
    }
  }
  return spans.sort((x, y) => x.start - y.start);
}

function splitList(scene: Scene, whole: Span, separator: RegExp): Span[] {
  const { folded } = scene.reading;
  const text = folded.slice(whole.start, whole.end);
  const parts: Span[] = [];
  let from = 0;
  for (const match of matchesOf(separator, text)) {
    parts.push({ start: whole.start + from, end: whole.start + match.index });
    from = match.index + match[0].length;
  }
  parts.push({ start: whole.start + from, end: whole.end });
  const trimmed = parts.map((p) => trimBody(folded, p)).filter((p) => p.end > p.start);
  const kept = isList(scene, trimmed, text) ? trimmed : [trimBody(folded, whole)];
  return kept.filter((p) => p.end - p.start >= 2);
}

/** Parts of one list are alike: short, and all of them clauses or none. “因为学校、医院等场所不开放” is one reason. */
function isList(scene: Scene, parts: readonly Span[], text: string): boolean {
  if (/另一方面/u.test(text)) return true;
  if (parts.some((p) => p.end - p.start > MAX_LISTED[scene.pack])) return false;
  if (scene.pack === "en") return parts.every((p) => !FINITE_EN.test(foldedText(scene, p)));
  const verbal = parts.map((p) => wordsWithin(scene, p).some((w) => /^(?:v|p)$/u.test(w.tag)));
  const last = parts.at(-1)!;
  return verbal.every((v) => v === verbal[0]) || (!verbal[0] && last.end - last.start <= 6);
}

const FINITE_EN = /\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|not)\b|n't\b/u;
