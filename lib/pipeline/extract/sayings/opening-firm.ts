import { FIRM_TAIL } from "../../../lang/zh/names";
import { lowerBound } from "../../../text/spans";
import type { Described } from "./describe-speaker";
import type { Scene } from "./scene";

/** A firm's name at the start of a sentence, of which no other cue tells that it is one. */
const OPENING = new RegExp(
  `^(?<name>(?:(?![该此本某这那各两多一有称说的是在被将和与据])\\p{Script=Han}){2,8}?${FIRM_TAIL.source.replace(/\$$/u, "")})(?!\\p{Script=Han}?(?:上|的(?!一)))`,
  "u",
);

/** 该公司: the firm that the sentence before opens with (“永昌航运一艘货轮……。该公司说”), in the same paragraph; null where it opens with none. */
export function openingFirm(scene: Scene, at: number, paragraph: number): Described | null {
  if (scene.pack !== "zh") return null;
  const { sentences, folded } = scene.reading;
  const spans = sentences.map(({ span }) => span);
  const before = sentences[lowerBound(spans, at + 1) - 2];
  if (before?.paragraph !== paragraph) return null;
  const name = OPENING.exec(folded.slice(before.span.start, before.span.end))?.groups?.["name"];
  if (name === undefined) return null;
  const span = { start: before.span.start, end: before.span.start + name.length };
  return { speaker: { name, role: null, span }, class: "organization", origin: "named" };
}
