import { SAID_THING } from "../../../lang/zh/attribution";
import type { Answer } from "../../../model/claim";
import type { Clause, Saying } from "../../../model/reading";
import type { Paragraph, Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import { type Attribution, attribute, type Carry } from "./attribute";
import { asks } from "./clause-kind";
import { cutBody } from "./cut-body";
import { bodyOf } from "./cut-proposition";
import { afterDateline } from "./dateline";
import type { Frame } from "./frame";
import { kindOf } from "./kind-of";
import { findPolarityEn } from "./polarity-en";
import { AFFIRMED, findPolarityZh } from "./polarity-zh";
import { splitQuestionTail } from "./question-tail";
import { foldedText, type Scene } from "./scene";
import { trimBody } from "./segment-bounds";
import { findDenialEn } from "./status-en";
import { stanceOf, statusCue, statusOf } from "./status-of";
import { findDenialZh, type StatusCue } from "./status-zh";

/** Nothing but a word for what was claimed: 传闻, 这一说法, the report, those rumours. */
const RUMOUR_ONLY = new RegExp(
  `^(?:(?:这|该|此|那|上述|相关|有关|一)?(?:一|则|个|些|项)?(?:的)?(?:${SAID_THING})|(?:the|this|that|these|those|all) (?:rumou?rs?|reports?|claims?|allegations?|accusations?|speculation)|it|this|that|them)[。.!]?$`,
  "u",
);

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
  const cut = afterDateline(scene, clause.span, cutBody(folded, clause.span, frames));
  const declared =
    asks(scene, sentence, clause) && paragraph.role !== "question" ? splitQuestionTail(scene, cut.span) : null;
  const framed = declared ?? cut.span;
  const told = attribute(scene, paragraph, framed, frames, input.carry);
  const denial = scene.pack === "zh" ? findDenialZh(scene, framed) : findDenialEn(scene, framed);
  // “网传……不实”: it is the author who calls the rumour untrue.
  const attribution =
    denial && told.frame?.effect === "rumour" ? (byTeller(scene, paragraph, told, framed) ?? byAuthor(told)) : told;
  const proposed = bodyOf(scene, clause.span, framed, attribution, denial);
  // "denied the rumour" names no proposition of its own: the clause is a bare denial, what was denied stands before it.
  const isBare = attribution.frame?.effect === "deny" && RUMOUR_ONLY.test(foldedText(scene, proposed).trim());
  const body = isBare ? trimBody(folded, clause.span) : proposed;
  const kinded = kindOf(input, attribution, {
    body,
    isFrameOnly: cut.isFrameOnly && !isBare,
    hasTail: declared !== null,
  });
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

/** “公司表示,网传……不实”: whoever tells of the rumour calls it untrue. */
function byTeller(scene: Scene, paragraph: Paragraph, { frames }: Attribution, body: Span): Attribution | null {
  const tellers = frames.filter((f) => f.effect !== "rumour" && f.speaker);
  if (tellers.length === 0) return null;
  return attribute(scene, paragraph, body, tellers, { speaker: null, origin: "author", paragraph: paragraph.index });
}

function byAuthor({ rules }: Attribution): Attribution {
  return { speaker: null, form: "narration", origin: "author", chain: [], frame: null, frames: [], rules };
}

function provenance(at: Attribution, cue: StatusCue | null, hasTail: boolean): string[] {
  const rules = [...at.rules, ...(cue ? [cue.rule] : []), ...(hasTail ? ["question-tail"] : [])];
  return [...new Set(rules)].sort();
}
