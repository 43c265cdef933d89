import { SILENT } from "../../../lang/en/attribution";
import type { Sentence } from "../../../model/sentence";
import { matchesOf } from "../../../text/matches-of";
import type { RawFrame } from "./frame";
import type { Found } from "./saying-en";
import type { Scene } from "./scene";
import { findSubjectEn, openingSubject } from "./subject-en";

/** “declined to comment”: governs nothing, its subject is remembered. */
export function findSilent(scene: Scene, sentence: Sentence, text: string): RawFrame[] {
  return matchesOf(SILENT, text).flatMap((match) => {
    const at = sentence.span.start + match.index;
    const subject = findSubjectEn(scene, { start: sentence.span.start, end: at })?.span;
    if (!subject) return [];
    const place = { span: { start: at, end: at }, subject, forward: null, backward: null };
    return [{ ...place, carries: false, effect: "say" as const, originKind: null, rule: "en/silent" }];
  });
}

/** “…, saying that …”: the speaker of the frame before goes on in words of their own. */
export function participleFrame(
  scene: Scene,
  { verb }: Found,
  { before, floor, ceiling }: { before: readonly RawFrame[]; floor: number; ceiling: number },
): RawFrame | null {
  const { folded } = scene.reading;
  const last = before.at(-1);
  const comma = /,\s*$/u.exec(folded.slice(Math.max(0, verb.start - 8), verb.start));
  if (!comma) return null;
  const commaAt = verb.start - comma[0].length;
  const lead = /^(?:\s+that\b)?\s*["“]?\s*/u.exec(folded.slice(verb.end, ceiling))?.[0].length ?? 0;
  const start = verb.end + lead;
  if (last?.forward && last.forward.end > commaAt)
    last.forward = last.forward.start < commaAt ? { start: last.forward.start, end: commaAt } : null;
  // “The chair apologised, saying …”: the subject of the sentence speaks.
  const subject = last ? last.subject : openingSubject(scene, { start: floor, end: commaAt });
  if (!last && !subject) return null;
  return {
    span: { start: Math.max(commaAt, last?.span.end ?? 0), end: start },
    subject,
    carries: subject === null,
    effect: "say",
    forward: { start, end: ceiling },
    backward: null,
    originKind: null,
    rule: "en/saying-participle",
  };
}
