import type { Claim } from "../../model/claim";
import { disjointSets } from "../disjoint-sets";
import { scoreUnits } from "./score";
import type { ScoredPairs } from "./scored";
import type { ClaimUnit, Side } from "./units";
import type { WordTable } from "./word-table";

/** Two claims of one source are a lead and the passage it quotes where the shorter stands almost whole in the longer. */
const NEAR_COPY = 0.3;
const NEAR_COPY_SHARE = 0.75;
const NEAR_COPY_MATCHES = 2;
/** A rumour and its denial stand within this many sentences and share something … */
const DENIAL_REACH = 4;
const DENIAL_SCORE = 0.12;
/** … or the denial follows at once: "That evening the founder denied it" repeats no word of what it denies. */
const NEXT_SENTENCES = 2;

/**
 * Gathers the claims of one source that are on one thing: a question and its answer, a rumour and its denial, a lead
 * and the passage it quotes.
 * @param inside the source's claims scored against each other.
 * @returns for each claim its group; a group is named by its first claim's index.
 */
export function groupClaims(side: Side, inside: ScoredPairs): number[] {
  const sets = disjointSets(side.claims.length);
  joinExchanges(side, sets.join);
  for (let at = 0; at < inside.count; at++) {
    const [i, j] = [inside.i[at]!, inside.j[at]!];
    const isOne =
      (inside.score[at]! >= NEAR_COPY && isNearCopy(side.claims[i]!, side.claims[j]!, inside.table)) ||
      isDenialOf(side.claims[i]!.claim, side.claims[j]!.claim, inside.score[at]!);
    if (isOne) sets.join(i, j);
  }
  joinNextDenials(side, sets.join);
  return side.claims.map((_, i) => sets.find(i));
}

function joinExchanges({ claims, extraction }: Side, join: (x: number, y: number) => void): void {
  const firstOf = new Map<number, number>();
  claims.forEach(({ claim }, i) => {
    const exchange = extraction.reading.paragraphs[claim.paragraph]?.exchange ?? null;
    if (exchange === null) return;
    const first = firstOf.get(exchange);
    if (first === undefined) firstOf.set(exchange, i);
    else join(first, i);
  });
}

function joinNextDenials({ claims }: Side, join: (x: number, y: number) => void): void {
  claims.forEach(({ claim }, i) => {
    if (!isDenied(claim)) return;
    for (let before = i - 1; before >= 0; before--) {
      const earlier = claims[before]!.claim;
      if (claim.sentence - earlier.sentence > NEXT_SENTENCES) return;
      if (isRumour(earlier) && !isDenied(earlier)) {
        join(before, i);
        return;
      }
    }
  });
}

function isNearCopy(x: ClaimUnit, y: ClaimUnit, table: WordTable): boolean {
  const { matches } = scoreUnits(x.clause, y.clause, table);
  const equal = matches.filter((m) => m.how === "equal" && m.a.isContent);
  const shortest = Math.min(...[x, y].map((unit) => unit.clause.items.filter((item) => item.isContent).length));
  return equal.length >= NEAR_COPY_MATCHES && equal.length >= shortest * NEAR_COPY_SHARE;
}

function isDenialOf(x: Claim, y: Claim, score: number): boolean {
  const isNear = Math.abs(x.sentence - y.sentence) <= DENIAL_REACH;
  return isNear && score >= DENIAL_SCORE && isRumour(x) !== isRumour(y) && isDenied(x) !== isDenied(y);
}

export function isRumour({ status }: Claim): boolean {
  return status === "rumour" || status === "reported";
}

export function isDenied({ status, stance }: Claim): boolean {
  return status === "denied" || stance === "rejects";
}
