import type { Span } from "../../model/span";
import type { Item } from "../align/units";
import { contentItems } from "./overlap";
import type { Pair, PairSide } from "./rule";
import { tagAt } from "./side-text";

/** 超速有罪, 过失杀人罪名不成立: each verdict names, right before it, what it is of, and the two are not one. Chinese; symmetric. */
export function areOfTwoCharges({ a, b, matches }: Pair, x: Span, y: Span): boolean {
  const [p, q] = [chargeBefore(a, x), chargeBefore(b, y)];
  return p !== undefined && q !== undefined && !matches.some((m) => m.a === p || m.b === q);
}

function chargeBefore(side: PairSide, { start }: Span): Item | undefined {
  return contentItems(side.clause).find(
    (i) => i.end === start && !i.isName && /^(?:n(?!r)|v|l|i)/u.test(tagAt(side, i)),
  );
}
