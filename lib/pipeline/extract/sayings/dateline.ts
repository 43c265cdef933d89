import { DATELINE as EN } from "../../../lang/en/kinds";
import { DATELINE as ZH } from "../../../lang/zh/kinds";
import type { Span } from "../../../model/span";
import type { Body } from "./cut-body";
import { foldedText, type Scene } from "./scene";
import { trimBody } from "./segment-bounds";

/** A body without the dateline that opens its clause; a clause of nothing else says nothing. */
export function afterDateline(scene: Scene, clause: Span, body: Body): Body {
  if (body.span.start > clause.start + 1 || !opensParagraph(scene, clause)) return body;
  const text = foldedText(scene, { start: clause.start, end: body.span.end });
  const length = (scene.pack === "zh" ? ZH : EN).exec(text)?.[0].length ?? 0;
  if (length === 0 || (scene.pack === "en" && !isCapital(scene, clause))) return body;
  const span = trimBody(scene.reading.folded, { start: clause.start + length, end: body.span.end });
  return span.end > span.start ? { ...body, span } : { ...body, isFrameOnly: true };
}

function opensParagraph({ reading }: Scene, { start }: Span): boolean {
  return start === 0 || reading.folded.charAt(start - 1) === "\n";
}

/** “HALDEN, May 3 —”: the place of an English dateline is set in capitals; other dashes set off an apposition. */
function isCapital({ reading }: Scene, { start }: Span): boolean {
  return /^\p{Lu}{3,}/u.test(reading.source.text.slice(start, start + 12));
}
