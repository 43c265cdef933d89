import type { Paragraph } from "../../../model/sentence";
import { MINUTES_A_DAY, parseIsoMoment } from "../../../text/calendar";
import { lowerBound } from "../../../text/spans";
import type { Clock } from "./placed";

const IN_TALK: readonly Paragraph["role"][] = ["question", "answer"];

/**
 * The clock at each place of a text: the day of recording inside an interview's turns, else the day of publication.
 * @returns a function from an offset to its clock; null where no date is known.
 */
export function buildClocks(
  publishedAt: string | null,
  recordedAt: string | null,
  paragraphs: readonly Paragraph[],
): (offset: number) => Clock | null {
  const published = toClock(publishedAt, "publication");
  const recorded = toClock(recordedAt, "recording");
  const talk = paragraphs.filter((p) => IN_TALK.includes(p.role)).map((p) => p.span);
  return (offset) => {
    if (recorded === null) return published;
    const span = talk[lowerBound(talk, offset + 1) - 1];
    const isTalk = span !== undefined && offset < span.end;
    return isTalk || published === null ? recorded : published;
  };
}

function toClock(iso: string | null, how: Clock["how"]): Clock | null {
  const moment = iso === null ? null : parseIsoMoment(iso);
  return moment === null ? null : { day: Math.floor(moment / MINUTES_A_DAY) * MINUTES_A_DAY, how };
}
