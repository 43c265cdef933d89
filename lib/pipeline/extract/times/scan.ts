import { matchesOf } from "../../../text/matches-of";
import { triggersOf } from "../../../text/triggers";
import type { Piece, PieceRule } from "./piece";

/** No time reaches over the end of a sentence or line. */
const BREAK = /[\n。]/gu;

/** No line of prose holds so many times of one kind: the further ones of what has no end of a sentence are not read. */
const MOST_OF_LINE = 20_000;

interface Found {
  piece: Piece;
  order: number;
}

/**
 * Runs every rule over the text, sentence by sentence: those that a sentence has no character for are left out. Of pieces that overlap, the one that starts first stays; of those, the longest; of those, the
 * one whose rule stands first.
 * @returns pieces in text order, not overlapping.
 */
export function scanPieces(rules: readonly PieceRule[], folded: string, original: string): Piece[] {
  const found: Found[] = [];
  const triggers = triggersFor(rules);
  const scan = (from: number, to: number) => {
    // What bounds the sentence is looked at, as what stands beside a time.
    const start = Math.max(0, from - 1);
    const sentence = folded.slice(start, to + 1);
    for (const order of triggers(sentence)) {
      const rule = rules[order]!;
      // Not matchAll, which makes the expression anew each time.
      rule.pattern.lastIndex = 0;
      const most = found.length + MOST_OF_LINE;
      for (let match = rule.pattern.exec(sentence); match && found.length < most; match = rule.pattern.exec(sentence)) {
        if (match[0] === "") rule.pattern.lastIndex++;
        const piece = readPiece(rule, match, { folded, original, start: start + match.index });
        if (piece) found.push({ piece, order });
      }
    }
  };
  let from = 0;
  for (const { index } of matchesOf(BREAK, folded)) {
    scan(from, index);
    from = index + 1;
  }
  scan(from, folded.length);
  return keepApart(found);
}

const known = new WeakMap<readonly PieceRule[], (text: string) => readonly number[]>();

function triggersFor(rules: readonly PieceRule[]): (text: string) => readonly number[] {
  const before = known.get(rules);
  if (before) return before;
  const triggers = triggersOf(rules.map(({ pattern }) => pattern));
  known.set(rules, triggers);
  return triggers;
}

function readPiece(
  rule: PieceRule,
  { 0: text, groups = {} }: RegExpExecArray,
  { folded, original, start }: { folded: string; original: string; start: number },
): Piece | null {
  const end = start + text.length;
  const read = end === start ? null : rule.read({ groups, folded, original, start, end });
  return (
    read && {
      start,
      end: read.end ?? end,
      rule: rule.id,
      values: read.values,
      weak: read.weak ?? false,
      ...(read.zone === undefined ? {} : { zone: read.zone }),
    }
  );
}

function keepApart(found: Found[]): Piece[] {
  found.sort((x, y) => x.piece.start - y.piece.start || y.piece.end - x.piece.end || x.order - y.order);
  const kept: Piece[] = [];
  let end = 0;
  for (const { piece } of found) {
    if (piece.start < end) continue;
    kept.push(piece);
    end = piece.end;
  }
  return kept;
}
