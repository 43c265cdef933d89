import type { Item } from "../align/units";
import { onceFor } from "./once";
import { isFirm } from "./overlap";
import type { Pair, PairSide } from "./rule";
import { tagAt } from "./side-text";

/** What stands between an owner and what it owns, in folded text. */
const POSSESSIVE = /^(?:旗下|下属|属下|所属|名下)的?|^(?:附近|周边)?的|^['’]s? /u;

/**
 * True where what both sides name only owns, on one of them, the thing that is spoken of: the company and the company's shipping
 * arm, the council and the council's planning officer.
 */
export const isOnlyOwner = onceFor((pair: Pair): boolean => owningSides(pair).length > 0);

/** The sides on which what both name owns something that the other side does not speak of. */
export function owningSides({ a, b, matches }: Pair): ("a" | "b")[] {
  // 没有退出的打算: what is done owns nothing.
  const firm = matches.filter((m) => isFirm(m) && !/^v(?!n)/u.test(tagAt(a, m.a)) && !/^v(?!n)/u.test(tagAt(b, m.b)));
  const [inA, inB] = [new Set(firm.map((m) => m.a)), new Set(firm.map((m) => m.b))];
  const owns = firm.map((m) => [ownsOther(a, m.a, inA), ownsOther(b, m.b, inB)] as const);
  const sides: ("a" | "b")[] = [];
  if (owns.some(([x, y]) => x && !y)) sides.push("a");
  if (owns.some(([x, y]) => y && !x)) sides.push("b");
  return sides;
}

function ownsOther({ extraction, clause }: PairSide, owner: Item, matched: ReadonlySet<Item>): boolean {
  const behind = extraction.reading.folded.slice(owner.end, clause.items.at(-1)?.end ?? owner.end);
  const isMarked = /['’]s?$/u.test(extraction.reading.folded.slice(owner.start, owner.end));
  const marker = isMarked ? /^ /u.exec(behind) : POSSESSIVE.exec(behind);
  if (!marker) return false;
  const next = clause.items.find((i) => i.isContent && i.start >= owner.end + marker[0].length);
  return next !== undefined && !matched.has(next) && next.start - owner.end <= MOST_BETWEEN;
}

/** How far behind its owner a thing stands, in UTF-16 units. */
const MOST_BETWEEN = 5;
