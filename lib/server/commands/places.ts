import type { Anchor } from "../../model/human";
import { loadSources } from "../sources";
import type { CommandContext } from "./change";
import { CommandRefusal } from "./refusal";

/** A claim is an exact span of an unchanged text: refuses an anchor whose words do not stand where it says. */
export async function requireAnchor({ tx, comparisonId }: CommandContext, anchor: Anchor): Promise<void> {
  const sources = await loadSources(tx, comparisonId);
  const text = sources.find((source) => source.id === anchor.source)?.text ?? "";
  const { start, end, exact, prefix, suffix } = anchor;
  const isThere =
    text.slice(start, end) === exact &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.slice(end, end + suffix.length) === suffix;
  if (!isThere) throw new CommandRefusal("anchor_mismatch", { anchor: "anchor_mismatch" });
}

/** Refuses claims that are neither in the run that is shown nor marked by a person. */
export async function requireClaims({ tx, comparisonId }: CommandContext, keys: readonly string[]): Promise<void> {
  const wanted = [...new Set(keys)];
  const ofEngine = await tx.claim.findMany({
    where: { contentKey: { in: wanted }, run: { currentOf: { id: comparisonId } } },
    select: { contentKey: true },
  });
  const ofPeople = await tx.personClaim.findMany({
    where: { comparisonId, id: { in: wanted } },
    select: { id: true },
  });
  const known = new Set([...ofEngine.map((claim) => claim.contentKey), ...ofPeople.map((claim) => claim.id)]);
  if (!wanted.every((key) => known.has(key))) throw new CommandRefusal("unknown_claim", { claims: "unknown_claim" });
}

/** Refuses a topic that is neither in the run that is shown nor made by a person. */
export async function requireTopic({ tx, comparisonId }: CommandContext, key: string): Promise<void> {
  const ofEngine = await tx.topic.count({ where: { contentKey: key, run: { currentOf: { id: comparisonId } } } });
  const ofPeople = await tx.personTopic.count({ where: { comparisonId, id: key } });
  if (ofEngine + ofPeople === 0) throw new CommandRefusal("unknown_topic", { topicId: "unknown_topic" });
}
