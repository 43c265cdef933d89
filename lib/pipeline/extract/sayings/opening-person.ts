import { OFFICE } from "../../../lang/en/attribution";
import type { Sentence } from "../../../model/sentence";
import type { Span } from "../../../model/span";
import { lowerBound } from "../../../text/spans";
import type { Heard } from "./antecedents";
import { type Scene, wordsWithin } from "./scene";

/** Before a name that opens its sentence: connectives, determiners, titles and what the person is, no setting and no verb. */
const LEAD_EN = /^(?:[a-z'’.-]+,? ){0,7}$/u;
const NO_LEAD_EN =
  /\b(?:in|on|at|for|with|after|before|to|by|from|as|when|while|if|said|told|asked|that|was|were|is|are|had|has|will|\w{3,}(?:ed|ing))\b/u;
/** jieba's tags of what stands there in Chinese. */
const LEAD_ZH = /^(?:n|r|b|a|j|m|q|u|c|zg|eng|vn|x)/u;
/** How far a name may stand from the head of its sentence, in UTF-16 units. */
const MOST_LEAD = { zh: 12, en: 60 };

/**
 * The person with whom the sentence before `at`, or its own, opens: whom a pronoun takes up first (centering: the subject before
 * all else). Null where it opens with anything else. `at` is a UTF-16 offset.
 */
export function openingPerson(scene: Scene, at: number, { index, paragraph }: Sentence): Heard | null {
  for (const back of [0, 1]) {
    const sentence = scene.reading.sentences[index - back];
    if (!sentence || sentence.paragraph !== paragraph) return null;
    const found = personOpening(scene, { start: sentence.span.start, end: Math.min(sentence.span.end, at) });
    if (found) return { ...found, paragraph };
  }
  return null;
}

function personOpening(scene: Scene, { start, end }: Span): Omit<Heard, "paragraph"> | null {
  const { folded } = scene.reading;
  const name = scene.names[lowerBound(scene.names, start)];
  if (!name || name.end > end || name.start - start > MOST_LEAD[scene.pack]) return null;
  const lead = folded.slice(start, name.start);
  const isHead =
    scene.pack === "zh"
      ? wordsWithin(scene, { start, end: name.start }).every((w) => LEAD_ZH.test(w.tag)) &&
        !/[,和与对向被把给]/u.test(lead)
      : (lead === "" || LEAD_EN.test(lead)) && !NO_LEAD_EN.test(lead);
  const isPerson = name.kind === "person" || (name.kind === "other" && scene.pack === "en" && OFFICE.test(lead));
  if (!isHead || !isPerson) return null;
  const span = { start: name.start, end: name.end };
  return {
    speaker: { name: name.canonical, role: null, span },
    class: "person",
    origin: "named",
    at: name.start,
    isProper: true,
  };
}
