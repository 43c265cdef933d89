import type { Sentence } from "../../../model/sentence";
import { type Described, describeSpeaker } from "./describe-speaker";
import { foldedText, type Scene, sentenceBefore } from "./scene";

/** “工会与资方的谈判破裂”: two that are joined, behind a comma or at the start; what follows tells where the second ends. */
const TWO =
  /(?:^|[,\s])(?<former>[^\s,。;:!?“”与和跟]{2,14})(?:与|和|跟)(?<latter>[^\s,。;:!?“”的各双均都]{2,14}?)(?=的|各|双方|双双|均|都|之间|就|在|因|达成|签|发布|谈|争|同日|,|。|\d)/u;

/** 前者 and 后者: the first or second of the two that the sentence before joins; null where it joins none. */
export function formerOrLatter(scene: Scene, text: string, sentence: Sentence): Described | null {
  const before = sentenceBefore(scene, sentence);
  if (!before) return null;
  const { start } = before.span;
  const match = TWO.exec(foldedText(scene, before.span));
  const name = match?.groups?.[text === "前者" ? "former" : "latter"];
  if (!match || name === undefined) return null;
  const at = start + match.index + (text === "前者" ? match[0].indexOf(name) : match[0].lastIndexOf(name));
  return describeSpeaker(scene, { start: at, end: at + name.length });
}
