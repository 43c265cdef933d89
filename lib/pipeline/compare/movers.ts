import type { Finding } from "../../model/finding";
import type { Span } from "../../model/span";
import type { Item } from "../align/units";
import { isOneLanguage } from "../one-language";
import { contentItems } from "./overlap";
import type { Pair, PairSide } from "./rule";
import { tagAt } from "./side-text";

/** What may stand between what moved and its verb. Folded. */
const BETWEEN =
  /^(?:(?:同|环)比|均|则|也|都|已|又|再|大幅|小幅|继续|累计|平均)*$|^ (?:has |have |had |also |then |again )?$/u;

/** Two opposite moves of which each is said of a noun of its own, right before its verb: exports rose, imports fell. Symmetric. */
export function moversDiffer(pair: Pair, { a: [x], b: [y] }: Pick<Finding, "a" | "b">): boolean {
  if (!x || !y || !isOneLanguage(pair)) return false;
  const [p, q] = [moverBefore(pair.a, x), moverBefore(pair.b, y)];
  return p !== undefined && q !== undefined && !pair.matches.some((m) => m.a === p || m.b === q);
}

function moverBefore(side: PairSide, { start }: Span): Item | undefined {
  const { folded } = side.extraction.reading;
  const before = contentItems(side.clause).findLast((i) => i.end <= start);
  const isNoun = before && !before.isName && /^(?:n(?!r)|eng|l|j|vn)/u.test(tagAt(side, before));
  return isNoun && BETWEEN.test(folded.slice(before.end, start)) ? before : undefined;
}
