import { HABITUAL as EN_HABITUAL } from "../../../lang/en/times";
import { HABITUAL as ZH_HABITUAL } from "../../../lang/zh/times";
import type { Span } from "../../../model/span";
import type { TimeRole } from "../../../model/time";
import type { Chain } from "./chain";
import { findContext, firstInSentence, followsPlan, opensStretch, pointsAhead, type Told } from "./context";
import { applyOperator } from "./operators";
import { placeChain } from "./place";
import { type Anchored, type Clock, isAnchored, isDayOrFiner, type Placed, type Placing } from "./placed";
import { guessRole } from "./role";

export interface Resolved extends Span {
  placed: Placed;
  role: TimeRole;
  /** True where the words around it point ahead of the clock. */
  isAhead: boolean;
}

/** Words between the two ends of a range, and before a range that "and" joins. */
const RANGE_GAP = /^(?: ?(?:-|~|至|到|直到|直至|起至|开始到) ?| (?:to|through|thru|until|till|up to|-) (?:the )?)$/;
const LIST_GAP = /^(?: ?[、和及与] ?|, | and | or |, and )$/;
const RANGE_OPENER = /(?:从|自|自从|由|介于|\b(?:from|between)(?: the)?) ?$/;
const BETWEEN = /\bbetween (?:the )?$/;

/** Kinds that leave something coarser out. */
const PARTIAL = ["months", "days", "festival", "hours", "time", "weekday"];

function isPartial(chain: Chain): boolean {
  return PARTIAL.includes(chain.values[0]?.kind ?? "");
}

/** The two ends of a range are of one kind: hours, days, months or years. */
function familyOf(chain: Chain): string {
  const kind = chain.values.at(-1)?.kind ?? "";
  if (kind === "hours" || kind === "time") return "hour";
  if (["days", "last_day", "day_offset", "weekday", "festival"].includes(kind))
    return chain.values.some((v) => v.kind === "days" && v.grain === "third_of_month") ? "month" : "day";
  return kind === "months" || kind === "period_offset" ? "month" : "year";
}

/** True where the next chain is the other end of a range that this one begins. */
function opensRange(chain: Chain, next: Chain | undefined, folded: string): boolean {
  if (
    !next ||
    [chain, next].some((c) => ["vague", "window", "rest", "same", "unknown"].includes(c.values[0]?.kind ?? ""))
  )
    return false;
  const gap = folded.slice(chain.end, next.start);
  const isAlike = familyOf(chain) === familyOf(next);
  if (RANGE_GAP.test(gap)) return isAlike || isOpened(chain, next, gap, folded);
  if (!isAlike) return false;
  return gap === " and " && BETWEEN.test(folded.slice(Math.max(0, chain.start - 12), chain.start));
}

/** 即日起至6月底, from Monday until the end of the month: ends of two kinds make a range where the words say that one begins. */
function isOpened(chain: Chain, next: Chain, gap: string, folded: string): boolean {
  if (familyOf(next) === "hour" || familyOf(chain) === "hour") return false;
  const head = folded.slice(Math.max(0, chain.start - 14), chain.start);
  return gap.includes("起") || RANGE_OPENER.test(head);
}

/** March and May 2024: the first takes the year of the second. */
function borrowYear(chain: Chain, next: Chain | undefined, folded: string): Chain {
  const [year, ...rest] = next?.values ?? [];
  const isList = next && isPartial(chain) && LIST_GAP.test(folded.slice(chain.end, next.start));
  if (!isList || year === undefined || !(year.kind === "year" || year.kind === "year_offset")) return chain;
  const [own, other] = [chain.values[0], rest[0]];
  const isAlike = own?.kind === "months" && other?.kind === "months" && own.grain === other.grain;
  return isAlike && chain.values.length === rest.length ? { ...chain, values: [year, ...chain.values] } : chain;
}

/**
 * Places chains in text order, each with what was told before it, and applies the words around them.
 * @param clockAt the document's clock at an offset.
 */
export function resolveChains(
  chains: readonly Chain[],
  folded: string,
  clockAt: (offset: number) => Clock | null,
): Resolved[] {
  const told: Told[] = [];
  const found: Resolved[] = [];
  let lastDay: Anchored | null = null;
  for (let i = 0; i < chains.length; i++) {
    const next = chains[i + 1];
    const chain = borrowYear(chains[i]!, next, folded);
    if (isHabitual(chain, folded)) continue;
    const clock = clockAt(chain.start);
    const at: Placing = {
      clock,
      sentence: firstInSentence(told, chain, folded)?.placed ?? null,
      future: pointsAhead(folded, chain.start, chain.end) || followsPlan(told, chain, folded, clock),
      near: opensStretch(folded, chain.start, chain.end),
      last: told.at(-1)?.placed ?? null,
      lastDay,
      context: findContext(chain, told, folded, clock),
      after: null,
      before: null,
    };
    const range = next && opensRange(chain, next, folded) ? placeRange(chain, next, at) : null;
    const placed = range ?? placeChain(chain, at);
    if (placed === null || (placed.how === "unresolved" && isLoosePart(chain))) continue;
    const end = range && next ? next.end : chain.end;
    if (range) i++;
    const start = range ? chain.start - openerLength(folded, chain.start, found.at(-1)?.end ?? 0) : chain.start;
    const applied = applyOperator(placed, start, end, folded);
    // "The second quarter ended December 31": the operator's words take in what was found in them.
    while (found.length > 0 && found.at(-1)!.start >= applied.start) found.pop();
    const isFree = applied.start >= (found.at(-1)?.end ?? 0);
    const result = isFree ? applied : { placed, start, end, role: null };
    found.push({
      start: result.start,
      end: result.end,
      placed: result.placed,
      role: result.role ?? guessRole(folded, result.start, result.end, placed.grain, isOpenEnded(result.placed)),
      isAhead: at.future,
    });
    const anchor = isAnchored(result.placed) ? result.placed : placed;
    if (isAnchored(anchor) && chain.values[0]?.kind !== "window") {
      told.push({ placed: anchor, start: result.start, end: result.end });
      if (isDayOrFiner(anchor.grain)) lastDay = anchor;
    }
  }
  return dropOverlaps(found);
}

function isOpenEnded(placed: Placed): boolean {
  return placed.to === null && placed.from !== null;
}

/** An operator may reach into the next chain's words; the earlier one stays. */
function dropOverlaps(found: readonly Resolved[]): Resolved[] {
  return found.filter((item, i) => i === 0 || item.start >= found[i - 1]!.end);
}

/** 上午 without any day told tells nothing that could be compared. */
function isLoosePart(chain: Chain): boolean {
  return chain.values[0]?.kind === "hours" && chain.values.length === 1;
}

function isHabitual(chain: Chain, folded: string): boolean {
  const head = folded.slice(Math.max(0, chain.start - 16), chain.start);
  return isPartial(chain) && (ZH_HABITUAL.test(head) || EN_HABITUAL.test(head));
}

function openerLength(folded: string, start: number, floor: number): number {
  const head = folded.slice(Math.max(floor, start - 14), start);
  return RANGE_OPENER.exec(head)?.[0].length ?? 0;
}

function placeRange(left: Chain, right: Chain, at: Placing): Placed | null {
  const leftFirst = !(isPartial(left) && !isPartial(right));
  if (!leftFirst) {
    const end = placeChain(right, at);
    if (!isAnchored(end)) return null;
    const start = placeChain(left, { ...at, before: end, context: null });
    return isAnchored(start) ? join(start, end) : null;
  }
  const start = placeChain(left, at);
  if (start?.how === "unresolved" && start.from === null) {
    const end = placeChain(right, at);
    return end && end.from === null ? { ...end, how: "unresolved" } : null;
  }
  if (!isAnchored(start)) return null;
  const end = placeChain(right, { ...at, after: start, context: null, last: start, lastDay: start });
  return isAnchored(end) ? join(start, end) : null;
}

function join(start: Anchored, end: Anchored): Placed | null {
  return end.to > start.from ? { ...start, to: end.to, grain: end.grain } : null;
}
