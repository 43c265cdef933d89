import type { Span } from "../../../model/span";
import { type Quote, quoteAt } from "./quotes";
import type { Scene } from "./scene";
import { segmentEnd } from "./segment-bounds";

/** Opens a stretch in which the writer speaks again, or somebody else. */
const TURNS_AWAY = /^(?:但|而(?!且)|不过|然而|随后|与此同时|此外|另一边|对此)/u;

/** From the content on to the end of the sentence; a quotation is followed to its own end, and what turns away is left out. */
export function reach(scene: Scene, from: number, ceiling: number, around: Quote | null): Span {
  const { folded } = scene.reading;
  const quote = quoteAt(scene.quotes, from);
  const isNew = quote !== null && quote !== around;
  const end = Math.max(ceiling, isNew ? quote.outer.end : 0);
  const search = isNew ? quote.outer.end : from;
  for (let at = search; at < end; at = segmentEnd(folded, at, end) + 1) {
    if (at > from && TURNS_AWAY.test(folded.slice(at, at + 6)) && (isNew || hasOwnSpeaker(scene, at, end)))
      return { start: from, end: at };
  }
  return { start: from, end };
}

/** A turning stretch with a saying verb or a quotation of its own. */
function hasOwnSpeaker(scene: Scene, at: number, end: number): boolean {
  const text = scene.reading.folded.slice(at, segmentEnd(scene.reading.folded, at, end));
  return /表示|称|指出|认为|说|透露|否认|回应|报[道导]|指(?=已|正|将|曾|并|未|无|没|有|会|其|该|目前|现)/u.test(text);
}
