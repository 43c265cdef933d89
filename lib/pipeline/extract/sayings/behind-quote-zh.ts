import type { SayEffect } from "../../../lang/say-effect";
import type { Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import type { RawFrame } from "./frame";
import { quoteBefore } from "./quotes";
import type { Scene } from "./scene";
import type { Match } from "./verbs-zh";

interface PostInput {
  match: Match;
  region: Span;
  subject: Span | null;
  before: readonly RawFrame[];
  floor: number;
  ceiling: number;
}

/** What a verb behind its words may commit its source to: whoever denies or rejects says first what it is. */
const BEHIND: ReadonlySet<SayEffect> = new Set(["say", "accuse", "opinion", "confirm", "forecast", "doubt"]);

/** “……。”某局长如是表示。 / ……，某局长说。 */
export function postFrame(
  scene: Scene,
  sentence: Sentence,
  { match, region, subject, floor, ceiling }: PostInput,
): RawFrame | null {
  if (!subject || !BEHIND.has(match.effect)) return null;
  const { folded } = scene.reading;
  const quoted = precedingQuote(scene, region.start, sentence, true);
  const hasText = /\p{L}{2}/u.test(folded.slice(floor, region.start));
  if (!quoted && !hasText) return null;
  // “对此作出回应。” and the like report that there was speech, not what was said.
  if (!quoted && !/^(?:说|表示|称|透露|指出|介绍|认为|强调|坦言|补充|提到|总结|声称|宣称|坚称)/u.test(match.text))
    return null;
  return {
    span: { start: region.start, end: ceiling },
    subject,
    carries: false,
    effect: match.effect,
    forward: null,
    backward: quoted ?? { start: floor, end: region.start },
    originKind: null,
    rule: "zh/saying-behind",
  };
}

/** “……。”对于外界的疑虑,局长这样说: what the words were said to or when, between a quotation and its frame. */
const SETTING = /^\s*(?:对于|对|针对|面对|谈到|谈及|提到|被问到|被问及|在|当天|昨日|今日)[^。!?“”:,]{1,24},$/u;
const LONGEST_SETTING = 30;

/** The quotation that closes right before `at`, perhaps at the end of the sentence before. */
export function precedingQuote(scene: Scene, at: number, sentence: Sentence, asksForQuote: boolean): Span | null {
  const quote = quoteBefore(scene.quotes, at);
  const { folded } = scene.reading;
  if (!quote) return null;
  const between = folded.slice(quote.outer.end, Math.min(at, quote.outer.end + LONGEST_SETTING + 1));
  if (!/^[\s,]*$/u.test(between) && !(asksForQuote && SETTING.test(between))) return null;
  if (quote.outer.end <= sentence.span.start) {
    // In the sentence before: only one that stands there alone, with no frame before it, and a frame that asks for it.
    const opensAlone = quote.outer.start === 0 || /[\s。!?”]/u.test(folded.charAt(quote.outer.start - 1));
    return opensAlone && quote.isSpeech && asksForQuote ? quote.span : null;
  }
  return quote.isSpeech || quote.outer.start === sentence.span.start ? quote.span : null;
}
