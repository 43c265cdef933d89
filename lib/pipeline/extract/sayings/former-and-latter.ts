import type { Sentence } from "../../../model/sentence";
import type { Described } from "./describe-speaker";
import { describeSpeaker } from "./describe-speaker";
import type { Scene } from "./scene";

/** “工会与资方的谈判破裂”: the two that a sentence opens with, joined; a date or a setting before them ends at a comma. */
const TWO =
  /(?:^|[,，\s])(?<former>[^\s,。;:!?“”与和跟]{2,14})(?:与|和|跟)(?<latter>[^\s,。;:!?“”的各双均都]{2,14}?)(?=的|各|双方|双双|均|都|之间|就|在|因|达成|签|发布|谈|争|同日|,|。|\d)/u;
const TWO_EN =
  /(?:^|[,\s])(?<former>the [a-z][a-z' -]{2,30}?) and (?<latter>the [a-z][a-z' -]{2,30}?)(?= (?:have|had|are|were|disagree|differ|clash|gave|give|met|held|broke|failed)\b)/u;

/** 前者 and 后者, “the former” and “the latter”: the first or second of the two that the sentence before opens with; null where it opens otherwise. */
export function formerOrLatter(scene: Scene, text: string, sentence: Sentence): Described | null {
  const which = /^(?:前者|the former|former)$/u.test(text)
    ? "former"
    : /^(?:后者|the latter|latter)$/u.test(text)
      ? "latter"
      : null;
  const before = scene.reading.sentences[sentence.index - 1];
  if (which === null || before?.paragraph !== sentence.paragraph) return null;
  const { start, end } = before.span;
  const match = (scene.pack === "zh" ? TWO : TWO_EN).exec(scene.reading.folded.slice(start, end));
  const name = match?.groups?.[which];
  if (!match || name === undefined) return null;
  const offset = which === "former" ? match[0].indexOf(name) : match[0].lastIndexOf(name);
  const at = start + match.index + offset;
  return describeSpeaker(scene, { start: at, end: at + name.length });
}
