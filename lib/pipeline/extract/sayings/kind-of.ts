import * as answerCuesEn from "../../../lang/en/answers";
import * as answerCuesZh from "../../../lang/zh/answers";
import type { Clause } from "../../../model/reading";
import type { Paragraph, Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import type { Attribution } from "./attribute";
import { asks, holdsDetail, type Kinded, kindOfBody, kindOfForm, kindOfParagraph } from "./clause-kind";
import type { Input } from "./say";
import { foldedText, type Scene } from "./scene";

interface Place {
  body: Span;
  isFrameOnly: boolean;
  hasTail: boolean;
}

export function kindOf(
  { scene, clause, sentence, paragraph }: Input,
  { frame, speaker }: Attribution,
  place: Place,
): Kinded {
  const fixed = kindOfParagraph(paragraph) ?? kindOfForm(scene, paragraph, sentence);
  if (fixed) return fixed;
  if (place.isFrameOnly) return { kind: "boilerplate", reason: "frame_only" };
  if (!place.hasTail && isAsking(scene, paragraph, sentence, clause, place.body))
    return { kind: "question", reason: "asks" };
  return kindOfBody(scene, place.body, {
    isWish: frame?.effect === "wish",
    speaker: speaker?.span ?? null,
    frame: frame?.span ?? null,
  });
}

/** In a question turn the whole interrogative sentence asks, save one that states a figure for confirmation. */
function isAsking(scene: Scene, paragraph: Paragraph, sentence: Sentence, clause: Clause, body: Span): boolean {
  if (paragraph.role !== "question") return asks(scene, sentence, clause);
  if (!sentence.isQuestion && !asks(scene, sentence, clause)) return false;
  const { CONFIRM_QUESTION } = scene.pack === "zh" ? answerCuesZh : answerCuesEn;
  const text = foldedText(scene, sentence.span);
  return !(CONFIRM_QUESTION.test(text) && FIGURE.test(foldedText(scene, body)) && holdsDetail(scene, body, null));
}

const FIGURE =
  /\d|[一二两三四五六七八九十百千万亿]+(?:成|倍|%|亿|万|千|百|名|人|家)|\b(?:half|third|quarter|percent|million|billion|dozen|hundred|thousand)\b/u;
