import type { CommandPayloads, CommandType } from "../model/command";
import type { Anchor, Review } from "../model/human";
import type { ReviewedLink } from "../model/reviewed";
import { SIDES, type SourceId } from "../model/source";

/** A change that is asked for. */
export interface RowAsk {
  type: CommandType;
  payload: unknown;
}

/** What a step asks for, and the row that shows its outcome. */
export interface RowStep {
  asks: readonly RowAsk[];
  key: string;
}

/** Makes an id that nobody else makes. */
export type NewId = () => string;

/** A change as it is asked for. */
export const ask = <T extends CommandType>(type: T, payload: CommandPayloads[T]): RowAsk => ({ type, payload });
const NOTHING = { otherKey: null, topicId: null, claims: [] } as const;

type Sides = Pick<ReviewedLink, "id" | "a" | "b">;

/** The claims of a row on both sides. */
export function claimsOf({ a, b }: Sides): string[] {
  return [...a, ...b];
}

/** True where some claims can go out of a row and some stay. */
export function canSplit(link: Sides, claims: readonly string[]): boolean {
  const all = claimsOf(link);
  return claims.length > 0 && claims.length < all.length && claims.every((id) => all.includes(id));
}

/** Takes claims out of a row, into one of their own. */
export function splitRow(link: Sides, claims: readonly string[], newId: NewId): RowStep {
  return { asks: [ask("link.op", { id: newId(), kind: "split", linkKey: link.id, ...NOTHING, claims })], key: link.id };
}

/** Puts another row's claims into this one, which keeps its verdict. */
export function mergeRows(link: Sides, other: Sides, newId: NewId): RowStep {
  const op = { id: newId(), kind: "merge" as const, linkKey: link.id, ...NOTHING, otherKey: other.id };
  return { asks: [ask("link.op", op)], key: link.id };
}

/** Puts a row under another topic, or under a new one of this name. */
export function moveRow(link: Sides, topic: { id: string } | { label: string }, newId: NewId): RowStep {
  const made = "label" in topic ? newId() : null;
  const topicId = "label" in topic ? (made ?? "") : topic.id;
  const move = ask("link.op", { id: newId(), kind: "move", linkKey: link.id, ...NOTHING, topicId });
  if (made === null || !("label" in topic)) return { asks: [move], key: link.id };
  return { asks: [ask("topic.create", { id: made, label: topic.label, words: [] }), move], key: link.id };
}

/** Parts what stands side by side: claims go out, each side into a row of its own. */
export function unlinkRow(link: Sides, claims: readonly string[], newId: NewId): RowStep {
  const id = newId();
  const stays = claimsOf(link).some((claim) => !claims.includes(claim));
  const key = stays ? link.id : link.a.length > 0 ? `${id}-a` : `${id}-b`;
  return { asks: [ask("link.op", { id, kind: "unlink", linkKey: link.id, ...NOTHING, claims })], key };
}

/**
 * Puts a claim of one row beside a claim of another: it leaves its row where others stay in it. A partner that nobody stands
 * beside is drawn to it; one that stands in a row of two sides draws it there.
 */
export function relinkClaim(from: Sides, claim: string, to: Sides, newId: NewId): RowStep {
  const isAlone = claimsOf(from).length === 1;
  const out = newId();
  const asks = isAlone
    ? []
    : [ask("link.op", { id: out, kind: "split", linkKey: from.id, ...NOTHING, claims: [claim] })];
  const own = isAlone ? from.id : out;
  const isPair = to.a.length > 0 && to.b.length > 0;
  const [key, other] = isPair ? [to.id, own] : [own, to.id];
  const merge = ask("link.op", { id: newId(), kind: "merge", linkKey: key, ...NOTHING, otherKey: other });
  return { asks: [...asks, merge], key };
}

/** Marks words as a claim, in a row of its own under the topic that is given, or under a new one of this name. */
export function newClaim(anchor: Anchor, topic: { id: string } | { label: string }, newId: NewId): RowStep {
  const claim = newId();
  const made = "label" in topic ? newId() : null;
  const topicId = "label" in topic ? (made ?? "") : topic.id;
  const key = newId();
  const isA = anchor.source === "a";
  const relation = isA ? "only_a" : "only_b";
  return {
    key,
    asks: [
      ...(made !== null && "label" in topic ? [ask("topic.create", { id: made, label: topic.label, words: [] })] : []),
      ask("claim.create", { id: claim, anchor }),
      ask("link.create", { id: key, topicId, a: isA ? [claim] : [], b: isA ? [] : [claim], relation }),
    ],
  };
}

/** Says that the other source does not mention what a one-sided row says. */
export function markUnmentioned(link: ReviewedLink, seen: Review["seen"], newId: NewId): RowStep {
  const id = link.review?.id ?? newId();
  const decided = { disposition: "confirmed", relation: null, reason: link.review?.reason ?? "" } as const;
  const materiality = link.review?.materiality ?? null;
  return { asks: [ask("review.set", { id, linkKey: link.id, ...decided, materiality, seen })], key: link.id };
}

/** The side that says nothing in a one-sided row; null where both speak. */
export function silentSide({ a, b }: Pick<ReviewedLink, "a" | "b">): SourceId | null {
  return SIDES.find((side) => (side === "a" ? a : b).length === 0) ?? null;
}
