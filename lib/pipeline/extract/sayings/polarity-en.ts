import { ASKING, BOTH, NEGATION_CUE, PSEUDO_NEGATION, SCOPE_END, UNDONE_BY } from "../../../lang/en/negation";
import type { Polarity } from "../../../model/claim";
import type { Span } from "../../../model/span";
import { matchesOf } from "../../../text/matches-of";
import { AFFIRMED } from "./polarity-zh";
import { foldedText, type Scene } from "./scene";

/** The first negation of the body that is none of its look-alikes and not undone by a second one. */
export function findPolarityEn(scene: Scene, body: Span): Polarity {
  const text = foldedText(scene, body);
  let skipUntil = -1;
  for (const match of matchesOf(NEGATION_CUE, text)) {
    const at = match.index;
    const end = at + match[0].length;
    if (at < skipUntil || PSEUDO_NEGATION.test(text.slice(at)) || ASKING.test(text.slice(0, at))) continue;
    if (BOTH.test(text.slice(0, at))) continue;
    const rest = text.slice(end);
    const stop = SCOPE_END.exec(rest)?.index ?? rest.length;
    const undone = UNDONE_BY.exec(rest.slice(0, stop));
    if (undone) {
      skipUntil = end + undone[0].length;
      continue;
    }
    if (isInRelative(text, at)) continue;
    return {
      negated: true,
      cue: { start: body.start + at, end: body.start + end },
      scope: { start: body.start + at, end: body.start + text.slice(0, end + stop).trimEnd().length },
    };
  }
  return AFFIRMED;
}

/** “Members who did not vote will be fined”: the main predicate follows the relative clause. */
function isInRelative(text: string, at: number): boolean {
  const opened = /\b(?:who|which|whose)\s+(?:\w+\s+){0,2}$/u.exec(text.slice(0, at));
  if (!opened) return false;
  const commaBefore = /,\s*$/u.test(text.slice(0, opened.index));
  return (
    !commaBefore &&
    /\b(?:will|is|are|was|were|has|have|had|must|may|can)\b/u.test(text.slice(at).replace(/^\S+\s+\S+/u, ""))
  );
}
