import type { Paragraph, ParagraphRole } from "../../model/sentence";
import type { Span } from "../../model/span";
import { splitLines } from "./lines";
import { findTurns, splitAtTurns } from "./turns";

/** A sentence's end, with closing marks after it. */
const TERMINAL = /(?:[。!?;]|…|\.)["”')\]]*$/u;
const BYLINE =
  /^(?:文|图|作者|编辑|责编|责任编辑|记者|来源|撰文|采访|出品|by|source|edited by|reporting by)\s*[:|/·丨 ]/u;
/** "By then the fund had shrunk.": a sentence, which no line of names is. */
const SENTENCE_WITH_BY = /^by(?: [^\s]+){4,}[.!?]["”')\]]*$/u;
const CAPTION = /^(?:图片来源|图源|图片|图\s?\d*|photo|image|caption|figure\s?\d*)\s*[:|丨]/u;
/** Longest heading or title, by characters that are not Latin letters plus Latin words. */
const HEADING_LENGTH = 28;
const TITLE_LENGTH = 64;

/**
 * Paragraphs with their role. A turn's later lines belong to the turn; a heading stands alone before a new question.
 * @param folded folded text of the source; spans are valid in the original.
 */
export function splitParagraphs(folded: string): Paragraph[] {
  const lines = splitLines(folded).flatMap((line) => splitAtTurns(folded, line));
  const turns = findTurns(folded, lines);
  const paragraphs: Paragraph[] = [];
  let label: Span | null = null;
  let asks = false;
  let exchange = -1;

  lines.forEach((span, line) => {
    const text = folded.slice(span.start, span.end);
    const turn = turns.byLine.get(line);
    if (turn) {
      label = turn.label;
      const wasAsking = asks;
      asks = turns.askers.has(turn.key);
      if (asks && (!wasAsking || exchange < 0)) exchange++;
    }
    const inTurn = label !== null;
    const nextAsks = turns.askers.has(turns.byLine.get(line + 1)?.key ?? "");
    const role = turn
      ? asks
        ? "question"
        : "answer"
      : (roleOf(text, line, lines.length, inTurn && !nextAsks) ?? (inTurn ? (asks ? "question" : "answer") : "body"));
    const isTurn = role === "question" || role === "answer";
    paragraphs.push({
      index: paragraphs.length,
      span,
      role,
      turnLabel: isTurn ? label : null,
      exchange: isTurn && exchange >= 0 ? exchange : null,
    });
  });
  return paragraphs;
}

/** Role of a line that opens no turn, or null for running text. Inside a turn a short line is what was said. */
function roleOf(text: string, line: number, lines: number, insideTurn: boolean): ParagraphRole | null {
  const length = visualLength(text);
  if (length <= 48 && BYLINE.test(text) && !SENTENCE_WITH_BY.test(text)) return "byline";
  if (line > 0 && line <= LAST_HEADER && isDated(text)) return "byline";
  if (CAPTION.test(text) || isDoubled(text)) return "caption";
  if (line === 0 && lines >= 3 && length <= TITLE_LENGTH && !/[。;]["”]*$/u.test(text) && !/[^.]\.$/u.test(text))
    return "title";
  if (line > 0 && !insideTurn && length <= HEADING_LENGTH && !TERMINAL.test(text) && lines >= 3) return "heading";
  return null;
}

/** Lines below the headline in which an outlet, a day and names may stand. */
const LAST_HEADER = 4;
const FULL_DATE =
  /(?:19|20)\d\d(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?|\b(?:\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}),? (?:19|20)\d\d/u;
const MAX_DATED = 64;

/** “海城日报 2025年3月3日 记者 某某”, “Harbour Gazette, June 12, 2024”: names and a day, and no sentence. */
function isDated(text: string): boolean {
  if (text.length > MAX_DATED || TERMINAL.test(text) || !FULL_DATE.test(text)) return false;
  const rest = text.replace(FULL_DATE, "");
  return (
    !/[,。:;!?“”"](?=.*\p{Script=Han})|[；。!?]/u.test(rest) &&
    !/\b(?:is|are|was|were|has|have|had|will|to|said|says)\b/u.test(rest)
  );
}

/** Han characters and figures count one each, a Latin word two. */
function visualLength(text: string): number {
  const latin = text.match(/[a-z]+/gu) ?? [];
  const rest = text.replace(/[a-z\s]+/gu, "");
  return rest.length + latin.length * 2;
}

/** An image's description and its caption, copied together, stand as one sentence twice. */
function isDoubled(text: string): boolean {
  const half = text.length / 2;
  return text.length >= 8 && Number.isInteger(half) && text.slice(0, half) === text.slice(half);
}
