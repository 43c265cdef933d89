import { FIRM_TAIL } from "../../../lang/zh/names";
import type { Sentence } from "../../../model/sentence";
import type { Described } from "./describe-speaker";
import { foldedText, type Scene, sentenceBefore } from "./scene";

/** A firm's name at the start of a sentence, of which no other cue tells that it is one. */
const OPENING = new RegExp(
  `^(?<name>(?:(?![该此本某这那各两多一有称说的是在被将和与据])\\p{Script=Han}){2,8}?${FIRM_TAIL.source.replace(/\$$/u, "")})(?!\\p{Script=Han}?(?:上|的(?!一)))`,
  "u",
);

/** 该公司: the firm that the sentence before opens with (“永昌航运一艘货轮……。该公司说”), in the same paragraph; null where it opens with none. */
export function openingFirm(scene: Scene, sentence: Sentence): Described | null {
  const before = scene.pack === "zh" ? sentenceBefore(scene, sentence) : null;
  const name = before ? OPENING.exec(foldedText(scene, before.span))?.groups?.["name"] : undefined;
  if (!before || name === undefined) return null;
  const span = { start: before.span.start, end: before.span.start + name.length };
  return { speaker: { name, role: null, span }, class: "organization", origin: "named" };
}
