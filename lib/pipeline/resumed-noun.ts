import type { Clause, Reading } from "../model/reading";
import type { Span } from "../model/span";

/** How many sentences back a pronoun looks for its noun; one that opens with a pronoun itself hands on. */
const REACH = 2;
const PRONOUN = /^(?:but |and |yet |so )?(?:it|he|she|they|its|his|their)\b/u;
/** The noun phrase that a sentence opens with, up to its verb, its preposition or an insertion. */
const OPENING =
  /^(?:(?:but|and|yet|so|meanwhile|on \w+day),? )?(?:the|a|an|this|that|its|his|her|their|one|two|three) (?:[a-z'-]+ ){0,3}?(?<head>[a-z'-]{3,})(?=, | (?:of|in|on|at|from|for|with|to|who|which|that|is|are|was|were|has|have|had|will|would|can|could|did|does|\w{3,}ed|jumped|ran|left|went|came|took|made|fell|rose|lost|won|met|said|says|began|stood|lay|broke|hit|struck)\b)/u;

/**
 * The common noun that a pronoun at the head of a statement stands for: "The truck had stopped. It belongs to …".
 * @param body the proposition without its reporting frame.
 * @returns the span of the noun (UTF-16) in an earlier sentence of the paragraph; null where none can be told.
 */
export function resumedNoun({ folded, sentences }: Reading, clause: Clause, body: Span): Span | null {
  if (!PRONOUN.test(folded.slice(body.start, Math.min(body.end, body.start + 12)))) return null;
  const own = sentences[clause.sentence]!;
  for (let back = 1; back <= REACH; back++) {
    const earlier = sentences[clause.sentence - back];
    if (earlier?.paragraph !== own.paragraph) return null;
    const match = OPENING.exec(folded.slice(earlier.span.start, Math.min(earlier.span.end, earlier.span.start + 80)));
    const head = match?.groups?.["head"];
    if (match && head) {
      const end = earlier.span.start + match[0].length;
      return { start: end - head.length, end };
    }
    if (!PRONOUN.test(folded.slice(earlier.span.start, earlier.span.start + 12))) return null;
  }
  return null;
}
