import type { Answer } from "../../../model/claim";
import type { Clause, Saying } from "../../../model/reading";
import type { Paragraph, Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import { type Attribution, attribute, type Carry } from "./attribute";
import { asks } from "./clause-kind";
import { cutBody } from "./cut-body";
import { bodyOf } from "./cut-proposition";
import type { Frame } from "./frame";
import { kindOf } from "./kind-of";
import { findPolarityEn } from "./polarity-en";
import { AFFIRMED, findPolarityZh } from "./polarity-zh";
import { splitQuestionTail } from "./question-tail";
import type { Scene } from "./scene";
import { findDenialEn } from "./status-en";
import { stanceOf, statusCue, statusOf } from "./status-of";
import { findDenialZh, type StatusCue } from "./status-zh";

export interface Input {
  scene: Scene;
  clause: Clause;
  sentence: Sentence;
  paragraph: Paragraph;
  frames: readonly Frame[];
  carry: Carry;
  isConditional: boolean;
}

/** One clause's saying, put together from what each rule found. */
export function say(input: Input, answer: Answer | null, reasons: readonly Span[]): Saying {
  const { scene, clause, sentence, paragraph, frames } = input;
  const { folded } = scene.reading;
  const cut = cutBody(folded, clause.span, frames);
  const declared =
    asks(scene, sentence, clause) && paragraph.role !== "question" ? splitQuestionTail(scene, cut.span) : null;
  const framed = declared ?? cut.span;
  const told = attribute(scene, paragraph, framed, frames, input.carry);
  const denial = scene.pack === "zh" ? findDenialZh(scene, framed) : findDenialEn(scene, framed);
  // “网传……不实”: it is the author who calls the rumour untrue.
  const attribution = denial && told.frame?.effect === "rumour" ? byAuthor(told) : told;
  const body = bodyOf(scene, clause.span, framed, attribution, denial);
  const kinded = kindOf(input, attribution, { body, isFrameOnly: cut.isFrameOnly, hasTail: declared !== null });
  const cue = statusCue(input, body, denial);
  const status = statusOf(input, attribution, cue, kinded, body);
  const polarity =
    kinded.kind === "boilerplate" || (denial && body === framed)
      ? AFFIRMED
      : scene.pack === "zh"
        ? findPolarityZh(scene, body)
        : findPolarityEn(scene, body);
  return {
    clause: clause.index,
    kind: kinded.kind,
    reason: kinded.reason,
    body,
    speaker: attribution.speaker,
    form: attribution.form,
    originKind: attribution.origin,
    chain: attribution.chain,
    stance: stanceOf(input, attribution, status),
    status,
    answer,
    polarity,
    reasons,
    provenance: provenance(attribution, cue, declared !== null),
  };
}

function byAuthor({ rules }: Attribution): Attribution {
  return { speaker: null, form: "narration", origin: "author", chain: [], frame: null, frames: [], rules };
}

function provenance(at: Attribution, cue: StatusCue | null, hasTail: boolean): string[] {
  const rules = [...at.rules, ...(cue ? [cue.rule] : []), ...(hasTail ? ["question-tail"] : [])];
  return [...new Set(rules)].sort();
}
