import type { Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import { describeSpeaker } from "./describe-speaker";
import type { RawFrame } from "./frame";
import type { Quote } from "./quotes";
import { foldedText, type Scene } from "./scene";
import { segmentStart } from "./segment-bounds";
import { findSubjectZh } from "./subject-zh";

/** Longest stretch between the two parts of a quotation that is still the speaker's (“……,”律师顿了顿,“……”), in UTF-16 units. */
const LONGEST_BETWEEN = 24;

/** Quotations whose speaker stands beside them without any verb of saying: “老范头也不抬:‘……’”, “‘……,’律师顿了顿,‘……’”. */
export function findBesideQuotesZh(scene: Scene, { span }: Sentence): RawFrame[] {
  const { folded } = scene.reading;
  return scene.quotes.flatMap((quote, i) => {
    const { start } = quote.outer;
    if (!quote.isSpeech || start <= span.start || start >= span.end) return [];
    const mark = folded.charAt(start - 1);
    if (mark === ":")
      return frameOf(
        scene,
        { start: segmentStart(folded, start - 1, span.start), end: start },
        span.start,
        quote,
        null,
      );
    const before = scene.quotes[i - 1];
    if (mark !== "," || !before || start - before.outer.end > LONGEST_BETWEEN) return [];
    const between = { start: before.outer.end, end: start };
    const goesOn = folded.charAt(before.span.end - 1) === "," && !/[。!?]/u.test(foldedText(scene, between));
    return goesOn ? frameOf(scene, between, between.start, quote, before) : [];
  });
}

/** @param opening where the sentence begins: “……的处长反问记者,随后才松口:‘……’”. */
function frameOf(scene: Scene, span: Span, opening: number, { outer }: Quote, before: Quote | null): RawFrame[] {
  const subject = [span.start, opening]
    .map((start) => findSubjectZh(scene, { start, end: span.end - 1 }))
    // A slogan, a sign, a letter: what is no person may be what is quoted.
    .find((found) => found !== null && /^(?:person|pronoun)$/u.test(describeSpeaker(scene, found).class));
  if (!subject) return [];
  return [
    {
      span,
      subject,
      carries: false,
      effect: "say",
      forward: outer,
      backward: before?.span ?? null,
      originKind: null,
      rule: "zh/beside-quote",
    },
  ];
}
