import * as en from "../../../lang/en/attribution";
import * as zh from "../../../lang/zh/attribution";
import type { Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import type { RawFrame } from "./frame";
import { foldedText, namesWithin, type Scene } from "./scene";

const LABEL = /^(?<who>[^:,。.!?“”"]{2,32}?)\s*:\s*(?=\S)/u;
/** “…: report”, “… - sources”: who says a headline may close it. */
const CREDIT = /\s*(?::|\s[-–—])\s*(?<who>[^:,。.!?“”"]{3,24})$/u;

/** Bodies and offices by the last word of a headline's label. */
const BODY_ZH =
  /(?:局|部|委|厅|署|院|协会|公司|集团|警方|官方|校方|院方|中心|大学|政府|法院|检方|机构|工会|央行|银行|指挥部|委员会)$/u;
const SPEAKER_EN =
  /^(?:sources?|officials?|police|prosecutors?|experts?|analysts?|witnesses|report|study|poll|survey|minister|court|lawyers?|union|company|ceo)s?$/u;

/**
 * “Police: no sign of arson”, “消息人士:两国将复谈”, “Bank to close: report”: who says a headline.
 * Only in titles and headings, and in a text of one paragraph, where a lone headline may stand.
 */
export function findHeadlineFrames(scene: Scene, sentence: Sentence): RawFrame[] {
  const { paragraphs } = scene.reading;
  const paragraph = paragraphs[sentence.paragraph];
  const isHead = paragraph?.role === "title" || paragraph?.role === "heading";
  if (!paragraph || paragraph.turnLabel !== null || (!isHead && (paragraphs.length > 1 || sentence.index > 0)))
    return [];
  const text = foldedText(scene, sentence.span);
  const base = sentence.span.start;
  const label = LABEL.exec(text);
  const labelled = label?.groups?.["who"];
  if (label && labelled) {
    const subject = { start: base, end: base + labelled.length };
    const content = base + label[0].length;
    if (isSpeaker(scene, subject, labelled))
      return [toFrame(scene, { start: base, end: content }, subject, { start: content, end: sentence.span.end }, null)];
  }
  const credit = CREDIT.exec(text);
  const credited = credit?.groups?.["who"];
  if (!credit || !credited) return [];
  const subject = { start: sentence.span.end - credited.length, end: sentence.span.end };
  const before = { start: base, end: base + credit.index };
  if (
    !SPEAKER_EN.test(credited) &&
    !zh.ANONYMOUS_SPEAKER.test(credited) &&
    !(isHead && isSpeaker(scene, subject, credited))
  )
    return [];
  return [toFrame(scene, { start: before.end, end: sentence.span.end }, subject, null, before)];
}

function toFrame({ pack }: Scene, span: Span, subject: Span, forward: Span | null, backward: Span | null): RawFrame {
  return {
    span,
    subject,
    carries: false,
    effect: "say",
    forward,
    backward,
    originKind: null,
    rule: `${pack}/headline`,
  };
}

/** A label that names somebody; “Update:”, “独家:” and themes do not. */
function isSpeaker(scene: Scene, span: Span, text: string): boolean {
  const last = namesWithin(scene, span).at(-1);
  const isNamed = last !== undefined && last.end === span.end && last.kind !== "place" && last.kind !== "product";
  if (scene.pack === "zh")
    return (
      (isNamed && text.length <= 16) ||
      BODY_ZH.test(text) ||
      zh.ANONYMOUS_SPEAKER.test(text) ||
      zh.OFFICE.test(text) ||
      (zh.MOUTHPIECE.test(text) && text.length > 2)
    );
  if (text.split(" ").length > 5) return false;
  return isNamed || SPEAKER_EN.test(text) || en.ORGANISATION.test(text) || en.OFFICE.test(text) || en.OUTLET.test(text);
}
