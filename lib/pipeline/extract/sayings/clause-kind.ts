import { isConverseWord } from "../../../lang/converses";
import * as enKinds from "../../../lang/en/kinds";
import * as enStatus from "../../../lang/en/status";
import { sidesOf } from "../../../lang/opposites";
import * as zhKinds from "../../../lang/zh/kinds";
import * as zhStatus from "../../../lang/zh/status";
import type { Clause, ClauseKind } from "../../../model/reading";
import type { Paragraph, Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import { foldedText, namesWithin, type Scene, wordsWithin } from "./scene";

export interface Kinded {
  kind: ClauseKind;
  reason: string | null;
}

const CLAIM: Kinded = { kind: "claim", reason: null };
const FIGURE =
  /\d|[一二两三四五六七八九十百千万亿]{1,6}(?:个|名|人|家|成|倍|年|月|日|天|次|万|亿|元|%|岁|小时|分|场|辆|架|吨|公里|米|起|例|座|套|级|票|届)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|half|third|quarter|percent|double[ds]?)\b/u;
const DATED =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|今年|去年|明年|本月|上月|昨日|今日/u;

/** Paragraphs that hold no statement whatever they say. */
export function kindOfParagraph({ role }: Paragraph): Kinded | null {
  if (role === "byline" || role === "caption" || role === "boilerplate") return { kind: "boilerplate", reason: role };
  return null;
}

/** Editor's notes, copyright lines, and headings that only name a theme. */
export function kindOfForm(scene: Scene, paragraph: Paragraph, sentence: Sentence): Kinded | null {
  const text = foldedText(scene, sentence.span);
  const { EDITOR_NOTE, COPYRIGHT } = scene.pack === "zh" ? zhKinds : enKinds;
  if (COPYRIGHT.test(text)) return { kind: "boilerplate", reason: "copyright" };
  if (paragraph.turnLabel === null && EDITOR_NOTE.test(text)) return { kind: "boilerplate", reason: "editor_note" };
  if (paragraph.role !== "title" && paragraph.role !== "heading") return null;
  return statesInTitle(scene, sentence.span) ? null : { kind: "boilerplate", reason: "heading" };
}

/** A headline that says something has a verb of its own and something it is said of. */
function statesInTitle(scene: Scene, span: Span): boolean {
  const words = wordsWithin(scene, span);
  if (scene.pack === "en") return words.length >= 4 && enKinds.FINITE.test(foldedText(scene, span));
  return words.length >= 3 && words.some((w) => /^(?:v|a$|z|i|l)/u.test(w.tag) && w.tag !== "vn");
}

/** True where the clause asks: it ends its sentence with the question, or carries the question word. */
export function asks(scene: Scene, sentence: Sentence, clause: Clause): boolean {
  if (!sentence.isQuestion) return scene.pack === "zh" && zhKinds.ASKS.test(foldedText(scene, clause.span));
  return /\?/u.test(foldedText(scene, clause.span)) || clause.span.end >= sentence.span.end;
}

/** Something in the body can be checked: a figure, a date, a name other than the speaker's. */
export function holdsDetail(scene: Scene, body: Span, speaker: Span | null): boolean {
  const text = foldedText(scene, body);
  if (FIGURE.test(text) || DATED.test(text)) return true;
  if (
    wordsWithin(scene, body).some(
      (w) => w.tag === "t" && w.text.length > 1 && !/现在|目前|将来|未来|当前|如今/u.test(w.text),
    )
  )
    return true;
  return namesWithin(scene, body).some((n) => !speaker || n.end <= speaker.start || n.start >= speaker.end);
}

/** A wish, a norm or a judgement without anything to check. `frame`: the reporting frame over the body. */
export function kindOfBody(
  scene: Scene,
  body: Span,
  { isWish, speaker, frame }: { isWish: boolean; speaker: Span | null; frame: Span | null },
): Kinded {
  if (!/[\p{L}\p{N}]/u.test(foldedText(scene, body))) return { kind: "boilerplate", reason: "no_words" };
  const reason = isWish ? "wish" : (opinionReason(scene, body) ?? (isBareJudgement(scene, body) ? "evaluative" : null));
  if (reason !== null && !holdsDetail(scene, body, speaker) && !isRuling(scene, frame))
    return { kind: "opinion", reason };
  return hasPredicate(scene, body) ? CLAIM : { kind: "boilerplate", reason: "no_predicate" };
}

const RULING = /\b(?:ruled|rules|orders|ordered|decided|decreed|directed)\b|(?:裁定|裁决|判决|判令|责令|规定|下令)/u;

/** What a court rules or a law lays down (“ruled that each side should bear its costs”) is a fact, not what its speaker thinks right. */
export function isRuling(scene: Scene, frame: Span | null): boolean {
  return frame !== null && RULING.test(foldedText(scene, frame));
}

/** The first person gives a view. */
export function isOwnView(scene: Scene, body: Span): boolean {
  return (scene.pack === "zh" ? zhStatus : enStatus).OWN_VIEW.test(foldedText(scene, body));
}

/** “I think it is very good”: a view of one's own without more than a judgement. */
function isBareJudgement(scene: Scene, body: Span): boolean {
  const text = foldedText(scene, body);
  const { OWN_VIEW, BARE_JUDGEMENT } = scene.pack === "zh" ? zhStatus : enStatus;
  return OWN_VIEW.test(text) && BARE_JUDGEMENT.test(text);
}

/** A setting alone (“但在去年5月,”) says nothing; a noun with a figure does. */
function hasPredicate(scene: Scene, body: Span): boolean {
  if (scene.pack === "en") return wordsWithin(scene, body).length >= 2;
  const words = wordsWithin(scene, body);
  const isVerbal = words.some(
    (w) => /^(?:v|a|z|i|l|eng|x|j|nz|d$)/u.test(w.tag) || /[是有非]$/u.test(w.text) || isListedVerb(w.text),
  );
  // A full sentence says something, whatever the tagger takes its verb for (大桥昨日通车。).
  const isWhole = words.length >= 3 && /[。!]/u.test(scene.reading.folded.charAt(body.end));
  return isVerbal || isWhole || (words.some((w) => w.tag === "m") && words.some((w) => /^n/u.test(w.tag)));
}

/** The tagger calls some verbs nouns (战胜, 营业); the tables of opposites know them. */
function isListedVerb(word: string): boolean {
  return word.length > 1 && (isConverseWord(word) || sidesOf(word).length > 0);
}

/** Whether the body demands, wishes or judges, and which of them; null where it does not. */
export function opinionReason(scene: Scene, body: Span): string | null {
  const text = foldedText(scene, body);
  const { NORMATIVE, WISH, EVALUATIVE } = scene.pack === "zh" ? zhStatus : enStatus;
  if (NORMATIVE.test(text)) return "normative";
  if (WISH.test(text)) return "wish";
  return EVALUATIVE.test(text) ? "evaluative" : null;
}
