import type { Span } from "../../../model/span";
import { type Piece, splitPieces } from "./pieces-en";
import { namesWithin, type Scene } from "./scene";

/** A subject; `start` is where its frame begins (an apposition may stand between it and the verb). */
interface SubjectEn {
  span: Span;
  start: number;
}

/** The noun phrase before a saying verb: “But on Tuesday the ministry also [said]”, “the coach, a former player, [said]”. */
export function findSubjectEn(scene: Scene, region: Span): SubjectEn | null {
  // “The Board (FAB) said”: what brackets add is no part of the phrase.
  const text = scene.reading.folded
    .slice(region.start, region.end)
    .replace(/\([^()]{1,40}\)/gu, (m) => " ".repeat(m.length));
  const pieces = splitPieces(text);
  const last = pieces.at(-1);
  if (!last) return null;
  if (last.isLast && last.isNounPhrase) return toSubject(region, last.start, last.end, last.start);
  if (last.isLast && last.isCoordinated) return sharedSubject(region, text, pieces);
  // The comma right before the verb closes an apposition: “a lawyer, Anna Stone,” / “the union, which struck,”.
  const named = pieces.at(-2);
  if (last.isLast || !last.isApposition || !named?.isNounPhrase) return null;
  const apposed = { start: region.start + last.start, end: region.start + last.end };
  const isName =
    !PARTICIPLE.test(last.text) &&
    (namesWithin(scene, apposed).some((n) => n.kind === "person" || coversAll(n, apposed)) ||
      isNamedOffice(scene, region));
  return toSubject(region, named.start, isName ? last.end : named.end, named.start);
}

/** “The head of the union, Peter Lang, [said]”: an office with its holder's name and nothing before them that could have been said. */
export function isNamedOffice(scene: Scene, region: Span): boolean {
  const pieces = splitPieces(scene.reading.folded.slice(region.start, region.end));
  const [office, name] = pieces;
  if (pieces.length !== 2 || !office?.isNounPhrase || !name?.isApposition || name.isLast) return false;
  const apposed = { start: region.start + name.start, end: region.start + name.end };
  return namesWithin(scene, apposed).some((n) => n.start === apposed.start && n.end === apposed.end);
}

const coversAll = (name: Span, apposed: Span): boolean => name.start === apposed.start && name.end === apposed.end;

/** “seen by …”, “which …”: what the apposition names is not the subject. */
const PARTICIPLE =
  /^(?:quoting|citing|asking|speaking|requesting|declining|seen|obtained|published|released|issued|dated|signed|known|named|called|which|who)\b/u;

/** What stands before the first verb of a clause. */
const FIRST_PHRASE =
  /^\S+(?: \S+){0,6}?(?= (?:[a-z]{3,}ed|won|lost|left|met|took|made|ran|was|were|is|are|has|had|will|did)\b)/u;

/** What a sentence begins with before its first verb; null where that cannot be told. */
export function openingSubject(scene: Scene, region: Span): Span | null {
  const first = splitPieces(scene.reading.folded.slice(region.start, region.end))[0];
  const phrase = first ? FIRST_PHRASE.exec(first.text)?.[0] : undefined;
  if (!first || !phrase) return null;
  return { start: region.start + first.start, end: region.start + first.start + phrase.length };
}

/** “He left in March and [said]”, “The union, which struck, left but [said]”: what the sentence began with. */
function sharedSubject(region: Span, text: string, pieces: readonly Piece[]): SubjectEn | null {
  const last = pieces.at(-1)!;
  const first = pieces.find((p) => p.isNounPhrase);
  if (first && pieces.indexOf(first) < pieces.length - 1) return toSubject(region, first.start, first.end, last.start);
  // “The panel declined to order that …, and [ruled]”: the piece that reaches the verb may be the conjunction alone.
  if (/^(?:and|but)$/u.test(last.text)) {
    const lead = /^(?:(?:but|and|yet|so)\s+)?/u.exec(text)![0].length;
    const opening = FIRST_PHRASE.exec(text.slice(lead))?.[0];
    return opening ? toSubject(region, lead, lead + opening.length, last.start) : null;
  }
  const opening = FIRST_PHRASE.exec(last.text)?.[0];
  return opening ? toSubject(region, last.start, last.start + opening.length, last.end) : null;
}

function toSubject(region: Span, start: number, end: number, from: number): SubjectEn {
  return { span: { start: region.start + start, end: region.start + end }, start: region.start + from };
}
