import * as answerCuesEn from "../../../lang/en/answers";
import * as answerCuesZh from "../../../lang/zh/answers";
import { SAID_THING } from "../../../lang/zh/attribution";
import type { Answer, Stance, Status } from "../../../model/claim";
import type { Clause, Saying } from "../../../model/reading";
import type { Paragraph, Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import { type Attribution, attribute, type Carry } from "./attribute";
import {
  asks,
  holdsDetail,
  isOwnView,
  type Kinded,
  kindOfBody,
  kindOfForm,
  kindOfParagraph,
  opinionReason,
} from "./clause-kind";
import { cutBody } from "./cut-body";
import type { Frame } from "./frame";
import { findPolarityEn } from "./polarity-en";
import { AFFIRMED, findPolarityZh } from "./polarity-zh";
import { splitQuestionTail } from "./question-tail";
import { foldedText, type Scene } from "./scene";
import { trimBody } from "./segment-bounds";
import { findStance } from "./stance";
import { findDenialEn, findStatusEn } from "./status-en";
import { findDenialZh, findStatusZh, findTopicZh, type StatusCue } from "./status-zh";

interface Input {
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

/** Where the proposition stands: what is denied, where the clause denies one. */
function bodyOf(scene: Scene, clause: Span, framed: Span, { frame }: Attribution, denial: StatusCue | null): Span {
  if (denial?.body) return denial.body;
  const topic = denial && scene.pack === "zh" ? findTopicZh(scene, clause) : null;
  if (topic) return trimBody(scene.reading.folded, topic);
  return frame?.effect === "deny" ? deniedProposition(scene, framed) : framed;
}

/** “否认了网上流传的‘……’的说法”: the proposition without the words for its being said. */
function deniedProposition(scene: Scene, body: Span): Span {
  if (scene.pack !== "zh") return body;
  const text = foldedText(scene, body);
  const lead =
    /^(?:了|过)?(?:网上|网络|网络上|社交媒体|社交平台|此前|外界|近日|坊间)*(?:(?:所)?(?:流传|盛传|传播|传言)的)?(?:有关|关于|所谓)?/u.exec(
      text,
    )?.[0].length ?? 0;
  const tail = DENIED_TAIL.exec(text)?.index ?? text.length;
  return tail - lead >= 2 ? trimBody(scene.reading.folded, { start: body.start + lead, end: body.start + tail }) : body;
}

const DENIED_TAIL = new RegExp(`[”"]?(?:这一|的|等)(?:所有|相关|一切)?(?:${SAID_THING})$`, "u");

function byAuthor({ rules }: Attribution): Attribution {
  return { speaker: null, form: "narration", origin: "author", chain: [], frame: null, frames: [], rules };
}

interface Place {
  body: Span;
  isFrameOnly: boolean;
  hasTail: boolean;
}

function kindOf({ scene, clause, sentence, paragraph }: Input, { frame, speaker }: Attribution, place: Place): Kinded {
  const fixed = kindOfParagraph(paragraph) ?? kindOfForm(scene, paragraph, sentence);
  if (fixed) return fixed;
  if (place.isFrameOnly) return { kind: "boilerplate", reason: "frame_only" };
  if (!place.hasTail && isAsking(scene, paragraph, sentence, clause, place.body))
    return { kind: "question", reason: "asks" };
  return kindOfBody(scene, place.body, frame?.effect === "wish", speaker?.span ?? null);
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

function statusCue({ scene, isConditional }: Input, body: Span, denial: StatusCue | null): StatusCue | null {
  if (denial) return denial;
  return scene.pack === "zh" ? findStatusZh(scene, body, isConditional) : findStatusEn(scene, body, isConditional);
}

/** The frame's own force first (a denial, a rumour), then the words of the body, then what the frame implies. */
function statusOf(
  { scene, paragraph }: Input,
  at: Attribution,
  cue: StatusCue | null,
  kinded: Kinded,
  body: Span,
): Status {
  const effect = at.frame?.effect ?? null;
  const isRumour = at.frames.some((f) => f.effect === "rumour");
  if (effect === "deny" || cue?.status === "denied") return "denied";
  if (isRumour || cue?.status === "rumour") return "rumour";
  if (paragraph.role === "question" || kinded.kind === "question") return "presupposed";
  if (cue) return cue.status;
  if (effect === "forecast") return "plan";
  if (
    effect === "opinion" ||
    effect === "wish" ||
    kinded.kind === "opinion" ||
    opinionReason(scene, body) !== null ||
    isOwnView(scene, body)
  )
    return "opinion";
  if (at.frame && (at.origin === "anonymous" || at.origin === "outlet")) return "reported";
  return "asserted";
}

function stanceOf({ scene, clause }: Input, at: Attribution, status: Status): Stance {
  const effect = at.frame?.effect ?? null;
  if (effect === "confirm") return "endorses";
  if (effect === "doubt") return "doubts";
  if (effect === "reject") return "rejects";
  if (status === "denied" && at.form === "narration") return "rejects";
  return findStance(scene, clause.span);
}

function provenance(at: Attribution, cue: StatusCue | null, hasTail: boolean): string[] {
  const rules = [...at.rules, ...(cue ? [cue.rule] : []), ...(hasTail ? ["question-tail"] : [])];
  return [...new Set(rules)].sort();
}
