import { ANONYMOUS_SPEAKER, DOCUMENT, INDEFINITE, OFFICE, ORGANISATION } from "../../../lang/en/attribution";
import type { Span } from "../../../model/span";
import type { RawFrame } from "./frame";
import { foldedText, namesWithin, type Scene } from "./scene";

/** “The paper, citing an official, reported that …”, “the paper reported on Friday, citing court filings, that …”. */
const INSIDE = /, (?:citing|quoting) (?<who>[^,.;:"“”]{2,60})(?=,)/u;
/** “…, the paper reported, citing an official.” */
const BEHIND = /^,? (?:citing|quoting) (?<who>[^,.;:"“”]{2,60})(?=[,.;]|$)/u;

/**
 * Whoever is cited by the subject of a report, as a frame of its own inside it: one tells what another said.
 * @returns the report, then what it cites; null where it cites nobody, nobody in particular, or no more than a reason (citing safety)
 */
export function citedFrames(scene: Scene, frame: RawFrame): [RawFrame, RawFrame] | null {
  const { folded } = scene.reading;
  if (!frame.subject) return null;
  const isBehind = frame.rule === "en/saying-behind";
  const comma = folded.charAt(frame.span.end - 1) === "," ? 1 : 0;
  const from = isBehind ? frame.span.end - comma : frame.span.start;
  const match = isBehind ? BEHIND.exec(folded.slice(from, from + 80)) : INSIDE.exec(foldedText(scene, frame.span));
  const who = match?.groups?.["who"];
  if (!match || !who) return null;
  const start = from + match.index;
  const end = start + match[0].length;
  const subject = { start: end - who.length, end };
  if (!isSource(scene, who, subject)) return null;
  if (!isBehind) {
    const [outer, inner] = [
      { start: from, end: start },
      { start, end: frame.span.end },
    ];
    return [
      { ...frame, span: outer },
      { ...frame, span: inner, subject, carries: false, originKind: null, rule: RULE },
    ];
  }
  // What the citation takes up is no statement behind the frame.
  const rest = frame.forward && /[\p{L}\p{N}]/u.test(folded.slice(end, frame.forward.end));
  const forward = rest && frame.forward ? { start: end, end: frame.forward.end } : null;
  return [
    { ...frame, span: { start: frame.span.start, end: start }, forward },
    { ...frame, span: { start, end }, forward, subject, carries: false, originKind: null, rule: RULE },
  ];
}

const RULE = "en/cited";

/** Somebody who can be told from others: with an outlet and a nameless officer, or papers, it is the outlet that speaks. */
function isSource(scene: Scene, who: string, span: Span): boolean {
  if (ANONYMOUS_SPEAKER.test(who) || INDEFINITE.test(who) || DOCUMENT.test(who)) return false;
  return (
    namesWithin(scene, span).length > 0 ||
    (/^(?:the|its|their|his|her) /u.test(who) && (OFFICE.test(who) || ORGANISATION.test(who)))
  );
}
