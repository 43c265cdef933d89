import type { Span } from "../model/span";
import { splitParagraphs } from "./paragraphs";

export type Grain = "word" | "sentence";

/** Words selected by keyboard: the unit that the selection began with, and the one that moves. */
export interface Reach {
  from: Span;
  to: Span;
}

interface WordSteps {
  /** The word at an offset, or the next one after it; the last where none follows. Null in a text without words. */
  at(offset: number): Reach | null;
  /** One step on (1) or back (-1); the selection stays where nothing follows. */
  step(reach: Reach, direction: 1 | -1, grain: Grain, isExtending: boolean): Reach;
}

/** What is selected. */
export function spanOf({ from, to }: Reach): Span {
  return { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
}

/** Steps through a text by words and sentences. Only paragraphs that a step comes to are cut, since cutting a whole text is slow. */
export function makeWordSteps(text: string, lang: string): WordSteps {
  const paragraphs = splitParagraphs(text);
  const cutters = {
    word: new Intl.Segmenter(lang, { granularity: "word" }),
    sentence: new Intl.Segmenter(lang, { granularity: "sentence" }),
  };
  const known = { word: new Map<number, Span[]>(), sentence: new Map<number, Span[]>() };

  const unitsOf = (at: number, grain: Grain): readonly Span[] => {
    const kept = known[grain].get(at);
    const paragraph = paragraphs[at];
    if (kept || !paragraph) return kept ?? [];
    const own = text.slice(paragraph.start, paragraph.end);
    const units = [...cutters[grain].segment(own)].flatMap(({ segment, index, isWordLike }): Span[] => {
      const start = paragraph.start + index;
      if (grain === "word") return isWordLike ? [{ start, end: start + segment.length }] : [];
      const words = segment.trimEnd();
      return words === "" ? [] : [{ start, end: start + words.length }];
    });
    known[grain].set(at, units);
    return units;
  };

  /** The first unit that starts at an offset or after it. */
  const after = (offset: number, grain: Grain): Span | null => {
    for (let at = paragraphs.findIndex(({ end }) => end > offset); at >= 0 && at < paragraphs.length; at++) {
      const unit = unitsOf(at, grain).find(({ start }) => start >= offset);
      if (unit) return unit;
    }
    return null;
  };
  /** The last unit that ends at an offset or before it. */
  const before = (offset: number, grain: Grain): Span | null => {
    for (let at = paragraphs.findLastIndex(({ start }) => start < offset); at >= 0; at--) {
      const unit = unitsOf(at, grain).findLast(({ end }) => end <= offset);
      if (unit) return unit;
    }
    return null;
  };
  const sentenceAround = (offset: number): Span | null => {
    const at = paragraphs.findIndex(({ end }) => end > offset);
    return unitsOf(at, "sentence").find(({ start, end }) => start <= offset && offset < end) ?? null;
  };
  const next = (span: Span, direction: 1 | -1, grain: Grain) =>
    direction === 1 ? after(span.end, grain) : before(span.start, grain);

  return {
    at(offset) {
      const paragraph = paragraphs.findIndex(({ end }) => end > offset);
      const here = unitsOf(paragraph, "word").find(({ start, end }) => start <= offset && offset < end);
      const unit = here ?? after(offset, "word") ?? before(text.length, "word");
      return unit && { from: unit, to: unit };
    },
    step(reach, direction, grain, isExtending) {
      const moving = isExtending ? reach.to : spanOf(reach);
      const around = grain === "sentence" ? sentenceAround(direction === 1 ? moving.end - 1 : moving.start) : null;
      const isWhole = around === null || (isExtending ? reaches(moving, around, direction) : isSame(moving, around));
      const unit = isWhole ? next(moving, direction, grain) : isExtending ? restOf(moving, around, direction) : around;
      if (!unit) return reach;
      return isExtending ? { from: reach.from, to: unit } : { from: unit, to: unit };
    },
  };
}

/** What lies between the moving end and the end of its sentence. */
function restOf(moving: Span, sentence: Span, direction: 1 | -1): Span {
  return direction === 1 ? { start: moving.end, end: sentence.end } : { start: sentence.start, end: moving.start };
}

/** True where the moving end stands at the far end of its sentence already. */
function reaches(moving: Span, sentence: Span, direction: 1 | -1): boolean {
  return direction === 1 ? moving.end >= sentence.end : moving.start <= sentence.start;
}

function isSame(x: Span, y: Span): boolean {
  return x.start === y.start && x.end === y.end;
}
