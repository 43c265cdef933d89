import { ACCORDING_TO, RUMOUR_FRAME } from "../../../lang/en/attribution";
import { UNTRUE } from "../../../lang/en/status";
import type { Sentence } from "../../../model/sentence";
import { matchesOf } from "../../../text/matches-of";
import type { RawFrame } from "./frame";
import { foldedText, type Scene } from "./scene";

/** “According to the report, …” and “…, according to the report.” */
export function findAccordingEn(scene: Scene, sentence: Sentence): RawFrame[] {
  const text = foldedText(scene, sentence.span);
  const base = sentence.span.start;
  const frames: RawFrame[] = [];
  for (const match of matchesOf(ACCORDING_TO, text)) {
    const from = match.index + match[0].length;
    const who = /^[^,.;:“”"]{2,90}/u.exec(text.slice(from))?.[0];
    if (!who) continue;
    const start = base + match.index;
    const end = base + from + who.length;
    const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, match.index).replace(/^(?:but|and|however|meanwhile)\b/u, ""));
    const isCiting = match[0].startsWith("citing");
    const mark = /^,?\s*["“]?/u.exec(text.slice(end - base))?.[0].length ?? 0;
    frames.push({
      span: { start, end: end + (opens ? mark : 0) },
      subject: { start: base + from, end },
      carries: false,
      effect: "report",
      forward: opens ? { start: end + mark, end: sentence.span.end } : null,
      backward: opens || isCiting ? null : { start: base, end: start },
      originKind: null,
      rule: isCiting ? "en/citing" : "en/according",
    });
  }
  // “citing …” names a reason or a relay of what stands before; alone it governs nothing.
  return frames.filter((f) => f.forward || f.backward);
}

/** “There are rumours that …”, “unconfirmed reports say …”. */
export function findRumoursEn(scene: Scene, sentence: Sentence): RawFrame[] {
  const text = foldedText(scene, sentence.span);
  const base = sentence.span.start;
  const frames: RawFrame[] = [];
  for (const match of matchesOf(RUMOUR_FRAME, text)) {
    if (
      /\b(?:den\w+|dismiss\w*|reject\w*|refut\w*|no truth \w+|respond\w* to|asked about)\s+(?:\w+\s+){0,3}$/u.test(
        text.slice(0, match.index),
      )
    )
      continue;
    if (
      UNTRUE.test(text.slice(match.index)) &&
      !/[,;]/u.test(text.slice(match.index, match.index + (UNTRUE.exec(text.slice(match.index))?.index ?? 0)))
    )
      continue;
    if (!/\bthat\s*$|say|said|claim|suggest/u.test(match[0])) continue;
    const end = base + match.index + match[0].length;
    const noun = /rumou?rs?|reports?|speculation|gossip|word|talk|claims/u.exec(match[0]);
    const nounStart = base + match.index + (noun?.index ?? 0);
    frames.push({
      span: { start: base + match.index, end },
      subject: noun ? { start: nounStart, end: nounStart + noun[0].length } : null,
      carries: false,
      effect: "rumour",
      forward: { start: end, end: sentence.span.end },
      backward: null,
      originKind: "anonymous",
      rule: "en/rumour",
    });
  }
  return frames;
}
