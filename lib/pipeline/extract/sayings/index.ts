import type { EntityMention } from "../../../model/entity";
import type { Reading, Saying } from "../../../model/reading";
import type { Span } from "../../../model/span";
import { overlaps, within } from "../../../text/spans";
import { judgeAnswers } from "./answers";
import type { Carry } from "./attribute";
import { findCondition } from "./conditional";
import { findFrames } from "./find-frames";
import { findReasons } from "./reasons";
import { say } from "./say";
import { toScene } from "./scene";
import { onlyAnswerer } from "./turn-speaker";

/**
 * Who says each clause, how firmly, and whether it asserts something checkable.
 * @param reading a source as read; spans of the result are valid in its text (UTF-16, half-open).
 * @param mentions names found in it, for speakers' canonical names and for what can be checked.
 * @returns one saying a clause, in the order of `reading.clauses`; never throws on any text.
 */
export function extractSayings(reading: Reading, mentions: readonly EntityMention[]): Saying[] {
  const scene = toScene(reading, mentions);
  const frames = findFrames(scene);
  const answers = judgeAnswers(scene);
  const answerer = onlyAnswerer(scene);
  let carry: Carry = { speaker: answerer, origin: "named", paragraph: 0 };
  let sentenceAt = -1;
  let condition: Span | null = null;
  let reasons: Span[] = [];
  return reading.clauses.map((clause) => {
    const sentence = reading.sentences[clause.sentence]!;
    const paragraph = reading.paragraphs[sentence.paragraph]!;
    if (sentenceAt !== clause.sentence) {
      sentenceAt = clause.sentence;
      condition = findCondition(scene, sentence.span);
      reasons = findReasons(scene, sentence.span);
      // A pull quote of an interview stands alone: it is the one interviewed who speaks.
      if (answerer && carry.paragraph !== paragraph.index && paragraph.turnLabel === null)
        carry = { speaker: answerer, origin: "named", paragraph: paragraph.index };
    }
    const own = frames.get(clause.sentence) ?? [];
    const isConditional = condition !== null && overlaps(clause.span, condition);
    const saying = say(
      { scene, clause, sentence, paragraph, frames: own, carry, isConditional },
      answers.get(clause.sentence) ?? null,
      reasons.filter((r) => within(r, clause.span) && !own.some((f) => f.rule === "en/cited" && overlaps(f.span, r))),
    );
    if (saying.speaker && saying.form !== "narration")
      carry = { speaker: saying.speaker, origin: saying.originKind, paragraph: paragraph.index };
    return saying;
  });
}
