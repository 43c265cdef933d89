import type { ReviewedReport } from "../model/reviewed";
import { SIDES, type SourceId } from "../model/source";
import type { CodePoints } from "../text/code-points";

/** Offsets of both texts, by side. */
type Points = Readonly<Record<SourceId, CodePoints>>;

/**
 * Everything people did on a comparison, as its own export holds it: offsets in code points, whether in anchors, in slot
 * values or in what events keep of them. A slot value of a claim that neither this run nor a person knows any more has no
 * text to count in: its offsets are null.
 */
export function toJsonPeople({ human, claims }: ReviewedReport, points: Points) {
  const sides = new Map<string, SourceId>([
    ...human.claims.map((claim): [string, SourceId] => [claim.id, claim.anchor.source]),
    ...claims.map((claim): [string, SourceId] => [claim.id, claim.source]),
  ]);
  const counted = <T>(rows: readonly T[]) => rows.map((row) => inCodePoints(row, null, sides, points));
  return {
    reviews: human.reviews,
    edits: counted(human.edits),
    annotations: counted(human.annotations),
    events: counted(human.events),
    personClaims: counted(human.claims),
    personTopics: human.topics,
    glossary: human.glossary,
    personLinks: human.links,
    linkOps: human.ops,
  };
}

/**
 * A row with each `start` and `end` counted in code points: an anchor names its side, a row of a claim names the claim, and what
 * lies inside them goes by it.
 */
function inCodePoints(
  value: unknown,
  outer: SourceId | null,
  sides: ReadonlyMap<string, SourceId>,
  points: Points,
): unknown {
  if (Array.isArray(value)) return value.map((item) => inCodePoints(item, outer, sides, points));
  if (typeof value !== "object" || value === null) return value;
  const side = sideOf(value, outer, sides);
  const entries = Object.entries(value).map(([key, field]) => {
    if (!isOffset(key, field)) return [key, inCodePoints(field, side, sides, points)];
    return [key, side === null ? null : points[side].at(field)];
  });
  return Object.fromEntries(entries);
}

function sideOf(row: object, outer: SourceId | null, sides: ReadonlyMap<string, SourceId>): SourceId | null {
  if ("claimKey" in row && typeof row.claimKey === "string") return sides.get(row.claimKey) ?? null;
  return ("source" in row && SIDES.find((side) => side === row.source)) || outer;
}

function isOffset(key: string, field: unknown): field is number {
  return (key === "start" || key === "end") && typeof field === "number";
}
