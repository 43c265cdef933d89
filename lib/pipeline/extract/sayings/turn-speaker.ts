import type { OriginKind, Speaker } from "../../../model/claim";
import { foldedText, namesWithin, type Scene } from "./scene";

/** Labels that name a part, not a person. */
const ASKER_LABEL = /^(?:q\d*|问|提问|记者|主持人|采访者|interviewer|question|reporter|host|moderator)$/u;

/** Who speaks in an interview's turn: the name its label holds, else the label itself; null outside turns. */
export function turnSpeaker(scene: Scene, paragraph: number): Speaker | null {
  const label = scene.reading.paragraphs[paragraph]?.turnLabel;
  if (!label) return null;
  const text = foldedText(scene, label);
  const named = namesWithin(scene, label);
  const person = named.findLast((n) => n.kind === "person") ?? named.find((n) => n.end - n.start >= text.length - 2);
  const name = person ? person.canonical : text.replace(/[《》\s]+/gu, " ").trim();
  const role = person ? text.replace(foldedText(scene, person), "").replace(/[《》()\s]/gu, "") : "";
  return { name, role: role === "" ? null : role, span: label };
}

/** Kind of origin of a turn: an outlet's own label asks for the outlet. */
export function turnOrigin(scene: Scene, paragraph: number): OriginKind {
  const { paragraphs } = scene.reading;
  const own = paragraphs[paragraph];
  if (own?.role !== "question") return "named";
  const label = own.turnLabel ? foldedText(scene, own.turnLabel) : "";
  return /《/u.test(label) || ASKER_LABEL.test(label) || label === scene.reading.source.publisher.toLowerCase()
    ? "outlet"
    : "named";
}

/** Whom a question's “you” addresses: who answers next, else the one who answers anywhere. */
export function answererOf(scene: Scene, paragraph: number): Speaker | null {
  const { paragraphs } = scene.reading;
  const after = paragraphs.findIndex((p, i) => i > paragraph && p.role === "answer");
  const any = after >= 0 ? after : paragraphs.findIndex((p) => p.role === "answer");
  return any >= 0 ? turnSpeaker(scene, any) : null;
}

/** The one person interviewed, where all answers carry one label. */
export function onlyAnswerer(scene: Scene): Speaker | null {
  const speakers = scene.reading.paragraphs.flatMap((p) => (p.role === "answer" ? [turnSpeaker(scene, p.index)] : []));
  const first = speakers[0] ?? null;
  return first && speakers.every((s) => s?.name === first.name) ? first : null;
}
