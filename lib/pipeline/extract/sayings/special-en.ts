import { SILENT } from "../../../lang/en/attribution";
import type { Sentence } from "../../../model/sentence";
import type { RawFrame } from "./frame";
import type { Found } from "./saying-en";
import type { Scene } from "./scene";
import { findSubjectEn } from "./subject-en";

/** “declined to comment”: governs nothing, its subject is remembered. */
export function findSilent(scene: Scene, sentence: Sentence, text: string): RawFrame[] {
  return [...text.matchAll(SILENT)].flatMap((match) => {
    const at = sentence.span.start + match.index;
    const subject = findSubjectEn(scene, { start: sentence.span.start, end: at })?.span;
    if (!subject) return [];
    const place = { span: { start: at, end: at }, subject, forward: null, backward: null };
    return [{ ...place, carries: false, effect: "say" as const, originKind: null, rule: "en/silent" }];
  });
}

/** “…, saying that …”: the speaker of the frame before goes on in words of their own. */
export function participleFrame(
  { verb }: Found,
  before: readonly RawFrame[],
  folded: string,
  ceiling: number,
): RawFrame | null {
  const last = before.at(-1);
  const comma = /,\s*$/u.exec(folded.slice(0, verb.start));
  if (!last || !comma) return null;
  const lead = /^(?:\s+that\b)?\s*["“]?\s*/u.exec(folded.slice(verb.end, ceiling))?.[0].length ?? 0;
  const start = verb.end + lead;
  if (last.forward && last.forward.end > comma.index)
    last.forward = last.forward.start < comma.index ? { start: last.forward.start, end: comma.index } : null;
  return {
    span: { start: Math.max(comma.index, last.span.end), end: start },
    subject: last.subject,
    carries: last.subject === null,
    effect: "say",
    forward: { start, end: ceiling },
    backward: null,
    originKind: null,
    rule: "en/saying-participle",
  };
}
