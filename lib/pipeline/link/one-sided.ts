import type { Claim } from "../../model/claim";
import type { Link } from "../../model/link";
import type { Lexicon } from "../../model/resources";
import type { SourceId } from "../../model/source";
import type { Side } from "../align/units";
import { linkKey } from "./build-links";
import { labelsOfClaims } from "./labels";
import type { LabelledLink } from "./topics";

/** Claims that no link holds, one link a sentence: what only one source says. Absence is never a contradiction. */
export function buildOneSided(side: Side, linked: ReadonlySet<string>, lexicon: Lexicon): LabelledLink[] {
  const bySentence = new Map<number, Side["claims"][number][]>();
  for (const unit of side.claims) {
    if (linked.has(unit.claim.id)) continue;
    bySentence.set(unit.claim.sentence, [...(bySentence.get(unit.claim.sentence) ?? []), unit]);
  }
  return [...bySentence.values()].map((units) => ({
    link: toLink(
      side.extraction.reading.source.id,
      units.map((u) => u.claim),
    ),
    labels: labelsOfClaims(
      side,
      units.map((u) => ({ unit: u.clause, claim: u.claim })),
      lexicon,
    ),
  }));
}

function toLink(source: SourceId, claims: readonly Claim[]): Link {
  const ids = claims.map((c) => c.id);
  const isA = source === "a";
  const relation = isA ? "only_a" : "only_b";
  return {
    id: linkKey(ids, []),
    topicId: "",
    a: isA ? ids : [],
    b: isA ? [] : ids,
    decidedOn: { a: isA ? ids[0]! : null, b: isA ? null : ids[0]! },
    relation,
    group: relation,
    kinds: ["omission"],
    independence: { wording: "own_words", cites: "none_found", speaker: "unknown" },
    use: null,
    method: "one-sided@1",
    strength: "suggested",
    findings: [],
  };
}
