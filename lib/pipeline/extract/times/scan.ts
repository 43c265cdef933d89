import type { Piece, PieceRule } from "./piece";

/**
 * Runs every rule over the text. Of pieces that overlap, the one that starts first stays; of those, the longest; of those, the
 * one whose rule stands first.
 * @returns pieces in text order, not overlapping.
 */
export function scanPieces(rules: readonly PieceRule[], folded: string, original: string): Piece[] {
  const found: { piece: Piece; order: number }[] = [];
  for (const [order, rule] of rules.entries()) {
    for (const match of folded.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start) continue;
      const read = rule.read({ groups: match.groups ?? {}, folded, original, start, end });
      if (read === null) continue;
      const piece: Piece = {
        start,
        end: read.end ?? end,
        rule: rule.id,
        values: read.values,
        weak: read.weak ?? false,
        ...(read.zone === undefined ? {} : { zone: read.zone }),
      };
      found.push({ piece, order });
    }
  }
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
